import { at, derived, each, mapping, on, present } from '../../../model/index.ts';
import { keyAt } from '../key-choice.ts';
import { document } from '../policy.ts';
import { saidAt } from '../said.ts';
import { plan, type rule, vault } from './service.ts';

const policy = on('aws_backup_vault_policy', 'backup_vault_name', document('policy'));

export default [
  mapping(vault, 'aws_backup_vault', ['id', 'arn', 'name'], {
    name: at('name'),
    sort: derived('', () => ({ value: 'plain' })),
    keys: keyAt('kms_key_arn', 'managed by AWS'),
    locked: on('aws_backup_vault_lock_configuration', 'backup_vault_name', present('backup_vault_name')),
    policy,
  }),
  mapping(vault, 'aws_backup_logically_air_gapped_vault', ['id', 'arn', 'name'], {
    name: at('name'),
    sort: derived('', () => ({ value: 'air-gapped' })),
    keys: keyAt('encryption_key_arn', 'owned by AWS'),
    locked: derived('', () => ({ value: true })),
    policy,
  }),
  mapping(plan, 'aws_backup_plan', ['id', 'arn', 'name'], {
    name: at('name'),
    rules: each<typeof rule>('rule', 'name', { name: at('rule_name'), keptDays: at('lifecycle.delete_after'), copied: saidAt('copy_action') }),
  }),
];
