import { checks } from '../../../model/index.ts';
import { database } from './service.ts';

export default [
  checks(database, {
    'google.firestore.is-backed-up': {
      duty: 'back-up-data',
      title: 'A schedule backs the database up',
      severity: 'medium',
      expect: { scheduled: true },
      risk: 'What is lost or spoilt cannot be brought back.',
    },
    'google.firestore.recovers-to-a-point-in-time': {
      duty: 'undo-mistakes',
      title: 'The database can be read as it was at any minute of the last days',
      severity: 'medium',
      expect: { pointInTime: true },
      risk: 'All that happened since the last backup is lost with a mistake.',
    },
    'google.firestore.is-protected-from-deletion': {
      duty: 'undo-mistakes',
      title: 'The database cannot be deleted by mistake',
      severity: 'medium',
      expect: { deleteProtection: true },
      risk: 'One wrong command ends the database.',
    },
    'google.firestore.uses-your-own-key': {
      duty: 'control-keys',
      title: 'The database is encrypted with a key of your own',
      severity: 'low',
      expect: { ownKey: true },
      risk: 'You can neither withdraw the key nor see each use of it.',
    },
  }),
];
