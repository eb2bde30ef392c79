import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const lustre = cite(
  'https://docs.aws.amazon.com/fsx/latest/LustreGuide/encryption-fsxl.html',
  'Every file system is encrypted at rest from the start; traffic is encrypted by itself between it and instances that support that.',
  read,
  'secondary',
);
const backups = cite(
  'https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/using-backups.html',
  'Backups are taken every day where that is on, are kept apart from the file system, and can make a new one; you may take more yourself.',
  read,
);
const windows = cite(
  'https://docs.aws.amazon.com/fsx/latest/WindowsGuide/walkthrough03-update-file-system.html',
  'You say for how many days automatic backups are kept, and when backups and weekly maintenance happen.',
  read,
);

export const says = {
  lustre,
  backups,
  windows,
  keys: inferred(lustre, 'The key is one that AWS manages unless you name one of yours; scratch file systems of Lustre take no key of yours.'),
  maintenance: inferred(windows, 'Fixes of system and software are installed in the weekly maintenance window, which you may place.'),
  zones: inferred(windows, 'A deployment over two zones keeps a standby and fails over; one zone is the other choice, and the only one for Lustre.'),
  groups: inferred(windows, 'A file system stands in a network of yours, with security groups that you write, and has no public address.'),
  audit: inferred(windows, 'A file system of Windows can log who opened which file, where you switch that on.'),
};
