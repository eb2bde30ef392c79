import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const fundamentals = 'https://learn.microsoft.com/en-us/azure/security/fundamentals';
const page = (name: string, says: string) => cite(`${fundamentals}/${name}`, says, read);

const model = page(
  'shared-responsibility',
  'Data, settings, identities and client devices are always the customer’s; on platform services Microsoft holds the operating system, hosts, network and datacenters, and shares the applications and network controls.',
);
const monitoring = page(
  'infrastructure-monitoring',
  'Microsoft distributes security updates to its systems, scans systems, databases and network devices each quarter, has them attacked for practice, and tells customers promptly of unauthorised access to their data.',
);
const data = page(
  'protection-customer-data',
  'Staff of Microsoft have no access to customer data by default; customers’ data are kept apart, copied as the customer chooses, and deleted when the customer asks or leaves; how long records must be kept is the customer’s to know.',
);
const integrity = page(
  'infrastructure-integrity',
  'Software of the platform is built by Microsoft’s secure development process and scanned for viruses, and nothing unauthorised can be installed on its hosts.',
);
const physical = page(
  'physical-security',
  'Entry to datacenters takes approval, guards, two factors and screening; disks are wiped by NIST 800-88 or destroyed; zones have power, cooling and networks of their own.',
);
const hypervisor = page(
  'hypervisor',
  'The hypervisor keeps guests, host and tenants apart in memory, devices and network; Microsoft reviews, attacks and hardens it.',
);
const floods = cite(
  'https://learn.microsoft.com/en-us/azure/ddos-protection/ddos-protection-overview',
  'Services outside a virtual network have the protection of the platform against common attacks on the network layer; more can be bought for virtual networks and addresses.',
  read,
);

/** What Microsoft’s own pages say of every service, and what follows from them. */
export const says = {
  model,
  monitoring,
  data,
  integrity,
  physical,
  hypervisor,
  floods,
  environment: inferred(physical, 'Zones have independent power, cooling and networking, which Microsoft runs.'),
  hardware: inferred(physical, 'Microsoft runs the machines from their installation to their disposal.'),
  fabric: inferred(model, 'Microsoft manages the routers, switches and cables of its datacenters.'),
  system: inferred(model, 'On platform services the operating system, runtime and middleware are Microsoft’s.'),
  apart: inferred(data, 'Only Microsoft, which runs the service, can keep customers apart in it.'),
  applications: inferred(model, 'The software of a platform service is Microsoft’s; its settings, and the code that runs on it, are the customer’s.'),
  network: inferred(model, 'On platform services Microsoft protects the network below, and the customer configures who may reach the service.'),
  identities: inferred(model, 'Accounts, and what they may do, are always the customer’s.'),
  devices: inferred(model, 'Devices from which people use the cloud are the customer’s to protect.'),
  retention: inferred(data, 'Customers identify how long their records must be kept, and keep them.'),
  residency: inferred(data, 'Data are copied within the geography that the customer chose, and not sent outside it.'),
  notice: inferred(monitoring, 'Microsoft notifies and informs the customer of incidents on its side; what the customer owes others it must do itself.'),
} as const;
