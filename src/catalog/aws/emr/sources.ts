import { cite, inferred } from '../../../model/index.ts';

const page = (name: string, says: string) => cite(`https://docs.aws.amazon.com/emr/latest/ManagementGuide/${name}.html`, says, '2026-11-22', 'secondary');

const image = page(
  'emr-default-ami',
  'Each release is locked to one version of the image of AWS; instances install important security updates when they first boot, but none that need a restart, such as those of the kernel. A newer image comes with a newer release.',
);

export const says = {
  image,
  customImage: page(
    'emr-custom-ami',
    'You may start clusters from an image of your own; it takes security updates at the first boot unless you switch that off.',
  ),
  releases: inferred(image, 'Since a release stays as it is, fixes of its applications and image come with newer releases, to which the customer moves.'),
  encryption: page(
    'emr-data-encryption-options',
    'A security configuration that you attach to a cluster decides whether data in S3, data on local disks and data in transit is encrypted.',
  ),
  configuration: page(
    'emr-create-security-configuration',
    'A security configuration is JSON with a switch for encryption at rest and one for encryption in transit, and with settings of Kerberos and of the metadata service.',
  ),
  publicAccess: page(
    'emr-block-public-access',
    'For each region of an account, clusters in public subnets whose groups let in everybody are kept from starting, port 22 excepted unless you say otherwise; it looks when a cluster is made, and may be switched off.',
  ),
  logs: page('emr-plan-debugging', 'Logs lie on the first node and go with it unless you have them archived to S3.'),
  termination: page(
    'UsingEMR_TerminationProtection',
    'A protected cluster can be terminated only after the protection is taken off; data on its disks can be lost all the same.',
  ),
  resilience: page('disaster-recovery-resiliency', 'Data can be kept in S3 in place of local disks, and a cluster can have several first nodes.'),
  network: page('infrastructure-security', 'EMR is reached through the published interface only, over TLS 1.2, with requests signed by a principal of IAM.'),
};
