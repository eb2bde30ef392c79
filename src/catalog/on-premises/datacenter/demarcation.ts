import { customer, demarcate, notApplicable, unchecked, when } from '../../../model/index.ts';
import { everything, place } from './everything.ts';
import { network, server, storage } from './service.ts';
import { says } from './sources.ts';

const yours = (does: string) => customer(does, says.stack);
const noSystem = notApplicable('it runs what its maker put on it; see the patch duties of the platform');
const noPrograms = notApplicable('it runs no programs of yours');
const device = {
  'publish-os-patches': noSystem,
  'apply-os-patches': noSystem,
  'harden-os': noSystem,
  'stop-malware': noSystem,
  'patch-hypervisor': noSystem,
  'isolate-workloads': noPrograms,
  'write-safe-code': noPrograms,
  'publish-dependency-patches': noPrograms,
  'apply-dependency-patches': noPrograms,
  'guard-supply-chain': noPrograms,
  'harden-workload': noPrograms,
  'guard-apis': noPrograms,
} as const;
const noData = notApplicable('it stores no data but its settings');
const onNetwork = notApplicable('the network answers for it');

export default [
  demarcate(server, {
    ...everything,
    ...place,
    'patch-hypervisor': when(server, 'machine', {
      physical: notApplicable('nothing divides the machine'),
      virtual: unchecked('the host is a server of its own', yours('Patch the host and what divides it.')),
    }),
    'apply-os-patches': yours('Bring patches onto the server each month.'),
    'upgrade-platform': yours('Replace systems before their makers stop fixing them.'),
    'harden-os': yours('Set the server up by a baseline.'),
    'stop-malware': yours('Detect and stop hostile programs.'),
    'encrypt-at-rest': yours('Encrypt the disks.'),
    'back-up-data': yours('Back the server up.'),
    'prove-recovery': yours('Try a restore each year.'),
    'keep-logs': yours('Send logs to another place, and keep them there.'),
    'authenticate-strongly': yours('Demand two factors of administrators.'),
    'limit-exposure': yours('Keep the server off the internet, unless it serves it.'),
    'find-vulnerabilities': yours('Scan the server for known holes.'),
  }),
  demarcate(network, {
    ...everything,
    ...place,
    ...device,
    'filter-traffic': yours('Drop what no rule allows.'),
    'segment-network': yours('Divide the network into zones.'),
    'control-egress': yours('Limit what may leave.'),
    'limit-exposure': yours('Manage devices from a network of their own.'),
    'upgrade-platform': yours('Replace devices before their makers stop fixing them.'),
    'apply-platform-patches': yours('Bring patches onto firewalls, switches and VPNs.'),
    'absorb-floods': yours('Have a carrier or a service turn floods away.'),
    'authenticate-strongly': yours('Demand two factors of whoever comes from outside.'),
    'encrypt-at-rest': noData,
    'control-keys': noData,
    'classify-data': noData,
    'prove-recovery': noData,
  }),
  demarcate(storage, {
    ...everything,
    ...place,
    ...device,
    'encrypt-at-rest': yours('Encrypt what is stored.'),
    'control-keys': yours('Keep keys apart from what they protect, and rotate them.'),
    'survive-failure': yours('Keep data on enough disks.'),
    'back-up-data': yours('Keep a copy in another place, and one that nobody can change.'),
    'undo-mistakes': yours('Take snapshots.'),
    'destroy-media': yours('Destroy disks, and have it proved.'),
    'prove-recovery': yours('Try a restore each year.'),
    'limit-exposure': onNetwork,
    'filter-traffic': onNetwork,
    'absorb-floods': onNetwork,
    'segment-network': onNetwork,
    'control-egress': onNetwork,
  }),
];
