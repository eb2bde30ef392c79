import { at, mapping } from '../../../model/index.ts';
import { keyAt } from '../key-choice.ts';
import { table } from './service.ts';

export default [
  mapping(table, 'AWS::Cassandra::Table', ['TableName'], {
    name: at('TableName'),
    keySort: at('EncryptionSpecification.EncryptionType'),
    keyNamed: keyAt('EncryptionSpecification.KmsKeyIdentifier', 'owned by AWS'),
    recovery: at('PointInTimeRecoveryEnabled'),
  }),
];
