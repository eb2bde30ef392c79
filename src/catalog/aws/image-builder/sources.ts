import { cite, inferred } from '../../../model/index.ts';

const page = (name: string, says: string, grade: 'read' | 'secondary' = 'secondary') =>
  cite(`https://docs.aws.amazon.com/imagebuilder/latest/userguide/${name}.html`, says, '2026-11-22', grade);

const patches = page(
  'security-patch-management',
  'AWS publishes images with the latest fixes each month, to build upon; once you have built an image of your own, patching its system is yours, by building it again or by components that install fixes.',
  'read',
);

const practices = page(
  'security-best-practices',
  'Images are not to be shared with accounts that you do not trust nor made public with private data in them, and are to be tested; the metadata service of build instances asks for tokens where the infrastructure configuration says so.',
  'read',
);
const infrastructure = page(
  'manage-infra-config',
  'An infrastructure configuration names network, rights, log and key pair of build instances, and whether those of failed builds are terminated.',
);

export const says = {
  patches,
  builds: inferred(
    patches,
    'Says that an image is the customer’s to care for once it is built, by building it again; so keeping what it is built from, and images that worked, is too.',
  ),
  practices,
  infrastructure,
  hardening: inferred(
    practices,
    'Says that fixes are to be installed as an image is built, and that its security is to be tested; so hardening what goes into it is the customer’s, by components.',
  ),
  origins: inferred(
    practices,
    'Says that a system which is imported should come from its maker or an authorised seller, and that images are to be tested; so seeing where the rest comes from is the customer’s too.',
  ),
  networks: page('security-best-practices', 'Customers should use no security groups that let in more than is needed.', 'read'),
  distribution: page(
    'cr-upd-ami-distribution-settings',
    'For each region but the first a distribution says with which key the image is encrypted, and which accounts may launch it; in the first region the recipe names the key of its disks.',
    'read',
  ),
  findings: page('image-security-findings', 'Where scanning is on, the builder keeps what Inspector finds in the test instances of a new image.'),
};
