import { cite, inferred } from '../../../model/index.ts';
import { says as machine } from '../machine.ts';

const read = '2026-11-22';
const learn = 'https://learn.microsoft.com/en-us/azure';
const interfaces = cite(
  `${learn}/virtual-network/virtual-network-network-interface`,
  'An interface has a public address, forwards traffic that is not its own and has a network security group only where the customer sets that up.',
  read,
);

export const says = {
  ...machine,
  interfaces,
  unmanaged: cite(
    `${learn}/virtual-machines/unmanaged-disks-deprecation`,
    'After March 31, 2026 machines with unmanaged disks cannot be started, and those that run are stopped; before that the customer moves them to managed disks.',
    read,
  ),
  public: cite(`${learn}/virtual-network/virtual-networks-overview`, 'To be reached from the internet a resource must be given a public address.', read),
  backup: inferred(machine.iaas, 'Backups of a machine are taken by Azure Backup or another solution that the customer deploys.'),
} as const;
