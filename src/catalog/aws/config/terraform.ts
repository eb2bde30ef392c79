import { at, derived, mapping, on, spelled } from '../../../model/index.ts';
import { regionsOf } from './regions.ts';
import { aggregator, recorder } from './service.ts';

const strategies = {
  ALL_SUPPORTED_RESOURCE_TYPES: 'everything',
  EXCLUSION_BY_RESOURCE_TYPES: 'everything but',
  INCLUSION_BY_RESOURCE_TYPES: 'only',
} as const;

export const pieces = ['aws_config_config_rule', 'aws_config_delivery_channel'];

export default [
  mapping(recorder, 'aws_config_configuration_recorder', ['id', 'name'], {
    name: at('name', 'default'),
    running: on('aws_config_configuration_recorder_status', 'name', at('is_enabled')),
    allSupported: at('recording_group.all_supported', true),
    strategy: spelled('recording_group.recording_strategy.use_only', strategies),
  }),
  mapping(aggregator, 'aws_config_configuration_aggregator', ['id', 'arn', 'name'], {
    name: at('name'),
    ofAccounts: derived('account_aggregation_source', regionsOf('all_regions')),
    ofOrganisation: derived('organization_aggregation_source', regionsOf('all_regions')),
  }),
];
