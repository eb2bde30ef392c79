import { cite, inferred } from '../../../model/index.ts';

const page = (path: string, says: string, grade: 'read' | 'secondary' = 'secondary') =>
  cite(`https://docs.aws.amazon.com/sagemaker/latest/${path}.html`, says, '2026-11-22', grade);

const software = page(
  'dg/nbi-software-updates',
  'SageMaker tests and releases the software of notebook instances, kernel updates and security patches included; stopping and starting an instance brings them in.',
  'read',
);
const hosting = page(
  'dg/deployment-best-practices',
  'When an instance or a zone fails SageMaker tries to spread the instances of an endpoint over zones, for which customers should ask for several instances, and name subnets in several zones.',
  'read',
);

const monitoring = page(
  'APIReference/API_MonitoringNetworkConfig',
  'A monitoring job says whether its instances encrypt what they send each other, and whether its containers may call the network.',
  'read',
);

export const says = {
  monitoring,
  monitoringDefault: inferred(monitoring, 'A job that says nothing of it is not isolated.'),
  software,
  repositories: page(
    'dg/nbi-git-repo',
    'Notebooks do not outlive their instance; associating repositories with it lets you keep them under source control when the instance is stopped or deleted.',
    'read',
  ),
  images: page(
    'dg/pre-built-containers-support-policy',
    'AWS scans its images for models, releases fixed versions of those that it supports, and says when fixes of each end; customers on an image that is past it should move to a supported one.',
    'read',
  ),
  trail: page(
    'dg/logging-using-cloudtrail',
    'All calls that manage SageMaker are recorded, and can be looked up for 90 days; for longer the customer creates a trail, and calls of endpoints are recorded only where a trail is told to.',
    'read',
  ),
  distribution: page(
    'dg/sagemaker-distribution',
    'AWS scans its images for Studio, and releases fixed ones of every version that it supports; moving to them is the customer’s, and whoever builds images of its own scans and patches these.',
    'read',
  ),
  root: page(
    'dg/nbi-root-access',
    'Users of a notebook instance have root access unless you disable it; those who have it can reach and change every file.',
    'read',
  ),
  rootDefault: cite(
    'https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/sagemaker/aws.sdk.kotlin.services.sagemaker.model/-update-notebook-instance-request/root-access.html',
    'Root access of users is enabled by default.',
    '2026-11-22',
  ),
  metadata: page(
    'APIReference/API_InstanceMetadataServiceConfiguration',
    'A notebook instance that is made without a choice answers both versions of the metadata service.',
  ),
  internet: page(
    'dg/appendix-notebook-and-internet-access',
    'With direct internet access SageMaker gives the notebook a way out that passes by your network; naming a network and disabling it closes that way.',
    'read',
  ),
  keys: page(
    'dg/encryption-at-rest-nbi',
    'Volumes of notebooks, jobs and endpoints are always encrypted: with a key of yours where you pass one, and otherwise with a key that the system manages for notebooks, or a transient one of SageMaker.',
    'read',
  ),
  atRest: page(
    'dg/encryption-at-rest',
    'SageMaker encrypts notebooks and what jobs put out by default, with a key that AWS manages; your own key is a setting.',
  ),
  transit: page(
    'dg/encryption-in-transit',
    'All traffic between networks can be encrypted with TLS 1.2, and calls to the interface of SageMaker are; between the nodes of distributed jobs it is not unless you choose so.',
    'read',
  ),
  domainKey: cite(
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-domain.html',
    'The file system of a domain is encrypted with a key that AWS manages unless you name your own; traffic goes through a network of SageMaker, with internet access, unless you ask for your network only.',
    '2026-11-22',
  ),
  studio: page(
    'dg/studio-notebooks-and-internet-access',
    'By default SageMaker gives Studio a way to the internet through a network of its own; “VPC only” sends everything through yours.',
    'read',
  ),
  isolation: page(
    'dg/mkt-algo-model-internet-free',
    'Containers of models can call the internet by default; network isolation takes from them every outbound call and the credentials of AWS.',
    'read',
  ),
  hosting,
  hostingSystem: inferred(hosting, 'SageMaker starts and replaces the instances of an endpoint, so their system is for AWS to patch and harden.'),
};
