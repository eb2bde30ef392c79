import { checks } from '../../../model/index.ts';
import { cluster, instance } from './service.ts';

export default [
  checks(cluster, {
    'google.alloydb.is-backed-up': {
      duty: 'back-up-data',
      title: 'Backups are taken by a schedule',
      severity: 'medium',
      expect: { scheduled: true },
      risk: 'What is lost or spoilt cannot be brought back.',
    },
    'google.alloydb.recovers-to-a-point-in-time': {
      duty: 'undo-mistakes',
      title: 'A backup can be rolled forward to the moment before a mistake',
      severity: 'medium',
      expect: { continuous: true },
      risk: 'All that happened since the last backup is lost with a mistake.',
    },
    'google.alloydb.sets-its-maintenance': {
      duty: 'apply-platform-patches',
      title: 'Maintenance has a window that you set',
      severity: 'low',
      expect: { window: true },
      risk: 'Maintenance comes when it disturbs most.',
    },
    'google.alloydb.keeps-its-password-elsewhere': {
      duty: 'guard-credentials',
      title: 'The first password is not written out in the source',
      severity: 'high',
      expect: { passwordWritten: 'no' },
      risk: 'Whoever reads the source, or any old copy of it, rules the database.',
    },
    'google.alloydb.uses-your-own-key': {
      duty: 'control-keys',
      title: 'The cluster is encrypted with a key of your own',
      severity: 'low',
      expect: { ownKey: true },
      risk: 'You can neither withdraw the key nor see each use of it.',
    },
  }),
  checks(instance, {
    'google.alloydb.lets-in-named-networks-only': {
      duty: 'limit-exposure',
      title: 'The networks that are let in do not take in everybody',
      severity: 'critical',
      expect: [{ publicAddress: false }, { openToAll: false }],
      risk: 'Anybody on the internet may guess passwords and use holes of the engine.',
    },
    'google.alloydb.has-no-public-address': {
      duty: 'limit-exposure',
      title: 'The instance has no public address',
      severity: 'medium',
      expect: { publicAddress: false },
      risk: 'One careless network in a list opens the database to the internet.',
    },
    'google.alloydb.requires-tls': {
      duty: 'encrypt-in-transit',
      title: 'Connections without TLS are refused',
      severity: 'high',
      expect: { tls: 'required' },
      risk: 'Data and passwords may be read or changed on their way.',
    },
    'google.alloydb.survives-the-loss-of-a-zone': {
      duty: 'survive-failure',
      title: 'A standby in another zone takes over',
      severity: 'medium',
      expect: { zones: 'several' },
      risk: 'The database is gone for as long as its zone is.',
    },
  }),
];
