import { asset, choice, flag, list, plus, reach, service, text, within } from '../../../model/index.ts';
import { says } from './sources.ts';

const securityHub = service({ id: 'aws.security-hub', name: 'AWS Security Hub', vendor: 'aws' });

/** A standard that the account is checked against. */
export const standard = asset(securityHub, 'standard', {
  /** A list of one, so that a hub gathers it. */
  names: list({ unset: { items: [] } }),
});

const hubs = asset(securityHub, 'hub', {
  defaultStandards: flag({ unset: true, source: says.hub }),
  newControls: flag({ unset: true, source: says.hub }),
  standards: within('aws.security-hub.standard', 'account'),
});
/** Security Hub of one region of an account. */
export const hub = plus(hubs, me => ({ standardNames: reach(me, 'standards', 'names', list(), { items: [] }) }));

/** Gathers the findings of other regions into one. */
export const aggregator = asset(securityHub, 'finding-aggregator', {
  regions: choice(['ALL_REGIONS', 'ALL_REGIONS_EXCEPT_SPECIFIED', 'SPECIFIED_REGIONS', 'NO_REGIONS']),
});

/** What the administrator of the organisation has set for its accounts. */
export const organisation = asset(securityHub, 'organisation', {
  name: text({ unset: '' }),
  newAccounts: flag({ unset: false, source: says.organisation }),
  configuration: choice(['LOCAL', 'CENTRAL'], { unset: 'LOCAL', source: says.organisation }),
});
