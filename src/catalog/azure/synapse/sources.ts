import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://learn.microsoft.com/en-us/azure/synapse-analytics';
const page = (name: string, says: string) => cite(`${docs}/${name}`, says, read);
const registry = (name: string, says: string) =>
  cite(`https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/${name}`, says, read, 'secondary');

const connectivity = page(
  'security/connectivity-settings',
  'Public networks reach a workspace unless public access is disabled, and endpoints take TLS 1.2 or newer only.',
);

const patches = page(
  'spark/apache-spark-version-support',
  'Microsoft brings runtimes up to date periodically with fixes, and applies these by itself to new sessions of a pool.',
);

const backups = page(
  'sql-data-warehouse/backup-and-restore',
  'Snapshots of a dedicated pool are taken through the day while it runs and kept for seven days, which cannot be changed; a dropped pool leaves a last one, and a copy a day goes to the paired region unless that is disabled.',
);

const libraries = page(
  'spark/apache-spark-azure-portal-add-libraries',
  'The runtime comes with libraries of its own; packages that customers give to a pool, a job or a session, and the versions of these, are theirs to name and to bring up to date.',
);

export const says = {
  connectivity,
  patches,
  libraries,
  brought: inferred(
    libraries,
    'Says that customers give packages to pools, jobs and sessions, beside those of the runtime; so what these packages and jobs hold, and where they come from, is the customer’s to know.',
  ),
  instances: page(
    'spark/apache-spark-concepts',
    'A pool of Spark is only a definition until somebody connects and runs a job; then an instance is made for each user who connects, whose next jobs run on it as long as it has room.',
  ),
  firewall: page(
    'security/synapse-workspace-ip-firewall',
    'A firewall for the whole workspace lets in the addresses of its rules, one of which lets in everything that runs in Azure.',
  ),
  egress: page(
    'security/workspace-data-exfiltration-protection',
    'When a workspace is made, a managed network can be asked for, and with it that data go only to approved targets; neither can be changed later.',
  ),
  encryption: page(
    'security/workspaces-encryption',
    'Data are always encrypted with keys of the platform; a key of the customer’s is a second layer that is chosen when the workspace is made, and encryption of a dedicated pool itself is off until it is switched on.',
  ),
  threats: page(
    'guidance/security-white-paper-threat-protection',
    'Auditing, the alarms of Defender for SQL and assessments of vulnerabilities are offered for pools of SQL, and an audit goes to storage, a workspace of logs or an event hub of the customer’s.',
  ),
  runtime: page(
    'spark/apache-spark-34-runtime',
    'Runtime 3.4 reached its end of support on 31 March 2026, gets no security updates any more and will be disabled step by step; customers are to move to 3.5.',
  ),
  backups,
  settings: registry('synapse_workspace', 'Passwords of SQL are taken unless authentication by Microsoft Entra ID is made the only one.'),
  open: inferred(connectivity, 'Public access is on until it is disabled.'),
  endpoint: inferred(connectivity, 'A private endpoint exists only where the customer makes one.'),
} as const;
