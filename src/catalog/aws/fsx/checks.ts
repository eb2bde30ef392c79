import { atLeast, checks, no, oneOf } from '../../../model/index.ts';
import { fileSystem } from './service.ts';

export default [
  checks(fileSystem, {
    'aws.fsx.uses-your-own-key': {
      duty: 'control-keys',
      title: 'The file system is encrypted with a key of your own',
      severity: 'low',
      given: { lasting: 'lasting' },
      expect: { keys: 'your own' },
      risk: 'You can neither refuse the key to somebody nor share an encrypted backup.',
      aka: ['CKV_AWS_178', 'CKV_AWS_179', 'CKV_AWS_190', 'CKV_AWS_203'],
    },
    'aws.fsx.keeps-backups': {
      duty: 'back-up-data',
      title: 'Backups of the file system are kept for a week or longer',
      severity: 'medium',
      given: { lasting: 'lasting' },
      expect: { backupDays: atLeast(7) },
      risk: 'Files that a fault or an attacker destroys are gone.',
    },
    'aws.fsx.spans-zones': {
      duty: 'survive-failure',
      title: 'The file system stands in two zones',
      severity: 'low',
      given: { sort: oneOf('WINDOWS', 'ONTAP', 'OPENZFS') },
      expect: { zones: 'two' },
      risk: 'The failure of one zone takes the files away.',
      aka: ['FSx.3', 'FSx.4', 'FSx.5', 'fsx_windows_file_system_multi_az_enabled'],
    },
    'aws.fsx.logs-access': {
      duty: 'record-access',
      title: 'The file system logs who opened which file',
      severity: 'low',
      given: { sort: 'WINDOWS' },
      expect: { audit: oneOf('SUCCESS_AND_FAILURE', 'SUCCESS_ONLY', 'FAILURE_ONLY') },
      risk: 'Nobody can say who read or changed a file.',
    },
    'aws.fsx.is-not-opened-by-a-group': {
      duty: 'filter-traffic',
      title: 'No security group around the file system lets everybody in',
      severity: 'medium',
      expect: { ingress: no({ everybody: true }) },
      risk: 'Whatever gets into the network can reach the files.',
    },
  }),
];
