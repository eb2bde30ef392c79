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
const backups = cite(
  `${docs}/architecture/current/backups`,
  'Atlas takes snapshots by a policy of yours, and with continuous backup can restore any moment; staging and production environments should have them, by a template.',
  read,
);

export const says = {
  model,
  setup,
  backups,
  clouds: inferred(model, 'Atlas runs on machines of the cloud that you chose; MongoDB answers to you for what stands below the database.'),
  keys: cite(
    'https://docs.atlas.mongodb.com/security-kms-encryption/',
    'Atlas encrypts all storage and snapshots; owners of a project may add a layer with a key in a key service of theirs, which Atlas cannot rotate.',
    read,
  ),
  versions: cite(
    `${docs}/cluster-config/encryption/`,
    'Atlas brings new patch releases onto clusters one node after the other; you choose the major version, or to follow the latest release by itself.',
    read,
  ),
  backupSwitch: cite(
    `${docs}/backup-cluster`,
    'Free clusters have no backups; a compliance policy can keep backups from being deleted; restoring takes rights on the project.',
    read,
  ),
  addresses: inferred(setup, 'Atlas lets clients connect only from addresses, or through private connections, that the project lists.'),
  users: inferred(setup, 'Who may use the databases is decided by the users and roles that you make.'),
  auditing: inferred(setup, 'Database auditing is one of the choices that customers make.'),
  copies: inferred(model, 'A cluster has several members, which Atlas places and replaces.'),
};
