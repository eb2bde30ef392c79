import { checks, empty, no } from '../../../model/index.ts';
import { bucket, database, instance } from './service.ts';

export default [
  checks(instance, {
    'aws.lightsail.instance-limits-sensitive-ports': {
      duty: 'filter-traffic',
      title: 'SSH, remote desktop and ports of databases and consoles are open to named addresses only',
      severity: 'high',
      expect: { rulesWritten: true, ways: no({ everybody: true, sensitive: true }) },
      risk: 'Everybody on the internet may try passwords and known holes, day and night.',
    },
    'aws.lightsail.instance-takes-snapshots': {
      duty: 'back-up-data',
      title: 'Snapshots of the instance are taken automatically',
      severity: 'medium',
      expect: { snapshots: true },
      risk: 'What a fault or an attacker destroys on the instance is gone.',
      aka: ['lightsail_instance_automated_snapshots'],
    },
    'aws.lightsail.instance-script-holds-no-secrets': {
      duty: 'guard-credentials',
      title: 'The start-up script of the instance holds no secret',
      severity: 'high',
      expect: { secrets: empty },
      risk: 'Everybody who may look at the source, and every program on the instance, reads it.',
    },
  }),
  checks(database, {
    'aws.lightsail.database-stays-off-the-internet': {
      duty: 'limit-exposure',
      title: 'The database cannot be reached from the internet',
      severity: 'high',
      expect: { public: false },
      risk: 'Everybody on the internet may try passwords and known holes of the engine.',
      aka: ['lightsail_database_public'],
    },
    'aws.lightsail.database-keeps-backups': {
      duty: 'back-up-data',
      title: 'Automated backups of the database are kept',
      severity: 'medium',
      expect: { backups: true },
      risk: 'What a fault or an attacker destroys in the database is gone.',
    },
    'aws.lightsail.database-password-is-kept-elsewhere': {
      duty: 'guard-credentials',
      title: 'The password of the database is not written out',
      severity: 'high',
      expect: { passwordWritten: false },
      risk: 'Everybody who may read the source or its state has the password.',
    },
  }),
  checks(bucket, {
    'aws.lightsail.bucket-is-private': {
      duty: 'limit-exposure',
      title: 'Neither the bucket nor single objects can be opened to everybody',
      severity: 'high',
      expect: { reading: 'private', openObjects: false },
      risk: 'Everybody on the internet reads what lies in the bucket.',
    },
    'aws.lightsail.bucket-keeps-versions': {
      duty: 'undo-mistakes',
      title: 'The bucket keeps older versions of its objects',
      severity: 'low',
      expect: { versions: true },
      risk: 'An object that was overwritten or deleted by mistake is gone.',
    },
  }),
];
