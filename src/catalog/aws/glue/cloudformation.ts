import { at, derived, mapping, refs } from '../../../model/index.ts';
import { isWrittenOut } from '../../password.ts';
import { secretsOfMap } from '../../secrets.ts';
import { keyAt } from '../key-choice.ts';
import { saidAt } from '../said.ts';
import { switchAt } from '../switches.ts';
import { catalogEncryption, connection, crawler, developmentEndpoint, job, securityConfiguration, transform } from './service.ts';

const settings = 'DataCatalogEncryptionSettings';
const properties = 'ConnectionInput.ConnectionProperties';
const writes = (path: string) => ({ hasConfiguration: saidAt(path), configuration: refs(path) });

export default [
  mapping(catalogEncryption, 'AWS::Glue::DataCatalogEncryptionSettings', ['Id'], {
    metadata: at(`${settings}.EncryptionAtRest.CatalogEncryptionMode`),
    key: keyAt(`${settings}.EncryptionAtRest.SseAwsKmsKeyId`, 'managed by AWS'),
    passwords: at(`${settings}.ConnectionPasswordEncryption.ReturnConnectionPasswordEncrypted`),
  }),
  mapping(securityConfiguration, 'AWS::Glue::SecurityConfiguration', ['Name'], {
    name: at('Name'),
    output: at('EncryptionConfiguration.S3Encryptions.S3EncryptionMode'),
    logs: at('EncryptionConfiguration.CloudWatchEncryption.CloudWatchEncryptionMode'),
    bookmarks: at('EncryptionConfiguration.JobBookmarksEncryption.JobBookmarksEncryptionMode'),
  }),
  mapping(job, 'AWS::Glue::Job', ['Name'], {
    name: at('Name'),
    ...writes('SecurityConfiguration'),
    command: at('Command.Name'),
    version: at('GlueVersion'),
    secrets: secretsOfMap('DefaultArguments'),
  }),
  mapping(crawler, 'AWS::Glue::Crawler', ['Name'], { name: at('Name'), ...writes('CrawlerSecurityConfiguration') }),
  mapping(developmentEndpoint, 'AWS::Glue::DevEndpoint', ['EndpointName'], {
    name: at('EndpointName'),
    ...writes('SecurityConfiguration'),
    publicKeys: saidAt('PublicKey'),
  }),
  mapping(transform, 'AWS::Glue::MLTransform', ['Id', 'Name'], {
    name: at('Name'),
    userData: at('TransformEncryption.MLUserDataEncryption.MLUserDataEncryptionMode'),
  }),
  mapping(connection, 'AWS::Glue::Connection', ['Name'], {
    name: at('ConnectionInput.Name'),
    type: at('ConnectionInput.ConnectionType'),
    demandsTls: switchAt(`${properties}.JDBC_ENFORCE_SSL`),
    passwordWritten: derived(`${properties}.PASSWORD`, isWrittenOut),
  }),
];

/** Known, and with no duty of their own. */
export const pieces = [
  'AWS::Glue::Database',
  'AWS::Glue::Table',
  'AWS::Glue::TableOptimizer',
  'AWS::Glue::Trigger',
  'AWS::Glue::Classifier',
  'AWS::Glue::Workflow',
  'AWS::Glue::Partition',
];
