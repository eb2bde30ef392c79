import { checks, oneOf, someItem } from '../../../model/index.ts';
import { aggregator, hub, organisation } from './service.ts';

export default [
  checks(hub, {
    'aws.security-hub.checks-a-standard': {
      duty: 'assess-compliance',
      title: 'The hub checks the account against at least one standard',
      severity: 'medium',
      expect: [{ defaultStandards: true }, { standardNames: someItem }],
      risk: 'The hub gathers what others find, and checks nothing itself.',
      aka: ['securityhub_enabled'],
    },
    'aws.security-hub.takes-new-controls': {
      duty: 'assess-compliance',
      title: 'New controls of enabled standards are taken on by themselves',
      severity: 'low',
      expect: { newControls: true },
      risk: 'The account is checked against what mattered when the hub was set up.',
    },
  }),
  checks(aggregator, {
    'aws.security-hub.gathers-from-every-region': {
      duty: 'detect-threats',
      title: 'Findings of every region are gathered',
      severity: 'low',
      expect: { regions: oneOf('ALL_REGIONS', 'ALL_REGIONS_EXCEPT_SPECIFIED') },
      risk: 'What happens in a new region, or in one that nobody uses, is on no screen.',
    },
  }),
  checks(organisation, {
    'aws.security-hub.covers-new-accounts': {
      duty: 'detect-threats',
      title: 'New accounts of the organisation get a hub',
      severity: 'medium',
      expect: [{ newAccounts: true }, { configuration: 'CENTRAL' }],
      risk: 'New accounts are checked by nobody until somebody thinks of them.',
    },
  }),
];
