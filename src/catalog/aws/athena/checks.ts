import { atLeast, checks, noneOf } from '../../../model/index.ts';
import { database, workgroup } from './service.ts';

export default [
  checks(workgroup, {
    'aws.athena.workgroup-encrypts-results': {
      duty: 'encrypt-at-rest',
      title: 'The workgroup says how the results of queries are encrypted',
      severity: 'medium',
      expect: { encryption: noneOf('none named') },
      fix: { encryption: 'SSE_S3' },
      risk: 'Results, which copy the data that was asked for, are encrypted only as their bucket happens to do it.',
      aka: ['CKV_AWS_159', 'AVD-AWS-0006', 'Athena.1', 'd364984a-a222-4b5f-a8b0-e23ab19ebff3', 'athena_workgroup_encryption'],
    },
    'aws.athena.workgroup-overrides-clients': {
      duty: 'encrypt-at-rest',
      title: 'Clients cannot replace the settings of the workgroup',
      severity: 'medium',
      expect: { enforced: true },
      risk: 'Any client may write results to another bucket, or without the encryption that was chosen.',
      aka: ['CKV_AWS_82', 'AVD-AWS-0007', 'athena_workgroup_enforce_configuration'],
    },
    'aws.athena.workgroup-uses-your-own-key': {
      duty: 'control-keys',
      title: 'Results are encrypted with a key of your own',
      severity: 'low',
      expect: { keys: 'your own' },
      risk: 'You can neither refuse the key to somebody nor see who used it.',
    },
    'aws.athena.workgroup-publishes-metrics': {
      duty: 'record-access',
      title: 'The workgroup publishes what its queries do',
      severity: 'low',
      expect: { metrics: true },
      risk: 'A query that copies a whole table leaves no trace in the metrics that alarms watch.',
      aka: ['Athena.4', 'athena_workgroup_logging_enabled'],
    },
    'aws.athena.workgroup-limits-scans': {
      duty: 'limit-consumption',
      title: 'One query may scan only so much data',
      severity: 'low',
      expect: { scanLimit: atLeast(1) },
      fix: {},
      risk: 'A careless or hostile query reads everything there is, at your cost.',
    },
    'aws.athena.workgroup-engine-upgrades-itself': {
      duty: 'upgrade-platform',
      title: 'Athena upgrades the engine of the workgroup',
      severity: 'low',
      expect: { engine: 'automatic' },
      risk: 'The workgroup stays on an old engine until Athena takes it away, on a day of its choosing.',
    },
  }),
  checks(database, {
    'aws.athena.database-is-encrypted': {
      duty: 'encrypt-at-rest',
      title: 'The database says how its data and results are encrypted',
      severity: 'medium',
      expect: { encryption: noneOf('none named') },
      risk: 'What is written for the database is encrypted only as its bucket happens to do it.',
      aka: ['CKV_AWS_77', 'AVD-AWS-0006', 'b2315cae-b110-4426-81e0-80bb8640cdd3'],
    },
  }),
];
