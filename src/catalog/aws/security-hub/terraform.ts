import { at, derived, mapping, type Several, spelled } from '../../../model/index.ts';
import { textsAt } from '../../addresses.ts';
import { aggregator, hub, organisation, standard } from './service.ts';

const modes = {
  ALL_REGIONS: 'ALL_REGIONS',
  ALL_REGIONS_EXCEPT_SPECIFIED: 'ALL_REGIONS_EXCEPT_SPECIFIED',
  SPECIFIED_REGIONS: 'SPECIFIED_REGIONS',
  NO_REGIONS: 'NO_REGIONS',
} as const;

export const pieces = ['aws_securityhub_invite_accepter', 'aws_securityhub_member'];

export default [
  mapping(hub, 'aws_securityhub_account', ['id', 'arn'], {
    defaultStandards: at('enable_default_standards', true),
    newControls: at('auto_enable_controls', true),
  }),
  mapping(standard, 'aws_securityhub_standards_subscription', ['id'], {
    names: derived<Several<string>>('standards_arn', arn => ({ value: textsAt(arn) })),
  }),
  mapping(aggregator, 'aws_securityhub_finding_aggregator', ['id'], { regions: spelled('linking_mode', modes) }),
  mapping(organisation, 'aws_securityhub_organization_configuration', ['id'], {
    name: at('id'),
    newAccounts: at('auto_enable'),
    configuration: spelled('organization_configuration.configuration_type', { LOCAL: 'LOCAL', CENTRAL: 'CENTRAL' }),
  }),
];
