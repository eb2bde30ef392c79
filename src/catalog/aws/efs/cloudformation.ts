import { at, mapping, on, present, refs } from '../../../model/index.ts';
import { document } from '../policy.ts';
import { saidAt } from '../said.ts';
import { accessPoint, fileSystem } from './service.ts';

export default [
  mapping(fileSystem, 'AWS::EFS::FileSystem', ['FileSystemId', 'Arn'], {
    name: at('FileSystemId'),
    encrypted: at('Encrypted'),
    key: at('KmsKeyId'),
    oneZone: saidAt('AvailabilityZoneName'),
    backupPolicy: at('BackupPolicy.Status'),
    planned: on('AWS::Backup::BackupSelection', 'BackupSelection.Resources', present('BackupSelection')),
    policy: document('FileSystemPolicy'),
    groups: on('AWS::EFS::MountTarget', 'FileSystemId', refs('SecurityGroups')),
  }),
  mapping(accessPoint, 'AWS::EFS::AccessPoint', ['AccessPointId', 'Arn'], {
    directory: at('RootDirectory.Path'),
    asUser: saidAt('PosixUser'),
  }),
];
