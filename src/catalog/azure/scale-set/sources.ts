import { cite, inferred } from '../../../model/index.ts';
import { says as machine } from '../machine.ts';

const read = '2026-11-22';
const images = cite(
  'https://learn.microsoft.com/en-us/azure/virtual-machine-scale-sets/virtual-machine-scale-sets-automatic-upgrade',
  'Where it is switched on, the newest image is brought onto a scale set by replacing system disks, a fifth of the machines at a time, and put back where health gets worse; it can be left off.',
  read,
);

export const says = {
  ...machine,
  images,
  byHand: inferred(images, 'Without automatic upgrades the customer starts each upgrade.'),
  zones: cite(
    'https://learn.microsoft.com/en-us/azure/security/fundamentals/iaas',
    'A scale set runs as many machines as asked for, in one or several availability zones or in none in particular.',
    read,
  ),
  interfaces: cite(
    'https://learn.microsoft.com/en-us/azure/virtual-network/virtual-network-network-interface',
    'The interface of a machine forwards traffic that is not its own only where the customer sets that up.',
    read,
  ),
  public: cite(
    'https://learn.microsoft.com/en-us/azure/virtual-network/virtual-networks-overview',
    'To be reached from the internet a resource must be given a public address.',
    read,
  ),
} as const;
