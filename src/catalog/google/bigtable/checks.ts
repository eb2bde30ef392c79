import { checks } from '../../../model/index.ts';
import { nobodyInParticular } from '../everybody.ts';
import { instance, table } from './service.ts';

export default [
  checks(instance, {
    'google.bigtable.instance-is-not-public': {
      duty: 'limit-exposure',
      title: 'IAM does not open the instance to everybody',
      severity: 'critical',
      expect: { members: nobodyInParticular },
      risk: 'Anybody may read or change what is in its tables.',
    },
    'google.bigtable.survives-the-loss-of-a-zone': {
      duty: 'survive-failure',
      title: 'The instance has clusters in several places',
      severity: 'medium',
      expect: { clusters: 'several' },
      risk: 'The data cannot be reached for as long as the zone is gone.',
    },
    'google.bigtable.uses-your-own-key': {
      duty: 'control-keys',
      title: 'Every cluster is encrypted with a key of your own',
      severity: 'low',
      expect: { ownKey: true },
      risk: 'You can neither withdraw the key nor see each use of it.',
      aka: ['CKV_GCP_85'],
    },
  }),
  checks(table, {
    'google.bigtable.table-is-not-public': {
      duty: 'limit-exposure',
      title: 'IAM does not open the table to everybody',
      severity: 'critical',
      expect: { members: nobodyInParticular },
      risk: 'Anybody may read or change what is in it.',
    },
    'google.bigtable.is-backed-up': {
      duty: 'back-up-data',
      title: 'The table is backed up each day',
      severity: 'medium',
      expect: { backups: true },
      risk: 'What is lost or spoilt cannot be brought back.',
    },
    'google.bigtable.is-protected-from-deletion': {
      duty: 'undo-mistakes',
      title: 'The table cannot be deleted by mistake',
      severity: 'medium',
      expect: { deletionProtection: true },
      risk: 'One wrong command ends the table.',
    },
  }),
];
