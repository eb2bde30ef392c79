import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://learn.microsoft.com/en-us/azure/machine-learning';
const fixes = cite(
  `${docs}/concept-vulnerability-management`,
  'Microsoft builds new images of the system each month, with hotfixes in between. A compute instance is never updated after it was made; nodes of a cluster are renewed when it goes down to zero; endpoints are renewed without any action. Environments are the customer’s.',
  read,
);
const security = cite(
  `${docs}/concept-enterprise-security`,
  'The directory authenticates; SSH keys and the keys of endpoints are exceptions from it. A managed network, or one of your own, limits what comes in and goes out.',
  read,
);
const rules = cite(
  `${docs}/policy-reference`,
  'Workspaces ought to be closed to public networks, to let out approved traffic only and to have a key of your own; data are encrypted with Microsoft’s keys by default. Computes ought to stand in a network, without local authentication.',
  read,
);

const failover = cite(
  'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-high-availability-machine-learning',
  'Microsoft manages the infrastructure of the service, compute instances and clusters; no failover to another region happens by itself, and customers make storage and the like highly available and set up a second workspace.',
  read,
);
const encryption = cite(
  `${docs}/concept-data-encryption`,
  'What a workspace keeps is encrypted with Microsoft’s keys unless you bring your own. Temporary disks of nodes are encrypted only in a workspace that was made for sensitive data. Traffic inside the service goes over TLS.',
  read,
);

export const says = {
  failover,
  beside: inferred(failover, 'Says that storage and what else stands beside a workspace is the customer’s to keep up; so are copies that outlive it.'),
  deleted: inferred(
    cite(
      `${docs}/concept-soft-delete`,
      'What a deleted workspace held can be brought back for some days, but not its computes and endpoints, and nothing where it had a key of the customer’s.',
      read,
    ),
    'Says that what a deleted workspace held can be brought back for some days at most, and not where it had a key of the customer’s; so copies beyond that are the customer’s.',
  ),
  endpoints: cite(
    `${docs}/concept-secure-online-endpoint`,
    'An endpoint takes requests from the internet, or by the private endpoint of its workspace only where public access to it is disabled.',
    read,
  ),
  below: inferred(encryption, 'Says that disks of nodes in Azure Storage are encrypted; the machines below an endpoint are nodes that Microsoft runs as well.'),
  brought: inferred(
    fixes,
    'Says that Microsoft scans and renews the images of nodes, and that environments are the customer’s; so what they bring along is the customer’s to choose.',
  ),
  fixes,
  security,
  logins: inferred(
    security,
    'Says that SSH to computes is optional, goes by key pairs and is not governed by roles; so whether anybody logs in that way, and with what, is the customer’s.',
  ),
  rules,
  network: inferred(rules, 'A rule that asks for public access to be switched off says that it is on until then.'),
  built: inferred(
    fixes,
    'Says that Microsoft builds the images of the system of computes, and the customer what is installed on them; so how the system is set up follows from the image.',
  ),
  lost: inferred(
    fixes,
    'What lies on the disks of an instance is lost when it is made anew, as it must be for new images; keeping it elsewhere is the customer’s.',
  ),
  encryption,
  callers: cite(
    `${docs}/concept-endpoints-online-auth`,
    'Callers of an endpoint use a key, a token of the workspace or one of the directory; only the last needs a role.',
    read,
  ),
} as const;
