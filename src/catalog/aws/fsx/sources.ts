import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const lustre = cite(
  'https://docs.aws.amazon.com/fsx/latest/LustreGuide/encryption-fsxl.html',
  'Every file system is encrypted at rest from the start; traffic is encrypted by itself between it and instances that support that.',
  read,
  'secondary',
);
const atRest = cite(
  'https://docs.aws.amazon.com/fsx/latest/LustreGuide/encryption-at-rest.html',
  'A scratch file system of Lustre is encrypted with keys that FSx manages; of one that lasts you choose the key, which AWS manages unless you name one of yours.',
  read,
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

const zones = cite(
  'https://docs.aws.amazon.com/fsx/latest/WindowsGuide/high-availability-multiAZ.html',
  'Over two zones a standby takes over by itself; in one zone failed parts are replaced; and no file system can be reached from the internet.',
  read,
);

export const says = {
  lustre,
  backups,
  windows,
  scratchKeys: atRest,
  keys: cite(
    'https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html',
    'A file system of any kind that lasts is encrypted with the key that FSx manages in the account, unless you name one of yours.',
    read,
  ),
  maintenance: inferred(
    cite(
      'https://docs.aws.amazon.com/fsx/latest/LustreGuide/maintenance-windows.html',
      'FSx patches the software of Lustre every few weeks, in a window that you choose, or after 14 days without one.',
      read,
    ),
    'Said of Lustre, and the other kinds of FSx are maintained alike: AWS patches their software in a window, which you may place.',
  ),
  versions: inferred(
    cite(
      'https://docs.aws.amazon.com/fsx/latest/LustreGuide/managing-lustre-version.html',
      'FSx supports several versions of Lustre, and you move a file system to a newer one.',
      read,
    ),
    'Says of Lustre that you move a file system to a newer version; other kinds name no version for you to choose, and so FSx moves them.',
  ),
  zones: inferred(
    zones,
    'Said of Windows, and the other kinds of FSx that offer two zones are alike: there a standby takes over, and in one zone failed parts are replaced.',
  ),
  oneZone: inferred(zones, 'Said of Windows in one zone, and Lustre is run the same way: failed parts are replaced, and backups are for what is lost.'),
  closed: inferred(zones, 'Said of Windows, and the other kinds of FSx are alike: a file system cannot be reached from the internet.'),
  groups: inferred(
    cite(
      'https://docs.aws.amazon.com/fsx/latest/WindowsGuide/limit-access-security-groups.html',
      'A file system is reached through interfaces in a network of yours, and security groups that you write limit from where.',
      read,
    ),
    'Said of Windows, and the other kinds of FSx are alike: a file system is reached through interfaces in a network of yours, with security groups that you write.',
  ),
  audit: cite(
    'https://docs.aws.amazon.com/fsx/latest/WindowsGuide/file-access-auditing.html',
    'A file system of Windows logs who got at which files and shares, successfully or not, where you enable that.',
    read,
  ),
};
