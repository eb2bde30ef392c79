import { at, derived, mapping, spelled } from '../../../model/index.ts';
import { regionsOf } from './regions.ts';
import { aggregator, recorder } from './service.ts';

const strategies = {
  ALL_SUPPORTED_RESOURCE_TYPES: 'everything',
  EXCLUSION_BY_RESOURCE_TYPES: 'everything but',
  INCLUSION_BY_RESOURCE_TYPES: 'only',
} as const;

export const pieces = ['AWS::Config::ConfigRule', 'AWS::Config::DeliveryChannel'];

export default [
  mapping(recorder, 'AWS::Config::ConfigurationRecorder', ['Name'], {
    name: at('Name'),
    /** CloudFormation starts what it makes. */
    running: derived('', () => ({ value: true })),
    allSupported: at('RecordingGroup.AllSupported'),
    strategy: spelled('RecordingGroup.RecordingStrategy.UseOnly', strategies),
  }),
  mapping(aggregator, 'AWS::Config::ConfigurationAggregator', ['ConfigurationAggregatorName', 'ConfigurationAggregatorArn'], {
    name: at('ConfigurationAggregatorName'),
    ofAccounts: derived('AccountAggregationSources', regionsOf('AllAwsRegions')),
    ofOrganisation: derived('OrganizationAggregationSource', regionsOf('AllAwsRegions')),
  }),
];
