import { cite, inferred } from '../../../model/index.ts';
import { baseline } from '../benchmark.ts';

const read = '2026-11-22';
const docs = 'https://learn.microsoft.com/en-us/azure/databricks';
const page = (name: string, says: string) => cite(`${docs}/${name}`, says, read);

const architecture = page(
  'security/network/concepts/architecture',
  'Services behind a workspace run in a control plane that Azure Databricks manages; classic compute runs in the subscription and network of the customer, who can lead users and compute over private connections.',
);
const maintenance = page(
  'release-notes/runtime/maintenance-updates',
  'Fixes of the runtime and security updates of its operating system are published about every two weeks, and reach a running cluster only when it is restarted.',
);

const libraries = page(
  'libraries/',
  'The runtime includes libraries that Azure Databricks installs and maintains; libraries of others and code of their own customers install on compute, in the versions that they name.',
);

export const says = {
  architecture,
  libraries,
  installed: inferred(
    libraries,
    'Says that customers install libraries beside those of the runtime; so what these and the programs hold, and where they come from, is theirs to know.',
  ),
  scopes: page(
    'security/secrets/workspace-secret-scopes',
    'Secrets stand in scopes, backed by a vault of the customer’s or by an encrypted database that Azure Databricks manages, instead of in notebooks; who may read a scope, the customer grants.',
  ),
  maintenance,
  updates: cite(
    'https://docs.databricks.com/administration-guide/clusters/scheduled-cluster-updates.html',
    'Where automatic cluster update is on, compute is restarted onto the latest images in a window; where it is off, restarting regularly is the customer’s responsibility, and the compliance profile switches it on.',
    read,
    'secondary',
  ),
  profile: page(
    'security/privacy/security-profile',
    'The compliance profile brings a hardened image, more monitoring and other controls to classic compute, and complying with the law stays the customer’s.',
  ),
  monitoring: page(
    'security/privacy/enhanced-security-monitoring',
    'Enhanced monitoring is a feature to be switched on; it runs a hardened image with agents against malware and for the integrity of files, whose findings the customer reads in diagnostic logs.',
  ),
  nodes: cite(
    'https://azure.github.io/PSRule.Rules.Azure/en/rules/Azure.Databricks.SecureConnectivity/',
    'With secure cluster connectivity nodes have no public addresses and no open ports, and call the control plane over HTTPS.',
    read,
    'secondary',
  ),
  between: baseline(
    'azure-databricks',
    'What worker nodes exchange is not encrypted by default; where that is needed, customers start clusters with a script that encrypts it.',
  ),
  settings: cite(
    'https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/databricks_workspace',
    'Public access is on, the storage of the workspace has no firewall, its keys are Microsoft’s and it is encrypted once, unless each is set otherwise.',
    read,
    'secondary',
  ),
  reliability: cite(
    'https://learn.microsoft.com/en-us/azure/reliability/reliability-databricks',
    'The control plane runs in several zones where the region has them, and nodes are spread over zones as there is room; a workspace is gone with its region, and a second one elsewhere is the customer’s to have.',
    read,
  ),
  endpoint: inferred(architecture, 'A private endpoint exists only where the customer makes one.'),
  runtimes: inferred(maintenance, 'Updates are made for supported runtimes, and which runtime a cluster has is said when it is made.'),
} as const;
