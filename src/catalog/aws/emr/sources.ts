import { cite, inferred } from '../../../model/index.ts';

const page = (name: string, says: string, grade: 'read' | 'secondary' = 'secondary') =>
  cite(`https://docs.aws.amazon.com/emr/latest/ManagementGuide/${name}.html`, says, '2026-11-22', grade);

const image = page(
  'emr-default-ami',
  'AWS takes new releases of Amazon Linux into the image of the latest patch release of each series, on which new clusters start. Nodes of current releases install no fixes by themselves: customers run the latest patch release, and make clusters anew from time to time.',
  'read',
);

export const says = {
  image,
  customImage: page(
    'emr-custom-ami',
    'You may start clusters from an image of your own that stands on Amazon Linux, and get fixes that need a restart by building it on the latest one; others are installed at the first boot unless you switch that off.',
    'read',
  ),
  releases: inferred(image, 'Fixes of the applications of a release come with newer releases, to which the customer moves.'),
  encryption: page(
    'emr-data-encryption-options',
    'A security configuration that you attach to a cluster decides whether data in S3, data on local disks and data in transit is encrypted.',
    'read',
  ),
  configuration: page(
    'emr-create-security-configuration',
    'A security configuration is JSON with a switch for encryption at rest and one for encryption in transit, and with settings of Kerberos and of the metadata service.',
  ),
  publicAccess: page(
    'emr-block-public-access',
    'For each region of an account, clusters in public subnets whose groups let in everybody are kept from starting, port 22 excepted unless you say otherwise, and rules added later are revoked where EMR may; it is on by default, and may be switched off.',
    'read',
  ),
  logs: page('emr-plan-debugging', 'Logs lie on the first node and go with it unless you have them archived to S3.'),
  termination: page(
    'UsingEMR_TerminationProtection',
    'A protected cluster can be terminated only after the protection is taken off; data on its disks can be lost all the same.',
    'read',
  ),
  resilience: page(
    'emr-plan-ha',
    'A cluster has one primary node or three, as is chosen when it is launched; of three, EMR replaces one that fails while the others go on. It stands in one zone.',
    'read',
  ),
};
