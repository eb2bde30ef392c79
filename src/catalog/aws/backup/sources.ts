import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/aws-backup/latest/devguide';
const vaults = cite(
  `${guide}/vaults.html`,
  'You name the key of a vault when you make it; it encrypts some of the backups in the vault, and the rest are encrypted by the services that they come from.',
  read,
);
const airGapped = cite(
  `${guide}/logicallyairgappedvault.html`,
  'A logically air-gapped vault is encrypted with a key that AWS owns or with one of yours, and always has a lock in compliance mode.',
  read,
);
const lock = cite(
  'https://repost.aws/knowledge-center/backup-delete-vault-lock',
  'A lock is an option of a vault: in governance mode those with the permission can lift it, in compliance mode nobody can once its grace time is over.',
  read,
);

export const says = {
  vaults,
  airGapped,
  lock,
  policy: cite(`${guide}/create-a-vault-access-policy.html`, 'A policy of the customer says who may do what with a vault and the backups in it.', read),
  zones: cite(`${guide}/disaster-recovery-resiliency.html`, 'AWS Backup stores backups in several zones.', read),
  plans: cite(`${guide}/about-backup-plans.html`, 'A plan of the customer says what is backed up, when and for how long, and AWS Backup carries it out.', read),
  service: inferred(vaults, 'Speaks of no machine or version of a vault; so running and patching what keeps the backups is for AWS to do.'),
};
