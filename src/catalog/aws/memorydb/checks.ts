import { atLeast, checks, no, noneOf } from '../../../model/index.ts';
import { cluster, user } from './service.ts';

export default [
  checks(cluster, {
    'aws.memorydb.uses-your-own-key': {
      duty: 'control-keys',
      title: 'The cluster is encrypted with a key of your own',
      severity: 'low',
      expect: { keys: 'your own' },
      risk: 'You can neither refuse the key to somebody nor see who used it.',
      aka: ['CKV_AWS_201'],
    },
    'aws.memorydb.demands-tls': {
      duty: 'encrypt-in-transit',
      title: 'The cluster speaks TLS only',
      severity: 'high',
      expect: { tls: true },
      risk: 'Passwords and data can be read on their way by whoever is in the network.',
      aka: ['CKV_AWS_202'],
    },
    'aws.memorydb.clients-sign-in': {
      duty: 'authenticate-strongly',
      title: 'The access control list of the cluster asks who comes',
      severity: 'high',
      expect: { list: noneOf('open-access') },
      risk: 'Whoever reaches the cluster may read, change and delete everything.',
    },
    'aws.memorydb.keeps-snapshots': {
      duty: 'back-up-data',
      title: 'Snapshots of the cluster are kept',
      severity: 'medium',
      fix: { snapshotDays: 7 },
      expect: { snapshotDays: atLeast(1) },
      risk: 'Data that a fault or an attacker destroys are gone.',
    },
    'aws.memorydb.installs-minor-versions': {
      duty: 'apply-platform-patches',
      title: 'Minor versions of the engine are installed automatically',
      severity: 'medium',
      expect: { autoMinor: true },
      risk: 'Known holes of the engine stay open until somebody remembers.',
      aka: ['memorydb_cluster_auto_minor_version_upgrades'],
    },
    'aws.memorydb.has-replicas': {
      duty: 'survive-failure',
      title: 'Each shard has a replica',
      severity: 'low',
      fix: { replicas: 1 },
      expect: { replicas: atLeast(1) },
      risk: 'When a node fails, its shard is away until another is made.',
    },
    'aws.memorydb.is-not-opened-by-a-group': {
      duty: 'filter-traffic',
      title: 'No security group around the cluster lets everybody in',
      severity: 'medium',
      expect: { ingress: no({ everybody: true }) },
      risk: 'Whatever gets into the network can talk to the cluster.',
    },
  }),
  checks(user, {
    'aws.memorydb.user-shows-who-it-is': {
      duty: 'authenticate-strongly',
      title: 'The user signs in with a password or a token',
      severity: 'high',
      expect: { signsInWith: noneOf('no-password') },
      risk: 'Whoever names the user is taken for it, and may do what it may.',
    },
    'aws.memorydb.user-password-is-not-in-the-source': {
      duty: 'guard-credentials',
      title: 'No password of the user stands in the source',
      severity: 'high',
      expect: { passwordWritten: false },
      risk: 'Whoever can read the repository can sign in as the user.',
    },
  }),
];
