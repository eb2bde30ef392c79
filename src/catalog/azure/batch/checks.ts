import { checks, empty, noneOf } from '../../../model/index.ts';
import { usualChecks as usual } from '../usual-checks.ts';
import { account, pool } from './service.ts';

const id = 'azure.batch';

export default [
  checks(account, {
    [`${id}.denies-other-networks`]: {
      duty: 'limit-exposure',
      title: 'The account denies requests from networks that are not named',
      severity: 'medium',
      expect: [{ publicNetwork: 'Disabled' }, { defaultAction: 'Deny', everybody: false }],
      risk: 'A stolen key or token starts work from anywhere in the world.',
      aka: ['CKV_AZURE_248'],
    },
    [`${id}.refuses-shared-keys`]: usual['refuses-shared-keys'],
    [`${id}.has-an-identity`]: usual['has-an-identity'],
    [`${id}.uses-your-own-key`]: { ...usual['uses-your-own-key'], aka: ['CKV_AZURE_76'] },
    [`${id}.logs-are-collected`]: usual['logs-are-collected'],
  }),
  checks(pool, {
    [`${id}.pool-gets-its-fixes`]: {
      duty: 'apply-os-patches',
      title: 'Nodes of the pool get fixes of their system without being made anew',
      severity: 'low',
      expect: { fixedBy: noneOf('yourself') },
      risk: 'Nodes that live long run a system whose holes are known.',
    },
    [`${id}.pool-has-no-public-addresses`]: {
      duty: 'limit-exposure',
      title: 'Nodes of the pool have no public address',
      severity: 'medium',
      expect: { addresses: 'NoPublicIPAddresses' },
      risk: 'Everybody on the internet may look for holes in the nodes.',
    },
    [`${id}.pool-opens-no-port-to-everybody`]: {
      duty: 'limit-exposure',
      title: 'No port of the nodes is open to everybody',
      severity: 'high',
      expect: { openPorts: empty },
      risk: 'Passwords and keys of the nodes are tried from everywhere.',
    },
    [`${id}.pool-stands-in-a-network`]: {
      duty: 'segment-network',
      title: 'Nodes of the pool stand in a network of yours',
      severity: 'low',
      expect: { inNetwork: true },
      risk: 'No rules of a network stand between the nodes and the world.',
    },
    [`${id}.pool-encrypts-at-the-host`]: {
      duty: 'encrypt-at-rest',
      title: 'Temporary disks of the nodes are encrypted',
      severity: 'low',
      expect: { encryptedHost: true },
      risk: 'What tasks put aside lies open on the disks of the host.',
    },
    [`${id}.pool-starts-signed-systems-only`]: {
      duty: 'harden-os',
      title: 'Nodes start only a system that is signed',
      severity: 'low',
      expect: { signedStart: true },
      risk: 'Hostile programs that start before the system stay unseen.',
    },
    [`${id}.pool-has-an-identity`]: usual['has-an-identity'],
    [`${id}.pool-opens-stores-by-identity`]: {
      duty: 'guard-credentials',
      title: 'Nodes open registries and stores by identity, not with a password',
      severity: 'medium',
      expect: { passwords: empty },
      risk: 'A password in the pool opens the registry or store to all who may read it.',
    },
    [`${id}.pool-start-task-holds-no-secrets`]: {
      duty: 'guard-credentials',
      title: 'No variable of the start task holds a secret in plain',
      severity: 'high',
      expect: { plainSecrets: empty },
      risk: 'Everybody who may read the pool, or the code that makes it, has the secret.',
    },
    [`${id}.pool-start-task-is-no-administrator`]: {
      duty: 'harden-workload',
      title: 'The start task runs without the rights of an administrator',
      severity: 'low',
      expect: { startsAs: 'NonAdmin' },
      risk: 'A file that somebody changed takes over every node.',
    },
  }),
];
