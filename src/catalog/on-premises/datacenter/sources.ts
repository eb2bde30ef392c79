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
export const saysOf = (duty: string): Citation => says[parts[duty] ?? 'stack'];
