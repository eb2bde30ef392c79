import { asset, choice, flag, list, plus, reach, service, text, within } from '../../../model/index.ts';
import { says } from './sources.ts';

const account = service({ id: 'aws.account', name: 'AWS Account Management', vendor: 'aws' });

const declared = asset(account, 'contact', {
  type: choice(['BILLING', 'OPERATIONS', 'SECURITY']),
  /** Its own type once more, so that an account gathers those of all contacts. */
  types: list({ unset: { items: [] } }),
  reachable: flag({ unset: false, source: says.contacts }),
});
const placed = plus(declared, () => ({ all: within('aws.account.contact', 'account') }));
/** `known`: the contacts that the account has. */
export const contact = plus(placed, me => ({ known: reach(me, 'all', 'types', list(), { items: [] }) }));

/** A region that has to be asked for, and whether the account may use it. */
export const region = asset(account, 'region', {
  name: text({ unset: '' }),
  enabled: flag({ unsaid: 'it does not say whether the region is enabled' }),
});
