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
  'Staff of Microsoft have no access to customer data by default, and exceptions are approved and logged; the data of customers are kept apart; customers may export theirs, and Microsoft deletes them completely on request and at the end of the contract.',
);
const integrity = page(
  'infrastructure-integrity',
  'Software of the platform is built by Microsoft’s secure development process and scanned for viruses before it goes into production, and nothing unauthorised can be installed on its hosts.',
);
const hardened = page(
  'infrastructure-components',
  'A team of Microsoft’s builds the images of the systems on all hosts and guests of the platform, hardened and with only the parts that Azure needs.',
);
const physical = page(
  'physical-security',
  'Entry to datacenters takes approval, guards, two factors and screening; disks are wiped by NIST 800-88 or destroyed; zones have power, cooling and networks of their own.',
);
const hypervisor = page(
  'hypervisor',
  'The hypervisor keeps guests, host and tenants apart in memory, devices and network; Microsoft reviews, attacks and hardens it.',
);
const hosts = page(
  'shared-responsibility',
  'The hypervisor is Microsoft’s to answer for on infrastructure as on platform services, and so are the hosts, the network and the datacenters below it.',
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
  'Datacenters have redundant power, cooling and networks and teams on site, and each service has a plan for disasters, drilled for the loss of a region; whether zones, regions and backups are used to go beyond that base is the customer’s to evaluate and configure.',
  read,
);
const atRest = page(
  'encryption-atrest',
  'Managed disks and everything in Azure Storage are encrypted by themselves; customers let Azure manage all of it, or hold keys of their own in Key Vault.',
);
const breach = cite(
  'https://learn.microsoft.com/en-us/compliance/regulatory/gdpr-breach-azure-dynamics-windows',
  'Microsoft watches Azure for signs of a breach and handles incidents of Azure itself; what happens within the customer’s own part it neither watches nor answers, and customers manage that response with services that they may use for it.',
  read,
);
const benchmark = (name: string, says: string) => cite(`https://learn.microsoft.com/en-us/security/benchmark/azure/${name}`, says, read);
const recovery = 'security-controls-v2-backup-recovery';
const network = page(
  'shared-responsibility',
  'On platform services Microsoft provides the base of network security, and the customer configures the controls above it.',
);
const planes = cite(
  'https://learn.microsoft.com/en-us/azure/azure-resource-manager/management/control-plane-and-data-plane',
  'Resource Manager authenticates every request that manages a resource, and applies roles to it; what a resource itself serves may ask for other credentials, such as a login to a database, and how people reach it is for the customer to consider.',
  read,
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
  hosts,
  floods,
  systems,
  accounts,
  contents,
  reliability,
  atRest,
  hardware: page('shared-responsibility', 'Microsoft manages and maintains the physical servers that host its cloud services.'),
  fabric: page('shared-responsibility', 'Microsoft manages the network of its datacenters, with routers, switches and cables.'),
  /** Of what stands outside of Azure, on a machine of the customer’s. */
  ownPlace: page('shared-responsibility', 'In a datacenter of its own the customer owns the whole stack, from the building to the data.'),
  devices: page('shared-responsibility', 'Protecting the devices from which people use the cloud is the customer’s.'),
  network,
  /** The page speaks of network controls and names no private endpoint. */
  segments: inferred(
    network,
    'Says that Microsoft provides the base of network security and the customer configures the controls above it; so whether private networks alone lead to a service is for the customer to say.',
  ),
  hardened,
  reports: cite(
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
  /** Said of Microsoft’s platform, with its parts, and of no single service. */
  offered: cite(
    'https://learn.microsoft.com/en-us/lifecycle/policies/modern',
    'Cloud services such as Azure are serviced continuously; Microsoft publishes what is coming, tells 30 days before customers must act and 12 months before support ends without a successor.',
    read,
  ),
  moved: page(
    'infrastructure-components',
    'Microsoft’s own engineers deploy and upgrade the components and software of the platform, and its controllers roll out updates to what runs.',
  ),
  built: cite(
    'https://learn.microsoft.com/en-us/compliance/assurance/assurance-security-development-and-operation',
    'All development teams of Microsoft follow its security development lifecycle: code is verified by review, by tools and by penetration tests, and nothing is released before a last review of its security.',
    read,
  ),
  fixed: inferred(
    monitoring,
    'Says that Microsoft resolves vulnerabilities of its cloud and installs the security updates of its own software; so the fixes are its own to make.',
  ),
  libraries: cite(
    'https://learn.microsoft.com/en-us/compliance/assurance/assurance-security-development-and-operation',
    'Microsoft’s teams answer for the safety of all open source in their services: they track the parts, are warned of holes in them, and see these resolved before a build is deployed.',
    read,
  ),
  forward: inferred(
    hardened,
    'Says that Microsoft builds and hardens the systems of the platform; so the rights with which its software runs on them are also Microsoft’s to limit.',
  ),
  stored: inferred(atRest, 'What services keep lies in storage that encrypts by itself.'),
  apart: inferred(data, 'Only Microsoft, which runs the service, can keep apart what lies in it.'),
  inventory: benchmark(
    'security-controls-v2-asset-management',
    'An inventory of everything in Azure that is kept up to date, in order and with tags by your own taxonomy, is the customer’s responsibility.',
  ),
  recovery: benchmark(recovery, 'Restoring from backups now and then, and being able to, is the customer’s responsibility.'),
  backups: benchmark(recovery, 'Having systems and data backed up, as often and for as long as is needed, is the customer’s responsibility.'),
  versions: cite(
    'https://learn.microsoft.com/en-us/azure/well-architected/operational-excellence/safe-deployments',
    'Teams keep versions of what they build, so that a release can be rolled back.',
    read,
  ),
  templates: cite(
    'https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/overview',
    'Customers define resources, networks among them, in templates, keep these in a repository with their versions, and deploy them again to get the same state.',
    read,
  ),
  building: cite(
    'https://learn.microsoft.com/en-us/azure/well-architected/security/secure-development-lifecycle',
    'The team that builds a workload reviews and tests its code, takes frameworks, libraries and tasks from sources that it verified, scans what it depends on, and keeps libraries up to date with fixes.',
    read,
  ),
  manager: cite(
    'https://learn.microsoft.com/en-us/azure/azure-resource-manager/management/overview',
    'Resource Manager authenticates and authorises every request before a service gets it.',
    read,
  ),
  planes,
  logging: benchmark(
    'security-controls-v2-logging-threat-detection',
    'Activity logs are there by themselves; collecting the logs of resources, of networks and of what runs on machines is for the customer to enable.',
  ),
  scans: benchmark(
    'security-controls-v2-posture-vulnerability-management',
    'Assessing virtual machines, container images, SQL servers and web applications for vulnerabilities, and following up on what is found, is the customer’s responsibility; Microsoft has its own infrastructure and services attacked for practice.',
  ),
  locks: cite(
    'https://learn.microsoft.com/en-us/azure/azure-resource-manager/management/lock-resources',
    'Administrators of the customer lock subscriptions, groups or resources against deletion or change by mistake, whatever rights somebody has.',
    read,
  ),
  copies: inferred(model, 'Keeping what is changed or deleted is a setting, and settings are the customer’s.'),
  records: cite(
    'https://learn.microsoft.com/en-us/azure/azure-monitor/platform/diagnostic-settings',
    'The activity log exists by itself; the logs of a resource are not collected until a diagnostic setting sends them somewhere.',
    read,
  ),
  applications: inferred(
    planes,
    'Says that a service asks its callers for credentials apart from those of Resource Manager; where the service is Microsoft’s own software, that software checks them.',
  ),
  directory: cite(
    'https://learn.microsoft.com/en-us/entra/architecture/architecture',
    'Microsoft Entra ID serves sign-ins from datacenters all over the world, moves to healthy ones by itself, and is watched, backed up and operated by Microsoft.',
    read,
  ),
  identities: inferred(model, 'Accounts, and what they may do, are always the customer’s.'),
  trust: page(
    'isolation-choices',
    'Users, groups and applications of the customer’s directory get their rights in a subscription from the customer, and nobody of another tenant has access unless an administrator grants it, by federation or by an account.',
  ),
  retention: page(
    'protection-customer-data',
    'Customers identify how long their records must be kept, and take out and keep what they stored in Azure for that long; Microsoft deletes completely what the customer asks it to delete.',
  ),
  logs: benchmark(
    'security-controls-v2-logging-threat-detection',
    'Setting how long logs are kept, as law and business ask, and where they lie in the long term, is the customer’s responsibility.',
  ),
  residency: page(
    'protection-customer-data',
    'Customers opt for storage within a country or region, or outside it; data are copied within the geographic area that was selected, and not sent beyond it.',
  ),
  breach,
  notice: cite(
    'https://learn.microsoft.com/en-us/compliance/regulatory/gdpr-breach-notification',
    'Microsoft notifies customers of breaches of personal data, with what they need to judge them; the customer assesses the risk and decides whether an authority must be told.',
    read,
  ),
} as const;
