import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const updates = cite(
  'https://docs.databricks.com/administration-guide/clusters/scheduled-cluster-updates.html',
  'Automatic cluster update restarts classic compute in a window of yours so that it gets the latest image and security updates; where it is off, restarting is yours. It does not concern serverless compute.',
  read,
);
const planes = cite(
  'https://databricks.com/fr/product/aws/security-and-compliance',
  'Databricks runs the control plane, and encrypts what lies there and what goes to and from it; clusters run in a network of your own cloud account, by default one that Databricks sets up, or one of yours, and connect outwards only.',
  read,
);
const serverless = cite(
  'https://www.databricks.com/trust/serverless-security',
  'Serverless compute is managed by Databricks in an account of its own: made fresh for one workload, without a public address, apart from others, and wiped afterwards.',
  read,
);
const guide = cite(
  'https://docs.gcp.databricks.com/security/index.html',
  'Administrators of the account and of workspaces manage users, sign-on and access lists for addresses; lists of rights say who may use clusters, notebooks and warehouses.',
  read,
);

const docs = 'https://docs.databricks.com';
const trust = (says: string) => cite('https://www.databricks.com/trust/trust', says, read);
const practices = (says: string) => cite(`${docs}/gcp/lakehouse-architecture/security-compliance-and-privacy/best-practices`, says, read);
const recovery = (says: string) => cite(`${docs}/en/administration-guide/disaster-recovery.html`, says, read);
const lifecycles = (says: string) => cite(`${docs}/release-notes/runtime/databricks-runtime-ver.html`, says, read);
const tables = (says: string) => cite(`${docs}/aws/admin/system-tables`, says, read);
/** AWS on machines in an account of the customer. */
const aws = (says: string) => cite('https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html', says, read);
/** Microsoft on machines in a subscription of the customer. */
const microsoft = (says: string) => cite('https://learn.microsoft.com/en-us/azure/security/fundamentals/shared-responsibility', says, read);

const profile = cite(
  'https://docs.databricks.com/en/security/privacy/security-profile.html',
  'With the compliance security profile classic compute runs on a hardened image, with monitoring and encryption between nodes, and is updated by itself.',
  read,
);
const available = recovery('Within a region services are spread over zones, and go on when one fails.');
const scanned = trust('Packages of others that Databricks uses are scanned each day, and holes in them tracked and mended.');
const rights = practices('Customers give access by least privilege, limit who makes clusters, and run production under principals of services.');

