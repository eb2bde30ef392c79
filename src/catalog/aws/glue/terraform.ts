import { at, derived, mapping, refs } from '../../../model/index.ts';
import { isWrittenOut } from '../../password.ts';
import { secretsOfMap } from '../../secrets.ts';
import { keyAt } from '../key-choice.ts';
import { document } from '../policy.ts';
import { saidAt } from '../said.ts';
import { switchAt } from '../switches.ts';
import { catalogEncryption, catalogPolicy, connection, crawler, developmentEndpoint, job, securityConfiguration } from './service.ts';

const settings = 'data_catalog_encryption_settings';
const writes = { name: at<string>('name'), hasConfiguration: saidAt('security_configuration'), configuration: refs('security_configuration') };

export default [
  mapping(catalogEncryption, 'aws_glue_data_catalog_encryption_settings', ['id'], {
    metadata: at(`${settings}.encryption_at_rest.catalog_encryption_mode`),
    key: keyAt(`${settings}.encryption_at_rest.sse_aws_kms_key_id`, 'managed by AWS'),
    passwords: at(`${settings}.connection_password_encryption.return_connection_password_encrypted`),
  }),
  mapping(catalogPolicy, 'aws_glue_resource_policy', ['id'], { policy: document('policy') }),
  mapping(securityConfiguration, 'aws_glue_security_configuration', ['id', 'name'], {
    name: at('name'),
    output: at('encryption_configuration.s3_encryption.s3_encryption_mode', 'DISABLED'),
    logs: at('encryption_configuration.cloudwatch_encryption.cloudwatch_encryption_mode', 'DISABLED'),
    bookmarks: at('encryption_configuration.job_bookmarks_encryption.job_bookmarks_encryption_mode', 'DISABLED'),
  }),
  mapping(job, 'aws_glue_job', ['id', 'arn', 'name'], {
    ...writes,
    command: at('command.name', 'glueetl'),
    version: at('glue_version'),
    secrets: secretsOfMap('default_arguments'),
  }),
  mapping(crawler, 'aws_glue_crawler', ['id', 'arn', 'name'], writes),
  mapping(developmentEndpoint, 'aws_glue_dev_endpoint', ['id', 'arn', 'name'], { ...writes, publicKeys: saidAt('public_key') }),
  mapping(connection, 'aws_glue_connection', ['id', 'arn', 'name'], {
    name: at('name'),
    type: at('connection_type', 'JDBC'),
    demandsTls: switchAt('connection_properties.JDBC_ENFORCE_SSL'),
    passwordWritten: derived('connection_properties.PASSWORD', isWrittenOut),
  }),
];

/** Known, and with no duty of their own. */
export const pieces = [
  'aws_glue_catalog_table_optimizer',
  'aws_glue_catalog_database',
  'aws_glue_catalog_table',
  'aws_glue_trigger',
  'aws_glue_classifier',
  'aws_glue_workflow',
  'aws_glue_partition_index',
];
