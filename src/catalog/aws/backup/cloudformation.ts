import { at, derived, each, mapping } from '../../../model/index.ts';
import { keyAt } from '../key-choice.ts';
import { document } from '../policy.ts';
import { saidAt } from '../said.ts';
import { plan, type rule, vault } from './service.ts';

export default [
  mapping(vault, 'AWS::Backup::BackupVault', ['BackupVaultName', 'BackupVaultArn'], {
    name: at('BackupVaultName'),
    sort: derived('', () => ({ value: 'plain' })),
    keys: keyAt('EncryptionKeyArn', 'managed by AWS'),
    locked: saidAt('LockConfiguration'),
    policy: document('AccessPolicy'),
  }),
  mapping(vault, 'AWS::Backup::LogicallyAirGappedBackupVault', ['BackupVaultName', 'BackupVaultArn'], {
    name: at('BackupVaultName'),
    sort: derived('', () => ({ value: 'air-gapped' })),
    keys: keyAt('EncryptionKeyArn', 'owned by AWS'),
    locked: derived('', () => ({ value: true })),
    policy: document('AccessPolicy'),
  }),
  mapping(plan, 'AWS::Backup::BackupPlan', ['BackupPlanId', 'BackupPlanArn'], {
    name: at('BackupPlan.BackupPlanName'),
    rules: each<typeof rule>('BackupPlan.BackupPlanRule', 'name', {
      name: at('RuleName'),
      keptDays: at('Lifecycle.DeleteAfterDays'),
      copied: saidAt('CopyActions'),
    }),
  }),
];
