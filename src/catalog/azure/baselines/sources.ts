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
const systems = page('shared-responsibility', 'On platform services Microsoft manages operating systems, runtimes and middleware.');
const accounts = page(
  'shared-responsibility',
  'Creating, managing and removing accounts, and deciding by roles, several factors and conditions what they may do, are always the customer’s.',
);
const contents = page(
  'shared-responsibility',
  'Classifying data, protecting them, deciding on their encryption and complying with rules are always the customer’s.',
);
const reliability = cite(
  'https://learn.microsoft.com/en-us/azure/reliability/concept-shared-responsibility',
  'Datacenters have redundant power, cooling and networks and teams on site; whether zones, regions and backups are used to go beyond that base is the customer’s to evaluate and configure.',
  read,
);
const atRest = page(
  'encryption-atrest',
  'Managed disks and everything in Azure Storage are encrypted by themselves; customers let Azure manage all of it, or hold keys of their own in Key Vault.',
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
  systems,
  accounts,
  contents,
  reliability,
  atRest,
  hardware: page('shared-responsibility', 'Microsoft manages and maintains the physical servers that host its cloud services.'),
  fabric: page('shared-responsibility', 'Microsoft manages the network of its datacenters, with routers, switches and cables.'),
  devices: page('shared-responsibility', 'Protecting the devices from which people use the cloud is the customer’s.'),
  network: page(
    'shared-responsibility',
    'On platform services Microsoft provides the base of network security, and the customer configures the controls above it.',
  ),
  trust: cite(
    'https://learn.microsoft.com/en-us/microsoft-365/compliance/get-started-with-service-trust-portal',
    'Microsoft publishes the reports that external auditors write about its cloud services, Azure among them; customers sign in, accept terms and read them.',
    read,
  ),
  health: cite(
    'https://learn.microsoft.com/en-us/azure/service-health/overview',
    'Microsoft tells of outages, planned maintenance and other changes that concern the services in use; customers set alerts to be told.',
    read,
  ),
  budgets: cite(
    'https://learn.microsoft.com/en-us/azure/cost-management-billing/costs/tutorial-acm-create-budgets',
    'Customers make budgets with thresholds and people to notify; a budget stops no resource.',
    read,
  ),
  people: cite(
    'https://learn.microsoft.com/en-us/azure/cloud-adoption-framework/secure/security-top-10',
    'Customers teach their teams what the cloud changes and how it is secured, and bring their response to incidents up to it.',
    read,
  ),
  forward: inferred(systems, 'Where Microsoft manages the platform, it also moves it forward, with the libraries and rights that it runs with.'),
  stored: inferred(atRest, 'What services keep lies in storage that encrypts by itself.'),
  apart: inferred(data, 'Only Microsoft, which runs the service, can keep apart what lies in it.'),
  inventory: inferred(model, 'What a customer keeps in the cloud, and who answers for it, only the customer knows.'),
  recovery: inferred(reliability, 'Backups are the customer’s to arrange, and so is trying them.'),
  copies: inferred(model, 'Keeping what is changed or deleted is a setting, and settings are the customer’s.'),
  records: cite(
    'https://learn.microsoft.com/en-us/azure/azure-monitor/platform/diagnostic-settings',
    'The activity log exists by itself; the logs of a resource are not collected until a diagnostic setting sends them somewhere.',
    read,
  ),
  applications: inferred(model, 'The software of a platform service is Microsoft’s; its settings, and the code that runs on it, are the customer’s.'),
  identities: inferred(model, 'Accounts, and what they may do, are always the customer’s.'),
  retention: inferred(data, 'Customers identify how long their records must be kept, and keep them.'),
  residency: inferred(data, 'Data are copied within the geography that the customer chose, and not sent outside it.'),
  notice: inferred(monitoring, 'Microsoft notifies and informs the customer of incidents on its side; what the customer owes others it must do itself.'),
} as const;
