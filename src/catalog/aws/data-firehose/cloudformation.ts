import { asked, at, derived, first, mapping, needing, spelledMap, writable } from '../../../model/index.ts';
import { isWrittenOut } from '../../password.ts';
import { saidAt } from '../said.ts';
import { deliveryStream } from './service.ts';

const logs = (destination: string) => at<boolean>(`${destination}DestinationConfiguration.CloudWatchLoggingOptions.Enabled`);
const secret = (path: string) => derived<boolean>(path, isWrittenOut);

export default [
  mapping(deliveryStream, 'AWS::KinesisFirehose::DeliveryStream', ['DeliveryStreamName', 'Arn'], {
    name: at('DeliveryStreamName'),
    readsElsewhere: first(saidAt('KinesisStreamSourceConfiguration'), saidAt('MSKSourceConfiguration')),
    encrypted: writable(saidAt('DeliveryStreamEncryptionConfigurationInput'), on => (on ? spelledMap({ KeyType: 'AWS_OWNED_CMK' }) : undefined)),
    keyType: needing(at<'AWS_OWNED_CMK' | 'CUSTOMER_MANAGED_CMK'>('DeliveryStreamEncryptionConfigurationInput.KeyType'), {
      'DeliveryStreamEncryptionConfigurationInput.KeyARN': asked('kms-key'),
    }),
    logsErrors: first(
      logs('ExtendedS3'),
      logs('S3'),
      logs('Redshift'),
      logs('Amazonopensearchservice'),
      logs('AmazonOpenSearchServerless'),
      logs('Elasticsearch'),
      logs('Splunk'),
      logs('HttpEndpoint'),
      logs('Snowflake'),
      logs('Iceberg'),
    ),
    secretIsWritten: first(
      secret('RedshiftDestinationConfiguration.Password'),
      secret('SplunkDestinationConfiguration.HECToken'),
      secret('HttpEndpointDestinationConfiguration.EndpointConfiguration.AccessKey'),
      secret('SnowflakeDestinationConfiguration.PrivateKey'),
    ),
  }),
];
