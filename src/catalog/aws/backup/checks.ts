import { atLeast, checks, every, no } from '../../../model/index.ts';
import { plan, vault } from './service.ts';

export default [
  checks(vault, {
    'aws.backup.vault-uses-your-own-key': {
      duty: 'control-keys',
      title: 'The vault is encrypted with a key of your own',
      severity: 'low',
      expect: { keys: 'your own' },
      risk: 'Backups cannot be copied to another account, and you cannot refuse the key to somebody.',
      aka: ['CKV_AWS_166'],
    },
    'aws.backup.vault-is-locked': {
      duty: 'undo-mistakes',
      title: 'Backups in the vault cannot be deleted before their time',
      severity: 'medium',
      given: { sort: 'plain' },
      expect: { locked: true },
      risk: 'Whoever breaks into the account deletes the backups first.',
    },
    'aws.backup.vault-grants-nothing-to-everybody': {
      duty: 'limit-exposure',
      title: 'No statement of the vault’s policy lets everybody in',
      severity: 'critical',
      expect: { policy: no({ effect: 'Allow', everybody: true, narrowed: false }) },
      risk: 'Anybody with an AWS account may do with your backups what the statement allows.',
    },
  }),
  checks(plan, {
    'aws.backup.plan-keeps-backups': {
      duty: 'back-up-data',
      title: 'Every rule of the plan keeps backups for a week or longer',
      severity: 'medium',
      expect: { rules: every({ keptDays: atLeast(7) }) },
      risk: 'A mistake that is noticed after the weekend cannot be undone.',
    },
    'aws.backup.plan-copies-elsewhere': {
      duty: 'back-up-data',
      title: 'Every rule of the plan copies backups to another vault',
      severity: 'low',
      expect: { rules: every({ copied: true }) },
      risk: 'Data and backups are lost together with the account or the region.',
    },
  }),
];
