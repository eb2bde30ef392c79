import { checks, noneOf } from '../../../model/index.ts';
import { usualChecks as usual } from '../usual-checks.ts';
import { cluster, endpoint, instance, workspace } from './service.ts';

const id = 'azure.machine-learning';
const fromDirectory = {
  duty: 'authenticate-strongly',
  severity: 'medium',
  expect: { localLogins: false },
  risk: 'Whoever has a key gets in, after leaving the company too.',
} as const;
const noPublicAddress = {
  duty: 'limit-exposure',
  severity: 'medium',
  expect: { publicAddress: false },
  risk: 'Everybody on the internet may look for holes in the node.',
} as const;
const inNetwork = {
  duty: 'segment-network',
  severity: 'low',
  expect: { inNetwork: true },
  risk: 'No rules of a network stand between the node and the world.',
} as const;

export default [
  checks(workspace, {
    [`${id}.is-closed-to-public-networks`]: { ...usual['is-closed-to-public-networks'], aka: ['CKV_AZURE_144', 'CKV2_AZURE_49'] },
    [`${id}.lets-out-approved-traffic-only`]: {
      duty: 'control-egress',
      title: 'Only approved traffic leaves the managed network of the workspace',
      severity: 'medium',
      expect: { outbound: 'AllowOnlyApprovedOutbound' },
      risk: 'Whoever may run a job can carry training data to any address.',
    },
    [`${id}.reaches-its-storage-by-identity`]: {
      duty: 'guard-credentials',
      title: 'The workspace reaches its storage by identity, not with the keys of the account',
      severity: 'low',
      expect: { storageBy: 'identity' },
      risk: 'Everybody in the workspace acts with the keys of the account, which open all of it.',
    },
    [`${id}.encrypts-temporary-disks`]: {
      duty: 'encrypt-at-rest',
      title: 'The workspace is made for sensitive data, so that temporary disks are encrypted',
      severity: 'low',
      expect: { sensitive: true },
      risk: 'What jobs put aside lies open on the disks of nodes.',
    },
    [`${id}.uses-your-own-key`]: usual['uses-your-own-key'],
    [`${id}.logs-are-collected`]: usual['logs-are-collected'],
  }),
  checks(cluster, {
    [`${id}.cluster-renews-its-nodes`]: {
      duty: 'apply-os-patches',
      title: 'The cluster goes down to zero, so that its nodes are renewed',
      severity: 'medium',
      expect: { minimum: 0 },
      risk: 'Nodes run for months on an image whose holes are known.',
      aka: ['CKV_AZURE_150'],
    },
    [`${id}.cluster-takes-logins-of-the-directory-only`]: {
      ...fromDirectory,
      title: 'Nodes of the cluster take logins of the directory only',
      aka: ['CKV_AZURE_142'],
    },
    [`${id}.cluster-has-no-public-addresses`]: { ...noPublicAddress, title: 'Nodes of the cluster have no public address' },
    [`${id}.cluster-keeps-ssh-closed`]: {
      duty: 'limit-exposure',
      title: 'SSH of the nodes is not open to the internet',
      severity: 'high',
      expect: { publicSsh: false },
      risk: 'Passwords and keys of the nodes are tried from everywhere.',
    },
    [`${id}.cluster-has-no-password`]: {
      duty: 'guard-credentials',
      title: 'No password for the nodes stands in the configuration',
      severity: 'high',
      expect: { password: false },
      risk: 'Everybody who may read the code that makes the cluster gets in.',
    },
    [`${id}.cluster-stands-in-a-network`]: { ...inNetwork, title: 'Nodes of the cluster stand in a network of yours' },
  }),
  checks(instance, {
    [`${id}.instance-takes-logins-of-the-directory-only`]: { ...fromDirectory, title: 'The instance takes logins of the directory only' },
    [`${id}.instance-has-no-public-address`]: { ...noPublicAddress, title: 'The instance has no public address' },
    [`${id}.instance-keeps-ssh-closed`]: {
      duty: 'guard-credentials',
      title: 'SSH of the instance is off',
      severity: 'medium',
      expect: { ssh: false },
      risk: 'Keys that nobody in the directory governs open the instance and all that it may reach.',
    },
    [`${id}.instance-stands-in-a-network`]: { ...inNetwork, title: 'The instance stands in a network of yours' },
  }),
  checks(endpoint, {
    [`${id}.endpoint-is-closed-to-public-networks`]: usual['is-closed-to-public-networks'],
    [`${id}.endpoint-asks-for-tokens`]: {
      duty: 'guard-apis',
      title: 'Callers of the endpoint show a token, not a key',
      severity: 'medium',
      expect: { callers: noneOf('Key') },
      risk: 'A key that leaked calls the model until somebody notices, and nobody can say who it was.',
    },
  }),
];
