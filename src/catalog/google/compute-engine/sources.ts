import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://cloud.google.com/compute/docs';
const shielded = cite(
  'https://cloud.google.com/security/shielded-cloud/shielded-vm',
  'Secure Boot runs only signed boot components, the virtual TPM measures the boot, and integrity monitoring compares it with a known good one.',
  read,
);
const keys = cite(
  'https://cloud.google.com/security/encryption/customer-supplied-encryption-keys',
  'A key that you supply protects the keys that encrypt the disk, and is kept only as long as the call that needs it.',
  read,
);
const encryption = cite(
  'https://cloud.google.com/docs/security/encryption/default-encryption',
  'Everything is encrypted with keys that Google owns and manages, unless keys of your own are used in Cloud KMS.',
  read,
);

export const says = {
  shielded,
  keys,
  encryption,
  shieldedDefaults: inferred(shielded, 'On images that support it the virtual TPM and integrity monitoring are on, and Secure Boot waits to be switched on.'),
  login: cite(
    'https://cloud.google.com/compute/docs/instances/managing-instance-access',
    'With enable-oslogin set for the project or the instance, IAM decides who may log in, in place of keys in metadata; the instance may contradict the project.',
    read,
  ),
  keysInMetadata: cite(
    `${docs}/connect/add-ssh-keys`,
    'Unless OS Login was enabled, machines take the SSH keys that stand in metadata, those of the whole project included.',
    read,
  ),
  accounts: cite(
    `${docs}/access/service-accounts`,
    'A machine acts as the one service account that is attached to it; both its roles and the scopes of the machine must allow a call.',
    read,
  ),
  defaultAccount: cite(
    'https://blog.snowmay.com/en/gcp/compute-engine-service-account-best-practices/',
    'The default service account is an editor of the whole project, held back only by access scopes.',
    read,
    'secondary',
  ),
  forwarding: cite(
    'https://ce.prod.cloudaware.com/ce/ca/google/compute-engine/disable-instance-ip-forwarding/description',
    'A machine only sends and gets packets with its own addresses, until IP forwarding is allowed when it is made.',
    read,
    'secondary',
  ),
  addresses: inferred(shielded, 'A machine has an external address only where one is asked for.'),
  confidential: inferred(encryption, 'Encryption at rest ends where data are in use; that memory is encrypted too has to be asked for.'),
  deletion: inferred(encryption, 'A deleted machine is gone, unless it was protected from that.'),
  images: inferred(keys, 'Who may use an image or disk is what IAM grants on it.'),
} as const;
