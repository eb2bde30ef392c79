import { at, derived, each, gather, mapping, spelled } from '../../../model/index.ts';
import { isWrittenOut } from '../../password.ts';
import { keyAt } from '../key-choice.ts';
import { saidAt } from '../said.ts';
import { hasSecret, imageOf, plainSecrets } from './environment.ts';
import { type artifact, project, reportGroup, sourceCredential } from './service.ts';

const artifactsAt = (path: string) => each<typeof artifact>(path, 'name', { name: at('artifact_identifier'), plain: at('encryption_disabled', false) });

export default [
  mapping(project, 'aws_codebuild_project', ['id', 'arn', 'name'], {
    name: at('name'),
    key: keyAt('encryption_key', 'managed by AWS'),
    artifacts: gather(artifactsAt('artifacts'), artifactsAt('secondary_artifacts')),
    imageOf: derived('environment.image', imageOf),
    privileged: at('environment.privileged_mode', false),
    secrets: derived('environment.environment_variable', plain => ({ value: plainSecrets(plain, 'type', 'name', 'value') })),
    secretInAddress: derived('source.location', hasSecret),
    groupLogs: at('logs_config.cloudwatch_logs.status', 'ENABLED'),
    bucketLogs: at('logs_config.s3_logs.status', 'DISABLED'),
    bucketLogsPlain: at('logs_config.s3_logs.encryption_disabled', false),
    visibility: at('project_visibility', 'PRIVATE'),
    inYourNetwork: saidAt('vpc_config.vpc_id'),
  }),
  mapping(reportGroup, 'aws_codebuild_report_group', ['id', 'arn', 'name'], {
    name: at('name'),
    exported: spelled('export_config.type', { S3: true, NO_EXPORT: false }),
    plain: at('export_config.s3_destination.encryption_disabled', false),
    key: keyAt('export_config.s3_destination.encryption_key', 'managed by AWS'),
  }),
  mapping(sourceCredential, 'aws_codebuild_source_credential', ['id', 'arn'], {
    kind: at('auth_type'),
    isWritten: derived('token', isWrittenOut),
  }),
];
