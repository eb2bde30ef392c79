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

export const says = {
  updates,
  planes,
  serverless,
  guide,
  records: inferred(guide, 'Databricks records what is done in workspaces, and hands the records to administrators.'),
  model: inferred(guide, 'How a workspace is set up, who is in it and what runs there is the customer’s.'),
  addresses: cite(
    'https://learn.microsoft.com/ja-jp/azure/databricks/security/network/front-end/ip-access-list-workspace',
    'Where access lists are on and empty, every address may come; once an address is allowed, all others are turned away.',
    read,
  ),
  profile: cite(
    'https://docs.databricks.com/en/security/privacy/security-profile.html',
    'With the compliance security profile classic compute runs on a hardened image, with monitoring and encryption between nodes, and is updated by itself.',
    read,
  ),
  split: cite(
    'https://www.databricks.com/trust/architecture',
    'The control plane is where Databricks runs the application; data is processed in your cloud account, or for serverless in the account of Databricks; networks of yours and switches that forbid export keep data in.',
    read,
  ),
  ownCloud: inferred(planes, 'What lies below a cluster in your cloud account is the duty of your cloud provider, under your agreement with it.'),
  theirCloud: inferred(serverless, 'What lies below serverless compute and the control plane is for Databricks to answer for, on the cloud of the workspace.'),
  data: inferred(planes, 'Tables lie in storage of your cloud account, where their keys, copies and records are decided.'),
  isolation: inferred(guide, 'Whether users of one cluster are kept apart is decided by its access mode.'),
  tokens: inferred(guide, 'Tokens are given out and limited by the administrators of a workspace.'),
};
