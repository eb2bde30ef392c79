import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://cloud.google.com/kms/docs';
const deepDive = cite(
  'https://cloud.google.com/docs/security/key-management-deep-dive',
  'The customer controls the keys in Cloud KMS, and no two customers share one; symmetric keys can rotate automatically, asymmetric ones cannot.',
  read,
);

export const says = {
  deepDive,
  rotation: cite(
    `${docs}/key-rotation`,
    'A rotation schedule makes new versions of a symmetric key, every 90 days for example, which limits what one version protects; asymmetric keys are not rotated automatically.',
    read,
  ),
  unscheduled: inferred(deepDive, 'A key rotates only once a schedule was set.'),
  destruction: cite(
    `${docs}/destroy-restore`,
    'A version that is destroyed waits 30 days, unless another time was set when the key was made, and can be restored until then.',
    read,
  ),
  access: inferred(deepDive, 'Who may use a key is what IAM grants on it or on the ring, folder or project above it.'),
  material: inferred(deepDive, 'Keys may also be brought along, or be kept in a key manager outside of Google.'),
  brought: inferred(
    cite(
      `${docs}/key-import`,
      'Keys that were made on premises or in another key manager can be imported as versions; Cloud KMS keeps what was imported.',
      read,
    ),
    'Says that imported keys were made on premises or in another key manager; so making new material, and a copy of it, is for those who run that.',
  ),
  outside: cite(
    `${docs}/ekm`,
    'A key in an external key manager never comes to Google, which asks that manager for each use; the customer controls where it lies and who may use it, and can take that back.',
    read,
  ),
} as const;
