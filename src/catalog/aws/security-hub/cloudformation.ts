import { at, derived, mapping, type Several } from '../../../model/index.ts';
import { textsAt } from '../../addresses.ts';
import { aggregator, hub, organisation, standard } from './service.ts';

export default [
  mapping(hub, 'AWS::SecurityHub::Hub', ['ARN'], {
    defaultStandards: at('EnableDefaultStandards'),
    newControls: at('AutoEnableControls'),
  }),
  mapping(standard, 'AWS::SecurityHub::Standard', [], {
    names: derived<Several<string>>('StandardsArn', arn => ({ value: textsAt(arn) })),
  }),
  mapping(aggregator, 'AWS::SecurityHub::FindingAggregator', [], { regions: at('RegionLinkingMode') }),
  mapping(organisation, 'AWS::SecurityHub::OrganizationConfiguration', [], {
    name: at('OrganizationConfigurationIdentifier'),
    newAccounts: at('AutoEnable'),
    configuration: at('ConfigurationType'),
  }),
];
