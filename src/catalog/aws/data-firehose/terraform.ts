import { asked, at, derived, first, mapping, needing, spelled } from '../../../model/index.ts';
import { isWrittenOut } from '../../password.ts';
import { saidAt } from '../said.ts';
import { deliveryStream } from './service.ts';

const logs = (destination: string) => at<boolean>(`${destination}_configuration.cloudwatch_logging_options.enabled`, false);
const secret = (path: string) => derived<boolean>(path, isWrittenOut);

export default [
  mapping(deliveryStream, 'aws_kinesis_firehose_delivery_stream', ['id', 'arn', 'name'], {
    name: at('name'),
    readsElsewhere: first(saidAt('kinesis_source_configuration'), saidAt('msk_source_configuration')),
    encrypted: at('server_side_encryption.enabled', false),
    keyType: needing(
      spelled('server_side_encryption.key_type', { AWS_OWNED_CMK: 'AWS_OWNED_CMK', CUSTOMER_MANAGED_CMK: 'CUSTOMER_MANAGED_CMK' }, 'AWS_OWNED_CMK'),
      {
        'server_side_encryption.key_arn': asked('kms-key'),
      },
    ),
    logsErrors: first(
      logs('extended_s3'),
      logs('s3'),
      logs('redshift'),
      logs('opensearch'),
      logs('opensearchserverless'),
      logs('elasticsearch'),
      logs('splunk'),
      logs('http_endpoint'),
      logs('snowflake'),
      logs('iceberg'),
    ),
    secretIsWritten: first(
      secret('redshift_configuration.password'),
      secret('splunk_configuration.hec_token'),
      secret('http_endpoint_configuration.access_key'),
      secret('snowflake_configuration.private_key'),
    ),
  }),
];
