import { at, derived, first, mapping, refs } from '../../../model/index.ts';
import { areWrittenOut } from '../../password.ts';
import { keyAt } from '../key-choice.ts';
import { cluster, user } from './service.ts';

export default [
  mapping(cluster, 'aws_memorydb_cluster', ['id', 'arn', 'name'], {
    name: at('name'),
    keys: keyAt('kms_key_arn', 'owned by AWS'),
    tls: at('tls_enabled', true),
    list: at('acl_name'),
    snapshotDays: at('snapshot_retention_limit'),
    autoMinor: at('auto_minor_version_upgrade', true),
    replicas: at('num_replicas_per_shard', 1),
    groups: refs('security_group_ids'),
  }),
  mapping(user, 'aws_memorydb_user', ['id', 'arn', 'user_name'], {
    name: at('user_name'),
    signsInWith: at('authentication_mode.type'),
    passwordWritten: first(derived('authentication_mode.passwords', areWrittenOut), derived('authentication_mode.passwords_wo', areWrittenOut)),
  }),
];
