import { checks, no } from '../../../model/index.ts';
import { database, influx } from './service.ts';

export default [
  checks(database, {
    'aws.timestream.uses-your-own-key': {
      duty: 'control-keys',
      title: 'The database is encrypted with a key of your own',
      severity: 'low',
      expect: { keys: 'your own' },
      risk: 'You can neither refuse the key to somebody nor see who used it.',
      aka: ['CKV_AWS_160'],
    },
  }),
  checks(influx, {
    'aws.timestream.influxdb-has-no-public-address': {
      duty: 'limit-exposure',
      title: 'The instance has no public address',
      severity: 'critical',
      expect: { public: false },
      risk: 'Anyone on the internet whom its groups let in may try to log in to the data.',
    },
    'aws.timestream.influxdb-is-not-opened-by-a-group': {
      duty: 'limit-exposure',
      title: 'No group around a public instance lets everybody in',
      severity: 'critical',
      given: { public: true },
      expect: { ingress: no({ everybody: true }) },
      risk: 'Nothing but the password stands between the internet and the data.',
    },
    'aws.timestream.influxdb-has-a-standby': {
      duty: 'survive-failure',
      title: 'A standby in another zone can take over',
      severity: 'low',
      expect: { deployment: 'WITH_MULTIAZ_STANDBY' },
      risk: 'The failure of one zone takes the instance away.',
    },
    'aws.timestream.influxdb-keeps-logs': {
      duty: 'record-access',
      title: 'Logs of the instance are delivered to where they are kept',
      severity: 'low',
      expect: { logs: true },
      risk: 'What went wrong inside is forgotten.',
    },
    'aws.timestream.influxdb-keeps-its-password-out-of-the-source': {
      duty: 'guard-credentials',
      title: 'The first password does not stand in the source',
      severity: 'high',
      expect: { passwordWritten: false },
      risk: 'Whoever can read the repository can log in as the owner of the data.',
    },
  }),
];
