import { customer, type DutyId, demarcate, notApplicable, unchecked, when } from '../../../model/index.ts';
import { everything, place } from './everything.ts';
import { network, server, storage } from './service.ts';
import { saysOf } from './sources.ts';

const yours = (duty: DutyId, does: string) => customer(does, saysOf(duty));
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
      virtual: unchecked('the host is a server of its own', yours('patch-hypervisor', 'Patch the host and what divides it.')),
    }),
    'apply-os-patches': yours('apply-os-patches', 'Bring patches onto the server each month.'),
    'upgrade-platform': yours('upgrade-platform', 'Replace systems before their makers stop fixing them.'),
    'harden-os': yours('harden-os', 'Set the server up by a baseline.'),
    'stop-malware': yours('stop-malware', 'Detect and stop hostile programs.'),
    'encrypt-at-rest': yours('encrypt-at-rest', 'Encrypt the disks.'),
    'back-up-data': yours('back-up-data', 'Back the server up.'),
    'prove-recovery': yours('prove-recovery', 'Try a restore each year.'),
    'keep-logs': yours('keep-logs', 'Send logs to another place, and keep them there.'),
    'authenticate-strongly': yours('authenticate-strongly', 'Demand two factors of administrators.'),
    'limit-exposure': yours('limit-exposure', 'Keep the server off the internet, unless it serves it.'),
    'find-vulnerabilities': yours('find-vulnerabilities', 'Scan the server for known holes.'),
  }),
  demarcate(network, {
    ...everything,
    ...place,
    ...device,
    'filter-traffic': yours('filter-traffic', 'Drop what no rule allows.'),
    'segment-network': yours('segment-network', 'Divide the network into zones.'),
    'control-egress': yours('control-egress', 'Limit what may leave.'),
    'limit-exposure': yours('limit-exposure', 'Manage devices from a network of their own.'),
    'upgrade-platform': yours('upgrade-platform', 'Replace devices before their makers stop fixing them.'),
    'apply-platform-patches': yours('apply-platform-patches', 'Bring patches onto firewalls, switches and VPNs.'),
    'absorb-floods': yours('absorb-floods', 'Have a carrier or a service turn floods away.'),
    'authenticate-strongly': yours('authenticate-strongly', 'Demand two factors of whoever comes from outside.'),
    'encrypt-at-rest': noData,
    'control-keys': noData,
    'classify-data': noData,
    'prove-recovery': noData,
  }),
  demarcate(storage, {
    ...everything,
    ...place,
    ...device,
    'encrypt-at-rest': yours('encrypt-at-rest', 'Encrypt what is stored.'),
    'control-keys': yours('control-keys', 'Keep keys apart from what they protect, and rotate them.'),
    'survive-failure': yours('survive-failure', 'Keep data on enough disks.'),
    'back-up-data': yours('back-up-data', 'Keep a copy in another place, and one that nobody can change.'),
    'undo-mistakes': yours('undo-mistakes', 'Take snapshots.'),
    'destroy-media': yours('destroy-media', 'Destroy disks, and have it proved.'),
    'prove-recovery': yours('prove-recovery', 'Try a restore each year.'),
    'limit-exposure': onNetwork,
    'filter-traffic': onNetwork,
    'absorb-floods': onNetwork,
    'segment-network': onNetwork,
    'control-egress': onNetwork,
  }),
];
