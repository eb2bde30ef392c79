import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://www.mongodb.com/docs/atlas';
const model = cite(
  'https://www.mongodb.com/collateral/who-owns-security-in-the-cloud',
  'MongoDB answers for the security and operation of the platform: authentication, encryption at rest and in transit, patches without downtime, penetration tests; the customer answers for the security, configuration and management of its deployments. Atlas runs in regions of AWS, Azure and Google Cloud.',
  read,
);
const setup = cite(
  `${docs}/setup-cluster-security/`,
  'Atlas requires TLS, encrypts all data of clusters, and puts dedicated clusters of a project into a network of their own; you must list the addresses that may connect and make database users; peering, private endpoints, keys of yours, auditing and second factors are choices.',
  read,
);
const centre = `${docs}/architecture/current`;
const authentication = (says: string) => cite(`${centre}/auth/authentication/`, says, read);
const authorization = (says: string) => cite(`${centre}/auth/authorization/`, says, read);
const availability = (says: string) => cite(`${centre}/high-availability/`, says, read);
const standards = (says: string) => cite(`${centre}/compliance/`, says, read);
const backups = cite(
  `${docs}/architecture/current/backups`,
  'Atlas takes snapshots by a policy of yours, and with continuous backup can restore any moment; staging and production environments should have them, by a template.',
  read,
);
const auditing = cite(
  `${centre}/auditing/`,
  'Dedicated clusters can record who did what; administrators switch auditing on and choose by filters what is recorded.',
  read,
);

export const says = {
  model,
  setup,
  buildings: cite(
    `${centre}/compliance/dora/`,
    'Bodily security is the part of the cloud provider that the customer chose; security of the platform is that of Atlas.',
    read,
  ),
  signIn: authentication(
    'Atlas demands a second factor of every person who signs in with a password of its own; where people sign in through a directory, the customer has it ask for one.',
  ),
  programs: authentication('Programs should sign in to databases by identities of their cloud or by certificates; passwords are for development and tests.'),
  calls: authentication('Atlas requires everybody to authenticate, be it for its pages, its databases or its API.'),
  secrets: authentication('Customers keep certificates, keys and secrets of programs safe and rotate them, best by a manager of secrets.'),
  rights: authorization('Everybody has to authenticate, and roles then decide what they reach in the organization, in projects and in databases.'),
  least: authorization('Customers give the lowest roles that are needed, and make roles of their own for databases.'),
  federations: authorization('Customers map groups of their directory to roles, and let in only people of their own domains.'),
  copies: availability('A cluster has at least three members, spread over zones; Atlas elects another primary and replaces the member that failed.'),
  ends: availability('Versions have an end that MongoDB publishes; customers move to the latest major version before theirs ends, and plan for it.'),
  sizes: availability('The tier gives each node its resources, and auto-scaling more; customers choose the tier, watch the use and plan for what they need.'),
  disasters: cite(
    `${centre}/disaster-recovery/`,
    'Clusters in several regions or clouds elect another primary by themselves; customers make a plan of recovery, spread what must go on, restore where copies are needed, and test the plan each quarter or half-year.',
    read,
  ),
  places: standards('Atlas offers regions of three clouds all over the world; customers choose those that meet their rules, and may forbid others by policy.'),
  reports: standards('Atlas is audited by outsiders for ISO 27001, SOC 2, PCI DSS and more; customers can view and download the reports.'),
  rules: cite(
    `${centre}/compliance/soc2/`,
    'Using Atlas does not by itself make anybody compliant: its means have to be built into the customer’s own controls.',
    read,
  ),
  auditing,
  records: inferred(auditing, 'Administrators choose what is recorded, and so see to where it goes and how long it stays.'),
  watching: inferred(auditing, 'MongoDB operates the platform and watches it; what auditing records of a project is read by its administrators.'),
  ended: inferred(
    cite(`${docs}/atlas-versions/`, 'You choose a major version.', read),
    'Who chose a major version moves on before it ends; what has ended MongoDB cannot keep running.',
  ),
  transport: inferred(setup, 'Atlas requires TLS of every connection; the oldest version that a cluster takes is among its settings.'),
  leaving: inferred(
    cite('https://www.mongodb.com/docs/atlas/cli/current/command/atlas-clusters-delete/', 'Owners delete clusters.', read),
    'Owners of a project delete a cluster, and Atlas deletes its snapshots with it; what is needed afterwards has to be taken out before.',
  ),
  backups,
  undone: inferred(
    backups,
    'Snapshots and continuous backup let the customer go back, where it asked for them; protection of a cluster from deletion is asked for as well.',
  ),
  clouds: inferred(model, 'Atlas runs on machines of the cloud that you chose; MongoDB answers to you for what stands below the database.'),
  keys: cite(
    'https://docs.atlas.mongodb.com/security-kms-encryption/',
    'Atlas encrypts all storage and snapshots; owners of a project may add a layer with a key in a key service of theirs, which Atlas cannot rotate.',
    read,
  ),
  versions: cite(
    `${docs}/atlas-versions/`,
    'Atlas delivers patch releases by itself; you choose a major version and when to move on, or have Atlas deliver new major versions too.',
    read,
  ),
  backupSwitch: cite(
    `${docs}/backup-cluster`,
    'Free clusters have no backups; a compliance policy can keep backups from being deleted; restoring takes rights on the project.',
    read,
  ),
};
