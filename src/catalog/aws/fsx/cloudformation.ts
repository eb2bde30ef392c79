import { at, first, mapping, refs } from '../../../model/index.ts';
import { keyAt } from '../key-choice.ts';
import { fileSystem } from './service.ts';

const ofEach = <T>(name: string) =>
  first(
    at<T>(`WindowsConfiguration.${name}`),
    at<T>(`LustreConfiguration.${name}`),
    at<T>(`OntapConfiguration.${name}`),
    at<T>(`OpenZFSConfiguration.${name}`),
  );

export default [
  mapping(fileSystem, 'AWS::FSx::FileSystem', ['FileSystemId', 'ResourceARN'], {
    sort: at('FileSystemType'),
    deployment: ofEach<string>('DeploymentType'),
    keys: keyAt('KmsKeyId', 'managed by AWS'),
    backupDays: ofEach<number>('AutomaticBackupRetentionDays'),
    audit: at('WindowsConfiguration.AuditLogConfiguration.FileAccessAuditLogLevel'),
    groups: refs('SecurityGroupIds'),
  }),
];
