import { asked, atLeast, checks, holds, holdsOneOf, no } from '../../../model/index.ts';
import { cluster, parameterGroup } from './service.ts';

export default [
  checks(cluster, {
    'aws.documentdb.encrypts-storage': {
      duty: 'encrypt-at-rest',
      title: 'Storage, backups and snapshots of the cluster are encrypted',
      severity: 'high',
      expect: { encrypted: true },
      risk: 'Whoever gets at the storage or at a snapshot can read the data.',
      aka: ['CKV_AWS_74', 'AVD-AWS-0021', 'DocumentDB.1', 'bc1f9009-84a0-490f-ae09-3e0ea6d74ad6', '4766d3ea-241c-4ee6-93ff-c380c996bd1a'],
    },
    'aws.documentdb.uses-your-own-key': {
      duty: 'control-keys',
      title: 'The cluster is encrypted with a key of your own',
      severity: 'low',
      expect: { keys: 'your own' },
      fix: { encrypted: true, key: asked('kms-key') },
      risk: 'You can neither refuse the key to somebody nor share an encrypted snapshot.',
      aka: ['CKV_AWS_182', 'AVD-AWS-0022'],
    },
    'aws.documentdb.demands-tls': {
      duty: 'encrypt-in-transit',
      title: 'The cluster refuses connections without TLS',
      severity: 'high',
      expect: { demandsTls: true },
      risk: 'Passwords and data can be read on their way by whoever is in the network.',
      aka: ['CKV_AWS_90', 'DocumentDB.6'],
    },
    'aws.documentdb.exports-logs': {
      duty: 'record-access',
      title: 'The audit log or the profile of slow requests is sent to where it is kept',
      severity: 'medium',
      expect: { logs: holdsOneOf('audit', 'profiler') },
      risk: 'Nobody can say who logged in and what was asked.',
      aka: ['CKV_AWS_85', 'AVD-AWS-0020', '56f6a008-1b14-4af4-b9b2-ab7cf7e27641', '1bf3b3d4-f373-4d7c-afbb-7d85948a67a5'],
    },
    'aws.documentdb.exports-the-audit-log': {
      duty: 'record-access',
      title: 'The audit log is among what is sent on',
      severity: 'low',
      expect: { logs: holds('audit') },
      risk: 'Slow requests are known, and who signed in is not.',
      aka: ['DocumentDB.4'],
    },
    'aws.documentdb.keeps-backups': {
      duty: 'back-up-data',
      title: 'Backups of the cluster are kept for a week or longer',
      severity: 'medium',
      expect: { backupDays: atLeast(7) },
      risk: 'A mistake that is noticed after the weekend cannot be undone.',
      aka: ['CKV_AWS_360', 'DocumentDB.2'],
    },
    'aws.documentdb.is-protected-from-deletion': {
      duty: 'undo-mistakes',
      title: 'The cluster cannot be deleted by mistake',
      severity: 'medium',
      expect: { deletionProtection: true },
      risk: 'One call, or one wrong line of code, deletes the data.',
      aka: ['DocumentDB.5'],
    },
    'aws.documentdb.keeps-its-password-out-of-the-source': {
      duty: 'guard-credentials',
      title: 'The main password does not stand in the source',
      severity: 'high',
      expect: [{ managedPassword: true }, { passwordWritten: false }],
      fix: {},
      risk: 'Whoever can read the repository can log in as the owner of the data.',
    },
    'aws.documentdb.is-not-opened-by-a-group': {
      duty: 'filter-traffic',
      title: 'No group around the cluster lets everybody in',
      severity: 'medium',
      expect: { ingress: no({ everybody: true }) },
      risk: 'Whatever gets into the network can talk to the cluster.',
    },
  }),
  checks(parameterGroup, {
    'aws.documentdb.parameters-switch-auditing-on': {
      duty: 'record-access',
      title: 'The parameters have the engine write an audit log',
      severity: 'medium',
      expect: { audits: 'on' },
      risk: 'There is nothing to send on: nobody can say who signed in and what was changed.',
      aka: ['CKV_AWS_104'],
    },
  }),
];
