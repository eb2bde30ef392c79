import { at, derived, mapping } from '../../../model/index.ts';
import { keyAt } from '../key-choice.ts';
import { engineOf } from './engine.ts';
import { database, workgroup } from './service.ts';

const results = 'configuration.result_configuration.encryption_configuration';
const managed = 'configuration.managed_query_results_configuration';

export default [
  mapping(workgroup, 'aws_athena_workgroup', ['id', 'arn', 'name'], {
    name: at('name'),
    managed: at(`${managed}.enabled`, false),
    encryption: at(`${results}.encryption_option`),
    resultKey: keyAt(`${results}.kms_key_arn`, 'managed by AWS'),
    managedKey: keyAt(`${managed}.encryption_configuration.kms_key`, 'owned by AWS'),
    enforced: at('configuration.enforce_workgroup_configuration', true),
    engine: derived('configuration.engine_version.selected_engine_version', engineOf),
    metrics: at('configuration.publish_cloudwatch_metrics_enabled', true),
    scanLimit: at('configuration.bytes_scanned_cutoff_per_query'),
  }),
  mapping(database, 'aws_athena_database', ['id', 'name'], {
    name: at('name'),
    encryption: at('encryption_configuration.encryption_option'),
  }),
];

/** Known, and with no duty of their own. */
export const pieces = ['aws_athena_named_query', 'aws_athena_prepared_statement', 'aws_athena_data_catalog'];
