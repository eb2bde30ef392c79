import { at, mapping, on, present, refs } from '../../../model/index.ts';
import { document } from '../policy.ts';
import { saidAt } from '../said.ts';
import { accessPoint, fileSystem } from './service.ts';

export default [
  mapping(fileSystem, 'aws_efs_file_system', ['id', 'arn', 'creation_token'], {
    name: at('creation_token'),
    encrypted: at('encrypted'),
    key: at('kms_key_id'),
    oneZone: saidAt('availability_zone_name'),
    backupPolicy: on('aws_efs_backup_policy', 'file_system_id', at('backup_policy.status')),
    planned: on('aws_backup_selection', 'resources', present('resources')),
    policy: on('aws_efs_file_system_policy', 'file_system_id', document('policy')),
    groups: on('aws_efs_mount_target', 'file_system_id', refs('security_groups')),
  }),
  mapping(accessPoint, 'aws_efs_access_point', ['id', 'arn'], {
    directory: at('root_directory.path'),
    asUser: saidAt('posix_user'),
  }),
];