export const says = {
  built: trust('Security is part of how Databricks develops and delivers software; code is analysed, standing and running, before it goes to production.'),
  fixes: trust('Databricks tracks and mends holes in its software by deadlines that it commits itself to.'),
  libraries: scanned,
  scannedParts: inferred(scanned, 'Databricks scans what it uses itself; libraries that customers install beside it are theirs to look at.'),
  vetted: trust('New code and images go to production only after scans of them and of the packages in them.'),
  tests: trust('Databricks scans its environment each day, has outsiders look at what it shows the public, and is attacked by testers.'),
  staff: trust('Access of its own people is held by strong internal controls.'),
  audits: trust('Databricks complies with ISO 27001, 27017 and 27018 and SOC 2 Type II, and binds itself by an addendum on security that customers can read.'),
  people: practices('Customers synchronise users and groups from their directory, and limit how many administer.'),
  factors: inferred(
    practices('Customers use several factors, which they set up where people sign in.'),
    'Customers use several factors, which they set up in the directory through which Databricks lets them sign in.',
  ),
  secrets: practices('Customers manage tokens, prefer OAuth, and store and use secrets securely.'),
  rights,
  workRights: inferred(rights, 'Customers run work under principals to which they give least privilege; so with which rights it runs is theirs to set.'),
  apart: practices('Customers use compute that isolates users.'),
  leaks: practices('Customers limit how long recipients of shares get in, and use the settings that keep data from being carried out.'),
  networks: practices('Customers run clusters in networks of their own, isolate sensitive work in other networks, and set up firewalls and what may leave.'),
  available,
  replaced: inferred(
    available,
    'Services go on within a region when a part fails; machines of clusters are started by Databricks, and so is what replaces them.',
  ),
  disasters: recovery('Databricks offers managed recovery in another region; customers plan it, with all that is connected to Databricks, and test it.'),
  ends: lifecycles('Features and runtimes are retired in phases that Databricks announces, and replaced by new ones.'),
  moves: lifecycles('Runtimes end on a schedule; customers plan to move away from what is deprecated before its end.'),
  recorded: tables('Databricks records audit events of workspaces in tables of the account.'),
  year: tables('Audit events are kept for 365 days in tables of the account, from where they can be streamed.'),
  used: tables('Databricks records what is used in tables of the account, by which customers watch their costs.'),
  places: cite(
    `${docs}/aws/en/resources/designated-services`,
    'Content is processed and stored in the area of the workspace; administrators may allow that some services process it elsewhere.',
    read,
  ),
  keys: cite(
    `${docs}/security/keys/index.html`,
    'What lies in the control plane is encrypted anyhow; the customer may add keys of its own for it, for the storage of the workspace and for the disks of clusters.',
    read,
  ),
  environment: trust('Databricks finds, ranks and mends holes in its own environment, by a system that tracks them all.'),
  aws: {
    'guard-facilities': aws('Below the guest system all is AWS’s, down to the bodily security of the buildings.'),
    'maintain-hardware': aws('Below the guest system AWS operates and manages all components, and with them the hardware.'),
    'guard-network-fabric': aws('Below the guest system AWS operates and manages all components, and with them the network that runs its services.'),
    'patch-hypervisor': aws('AWS operates, manages and controls the host system and the layer that divides machines.'),
  },
  microsoft: {
    'guard-facilities': microsoft('Below virtual machines the datacenter is Microsoft’s: facilities, and who enters them.'),
    'sustain-facilities': microsoft('Below virtual machines the datacenter is Microsoft’s, with what keeps the surroundings in order.'),
    'maintain-hardware': microsoft('Below virtual machines physical hosts are Microsoft’s to manage and maintain.'),
    'guard-network-fabric': microsoft('Below virtual machines the physical network of routers, switches and cables is Microsoft’s.'),
    'patch-hypervisor': microsoft('The layer that makes virtual machines possible is Microsoft’s to manage.'),
  },
  updates,
  planes,
  serverless,
  guide,
  model: inferred(guide, 'How a workspace is set up, who is in it and what runs there is the customer’s.'),
  addresses: cite(
    'https://learn.microsoft.com/ja-jp/azure/databricks/security/network/front-end/ip-access-list-workspace',
    'Where access lists are on and empty, every address may come; once an address is allowed, all others are turned away.',
    read,
  ),
  profile,
  hardenedImage: inferred(
    profile,
    'Hardened images and monitoring come with a profile that the customer chooses; without it what runs on classic compute is watched by whoever runs it there.',
  ),
  split: cite(
    'https://www.databricks.com/trust/architecture',
    'The control plane is where Databricks runs the application; data is processed in your cloud account, or for serverless in the account of Databricks; networks of yours and switches that forbid export keep data in.',
    read,
  ),
  private: inferred(
    practices('Customers set up networks.'),
    'Customers set up the networks of what they run, and so decide whether a workspace is reached by private connections.',
  ),
  stopped: inferred(
    tables('Use is recorded.'),
    'Databricks records what is used; having less used, by clusters that stop when idle, is for those who pay for it.',
  ),
  made: inferred(updates, 'Images of clusters come from Databricks, unless a cluster names one of its own.'),
  ownCloud: inferred(planes, 'What lies below a cluster in your cloud account is the duty of your cloud provider, under your agreement with it.'),
  theirCloud: inferred(serverless, 'What lies below serverless compute and the control plane is for Databricks to answer for, on the cloud of the workspace.'),
  data: inferred(planes, 'Tables lie in storage of your cloud account, where their keys, copies and records are decided.'),
};
