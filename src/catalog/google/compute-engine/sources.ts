import { cite, inferred } from '../../../model/index.ts';
import { says as google } from '../baselines/sources.ts';

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
    'https://cloud.google.com/compute/docs/reference/rest/v1/instances',
    'A machine only sends and gets packets with its own addresses, until IP forwarding is allowed when it is made.',
    read,
    'secondary',
  ),
  addresses: inferred(google.configure, 'How a machine is set up is the customer’s, and it has an external address only where one is asked for.'),
  confidential: inferred(encryption, 'Encryption at rest ends where data are in use; that memory is encrypted too has to be asked for.'),
  deletion: cite(
    'https://docs.cloud.google.com/compute/docs/instances/preventing-accidental-vm-deletion',
    'Deleting a machine fails where deletion protection was set for it, and only those who may make machines can take that away.',
    read,
  ),
  zones: inferred(
    google.spread,
    'The customer copies what is critical over zones; a disk lies in one, and a regional disk, which has to be asked for, in two.',
  ),
  snapshots: inferred(
    google.copiesKept,
    'Customers back up data as often as they can afford to lose them, and a snapshot is a state to which a disk goes back.',
  ),
  images: inferred(google.everyone, 'A policy may name anyone on the internet; an image is open to whomever the policy on it names.'),
  keptImages: inferred(google.definitions, 'Who keeps what machines are made from can go back to it; images are made and deleted by the customer.'),
  imageParts: inferred(
    google.pipeline,
    'Customers scan images and let only what their own pipeline approved be deployed, and so build them from parts that they verified.',
  ),
} as const;
