import { at, mapping, spelled } from '../../../model/index.ts';
import { keyAt } from '../key-choice.ts';
import { table } from './service.ts';

export default [
  mapping(table, 'aws_keyspaces_table', ['id', 'arn', 'table_name'], {
    name: at('table_name'),
    keySort: at('encryption_specification.type', 'AWS_OWNED_KMS_KEY'),
    keyNamed: keyAt('encryption_specification.kms_key_identifier', 'owned by AWS'),
    recovery: spelled('point_in_time_recovery.status', { ENABLED: true, DISABLED: false }),
  }),
];
