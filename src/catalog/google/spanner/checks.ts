import { atLeast, checks } from '../../../model/index.ts';
import { nobodyInParticular } from '../everybody.ts';
import { database, instance } from './service.ts';

export default [
  checks(instance, {
    'google.spanner.instance-is-not-public': {
      duty: 'limit-exposure',
      title: 'IAM does not open the instance to everybody',
      severity: 'critical',
      expect: { members: nobodyInParticular },
      risk: 'Anybody may read or change what is in its databases.',
    },
    'google.spanner.backs-up-new-databases': {
      duty: 'back-up-data',
      title: 'New databases are backed up by themselves',
      severity: 'low',
      expect: { schedule: 'backups' },
      risk: 'A database that nobody thought of has no copy.',
    },
  }),
  checks(database, {
    'google.spanner.database-is-not-public': {
      duty: 'limit-exposure',
      title: 'IAM does not open the database to everybody',
      severity: 'critical',
      expect: { members: nobodyInParticular },
      risk: 'Anybody may read or change what is in it.',
    },
    'google.spanner.is-backed-up': {
      duty: 'back-up-data',
      title: 'A schedule backs the database up',
      severity: 'medium',
      expect: [{ scheduled: true }, { scheduleOfInstance: 'backups' }],
      risk: 'What is lost or spoilt cannot be brought back.',
    },
    'google.spanner.cannot-be-dropped': {
      duty: 'undo-mistakes',
      title: 'The database cannot be dropped by mistake',
      severity: 'medium',
      expect: { dropProtection: true },
      risk: 'One wrong command ends the database.',
      aka: ['CKV_GCP_119', 'CKV_GCP_120'],
    },
    'google.spanner.keeps-a-day-of-history': {
      duty: 'undo-mistakes',
      title: 'The database can be read as it was a day ago',
      severity: 'low',
      expect: { history: atLeast(24) },
      risk: 'A mistake that is noticed after an hour can only be undone from a backup.',
    },
    'google.spanner.uses-your-own-key': {
      duty: 'control-keys',
      title: 'The database is encrypted with a key of your own',
      severity: 'low',
      expect: { ownKey: true },
      risk: 'You can neither withdraw the key nor see each use of it.',
      aka: ['CKV_GCP_93'],
    },
  }),
];
