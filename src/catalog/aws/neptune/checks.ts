import { asked, atLeast, checks, holds, no } from '../../../model/index.ts';
import { cluster, instance } from './service.ts';

export default [
  checks(cluster, {
    'aws.neptune.encrypts-storage': {
      duty: 'encrypt-at-rest',
      title: 'Storage, backups and snapshots of the cluster are encrypted',
      severity: 'high',
      expect: { encrypted: true },
      risk: 'Whoever gets at the storage or at a snapshot can read the data.',
      aka: ['CKV_AWS_44', 'AVD-AWS-0076', 'Neptune.1', '98d59056-f745-4ef5-8613-32bca8d40b7e', 'bf4473f1-c8a2-4b1b-8134-bd32efabab93'],
    },
    'aws.neptune.uses-your-own-key': {
      duty: 'control-keys',
      title: 'The cluster is encrypted with a key of your own',
      severity: 'low',
      expect: { keys: 'your own' },
      fix: { encrypted: true, key: asked('kms-key') },
      risk: 'You can neither refuse the key to somebody nor share an encrypted snapshot.',
      aka: ['CKV_AWS_347', 'AVD-AWS-0128'],
    },
    'aws.neptune.callers-sign-in': {
      duty: 'authenticate-strongly',
      title: 'Callers of the cluster sign in with IAM',
      severity: 'high',
      expect: { signsIn: true },
      risk: 'Whoever gets into the network may read, change and delete the data.',
      aka: ['CKV_AWS_359', 'Neptune.7'],
    },
    'aws.neptune.keeps-an-audit-log': {
      duty: 'record-access',
      title: 'The audit log of the cluster is sent to where it is kept',
      severity: 'medium',
      expect: { logs: holds('audit') },
      risk: 'Nobody can say who asked for what.',
      aka: ['CKV_AWS_101', 'AVD-AWS-0075', 'Neptune.2'],
    },
    'aws.neptune.keeps-backups': {
      duty: 'back-up-data',
      title: 'Backups of the cluster are kept for a week or longer',
      severity: 'medium',
      expect: { backupDays: atLeast(7) },
      risk: 'A mistake that is noticed after the weekend cannot be undone.',
      aka: ['CKV_AWS_361', 'Neptune.5'],
    },
    'aws.neptune.is-protected-from-deletion': {
      duty: 'undo-mistakes',
      title: 'The cluster cannot be deleted by mistake',
      severity: 'medium',
      expect: { deletionProtection: true },
      risk: 'One call, or one wrong line of code, deletes the data.',
      aka: ['Neptune.4'],
    },
    'aws.neptune.is-not-opened-by-a-group': {
      duty: 'filter-traffic',
      title: 'No group around the cluster lets everybody in',
      severity: 'medium',
      expect: { ingress: no({ everybody: true }) },
      risk: 'Whatever gets into the network can talk to the cluster.',
    },
  }),
  checks(instance, {
    'aws.neptune.instance-has-no-public-endpoint': {
      duty: 'limit-exposure',
      title: 'The instance has no public endpoint',
      severity: 'critical',
      expect: { public: false },
      risk: 'Anyone on the internet whom the groups let in may try to reach the data.',
      aka: ['CKV_AWS_102'],
    },
    'aws.neptune.instance-installs-minor-versions': {
      duty: 'apply-platform-patches',
      title: 'Minor versions of the engine are installed automatically',
      severity: 'medium',
      expect: { autoMinor: true },
      risk: 'Known holes of the engine stay open until somebody remembers.',
    },
    'aws.neptune.public-instance-is-not-opened-by-a-group': {
      duty: 'limit-exposure',
      title: 'No group around a public instance lets everybody in',
      severity: 'critical',
      given: { public: true },
      expect: { ingress: no({ everybody: true }) },
      risk: 'Nothing but sign-in, if that is on, stands between the internet and the data.',
    },
  }),
];
