import { at, derived, each, gather, mapping, spelled } from '../../../model/index.ts';
import { isWrittenOut } from '../../password.ts';
import { keyAt } from '../key-choice.ts';
import { saidAt } from '../said.ts';
import { hasSecret, imageOf, plainSecrets } from './environment.ts';
import { type artifact, project, reportGroup, sourceCredential } from './service.ts';

const artifactsAt = (path: string) => each<typeof artifact>(path, 'name', { name: at('ArtifactIdentifier'), plain: at('EncryptionDisabled') });

export default [
  mapping(project, 'AWS::CodeBuild::Project', ['Name', 'Arn'], {
    name: at('Name'),
    key: keyAt('EncryptionKey', 'managed by AWS'),
    artifacts: gather(artifactsAt('Artifacts'), artifactsAt('SecondaryArtifacts')),
    imageOf: derived('Environment.Image', imageOf),
    privileged: at('Environment.PrivilegedMode'),
    secrets: derived('Environment.EnvironmentVariables', plain => ({ value: plainSecrets(plain, 'Type', 'Name', 'Value') })),
    secretInAddress: derived('Source.Location', hasSecret),
    groupLogs: at('LogsConfig.CloudWatchLogs.Status'),
    bucketLogs: at('LogsConfig.S3Logs.Status'),
    bucketLogsPlain: at('LogsConfig.S3Logs.EncryptionDisabled'),
    visibility: at('Visibility'),
    inYourNetwork: saidAt('VpcConfig.VpcId'),
  }),
  mapping(reportGroup, 'AWS::CodeBuild::ReportGroup', ['Arn', 'Name'], {
    name: at('Name'),
    exported: spelled('ExportConfig.ExportConfigType', { S3: true, NO_EXPORT: false }),
    plain: at('ExportConfig.S3Destination.EncryptionDisabled'),
    key: keyAt('ExportConfig.S3Destination.EncryptionKey', 'managed by AWS'),
  }),
  mapping(sourceCredential, 'AWS::CodeBuild::SourceCredential', [], {
    kind: at('AuthType'),
    isWritten: derived('Token', isWrittenOut),
  }),
];
