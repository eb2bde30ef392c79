import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://learn.microsoft.com/en-us/azure/data-factory';
const page = (name: string, says: string) => cite(`${docs}/${name}`, says, read);

const movement = page(
  'data-movement-security-considerations',
  'A factory stores no data but the credentials of its linked services, which are encrypted with certificates of Microsoft’s or kept in a vault; data travel over HTTPS or TLS, and a self-hosted runtime stands on a machine of the customer’s.',
);
const network = page(
  'managed-virtual-network-private-endpoint',
  'Runtimes in a managed network are isolated, reach data over private endpoints that their owners approve, and are protected against data being taken out.',
);

const nodes = page(
  'create-self-hosted-integration-runtime',
  'The self-hosted runtime is installed on a Windows machine on the premises of the customer or in a private network; it is highly available where it is installed on two nodes or more.',
);

export const says = {
  movement,
  nodes,
  windows: inferred(nodes, 'Says that the runtime is installed on Windows, whose updates are Microsoft’s to make.'),
  network,
  keys: page(
    'enable-customer-managed-key',
    'Definitions and cached data are encrypted at rest with a key of Microsoft’s that is unique to the factory; a key of the customer’s can be added while the factory is empty, and then both are needed.',
  ),
  agent: page(
    'self-hosted-integration-runtime-auto-update',
    'Microsoft publishes a new version of the self-hosted runtime each month, and updates it by itself every three months unless that is switched off; each version stops working after a year.',
  ),
  monitoring: page('monitor-data-factory', 'Runs of pipelines are kept for 45 days only, unless a diagnostic setting sends the logs elsewhere.'),
  settings: cite(
    'https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/data_factory',
    'A factory is open to public networks, has no identity and no repository, unless each is set.',
    read,
    'secondary',
  ),
  reliability: cite(
    'https://learn.microsoft.com/en-us/azure/reliability/reliability-data-factory',
    'Microsoft spreads the core of the service and its own runtimes over zones, and moves factories to a paired region late and as best it can; being ready in a second region, and the machines of a self-hosted runtime, are the customer’s.',
    read,
  ),
  endpoint: inferred(network, 'A private endpoint exists only where the customer makes one.'),
} as const;
