import { type Citation, cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const of = (says: string): Citation => cite('https://learn.microsoft.com/en-us/azure/security/fundamentals/shared-responsibility', says, read);
const stack = of('In a datacenter of your own the whole stack is yours, from the building to the data.');

/** What a published table of responsibilities says of its column for a datacenter of your own. */
export const says = {
  building: of('On premises the physical datacenter is the customer’s; it means facilities, who enters them, and what keeps the surroundings in order.'),
  hosts: of('On premises physical hosts are the customer’s to manage and maintain, and old hardware that its maker no longer fixes is a known gap there.'),
  wires: of('On premises the physical network of routers, switches and cables is the customer’s.'),
  division: of('On premises the whole stack is the customer’s, and with it the layer that divides machines, which a provider runs in a cloud.'),
  system: of('On premises the operating system is the customer’s; patches that come late are a known gap there.'),
  middle: of('On premises the whole stack is the customer’s; patches that come late are a known gap there.'),
  ageing: of('On premises the whole stack is the customer’s; what is so old that its maker sends no more fixes is a known gap there.'),
  settings: of('Configuration and settings are the customer’s, on premises and in every cloud.'),
  controls: of('On premises network controls, which are firewalls and the division of networks, are the customer’s.'),
  programs: of('On premises applications are the customer’s in full.'),
  people: of('Accounts are the customer’s everywhere: to create, to manage and to remove.'),
  access: of('Control of access is the customer’s everywhere: rights by roles, several factors and conditions.'),
  data: of('Data are the customer’s everywhere: to classify, to protect, and to decide on their encryption.'),
  devices: of('Devices from which people work are the customer’s to protect, on premises in full.'),
  watching: of('To watch the network, detect who intrudes and respond to it falls to whoever runs a datacenter, where it often falls short.'),
  copies: of('Backups and recovery from disasters fall to whoever runs a datacenter, where they are often rare, untried or kept in the same place.'),
  stack: inferred(stack),
  colocation: inferred(
    stack,
    'Where somebody else owns the building, it and what keeps it running are theirs, by contract; all that stands in your rack is yours.',
  ),
  makers: inferred(stack, 'Fixes of systems and devices are made by those who make them.'),
};

type Part = Exclude<keyof typeof says, 'colocation' | 'makers'>;
/** Which part of the table answers a duty; the rest follows from the whole. */
const parts: Readonly<Record<string, Part>> = {
  'guard-facilities': 'building',
  'sustain-facilities': 'building',
  'maintain-hardware': 'hosts',
  'guard-network-fabric': 'wires',
  'patch-hypervisor': 'division',
  'apply-os-patches': 'system',
  'harden-os': 'system',
  'apply-platform-patches': 'middle',
  'upgrade-platform': 'ageing',
  'configure-platform': 'settings',
  'limit-exposure': 'controls',
  'filter-traffic': 'controls',
  'segment-network': 'controls',
  'control-egress': 'controls',
  'encrypt-in-transit': 'data',
  'manage-accounts': 'people',
  'authenticate-strongly': 'access',
  'grant-least-access': 'access',
  'write-safe-code': 'programs',
  'apply-dependency-patches': 'programs',
  'classify-data': 'data',
  'encrypt-at-rest': 'data',
  'prevent-leaks': 'data',
  'back-up-data': 'copies',
  'prove-recovery': 'copies',
  'continue-business': 'copies',
  'secure-devices': 'devices',
  'detect-threats': 'watching',
  'respond-to-incidents': 'watching',
};

/** What a catalog of controls asks of whoever operates a system, which on premises nobody else does. */
const asks = (control: string, what: string): Citation =>
  cite(
    'https://nvlpubs.nist.gov/nistpubs/SpecialPublications/NIST.SP.800-53r5.pdf',
    `NIST asks of an organization that runs a system (${control}): ${what}`,
    read,
  );
const controls: Readonly<Record<string, Citation>> = {
  'destroy-media': asks('MP-6', 'sanitize media before they are disposed of, reused or let out of its control.'),
  'absorb-floods': asks('SC-5', 'limit or prevent what denial of service does to the system.'),
  'isolate-workloads': asks('SC-39', 'give each process a domain of its own to run in.'),
  'stop-malware': asks('SI-3', 'keep hostile code out, scan for it, and keep what does so up to date.'),
  'run-directory': inferred(
    asks('IA-2', 'identify each of its users, and have them prove who they are.'),
    'NIST asks of an organization that runs a system (IA-2) to identify each of its users and have them prove who they are; the directory in which it does so is its own to run.',
  ),
  'guard-credentials': asks('IA-5', 'hand passwords and keys out with care, protect them, and change them.'),
  'limit-trust': asks('AC-20', 'say on what terms the systems of others may reach its own, or forbid it.'),
  'guard-supply-chain': asks('SR-11', 'detect components that are not genuine, and keep them out of the system.'),
  'harden-workload': asks('AC-6', 'give programs that act for users no more rights than their task needs.'),
  'control-keys': asks('SC-12', 'establish and manage the keys wherever it encrypts.'),
  'retain-and-dispose': asks('SI-12', 'keep information and let go of it as laws, policies and needs say.'),
  'keep-residency': asks('CM-12', 'know and write down where information is processed and stored.'),
  'train-users': asks('AT-2', 'train everybody who uses the system in security, at the start and again.'),
  'keep-inventory': asks('CM-8', 'keep an inventory of all components, with who answers for each.'),
  'record-access': asks('AU-12', 'have the system write records of the events that were chosen.'),
  'keep-logs': asks('AU-11', 'keep records as long as investigations and rules need them.'),
  'find-vulnerabilities': asks('RA-5', 'watch and scan the system for holes, and mend what it finds.'),
  'give-notice': asks('IR-6', 'report incidents to those who must hear of them.'),
  'watch-changes': asks('SI-5', 'receive alerts and advisories from outside all the time, and act on them.'),
  'review-agreements': asks('SA-9', 'hold those who serve it from outside to its rules, and watch whether they keep them.'),
  'assess-compliance': asks('CA-2', 'assess whether its controls are in place and work.'),
};
export const saysOf = (duty: string): Citation => controls[duty] ?? says[parts[duty] ?? 'stack'];
