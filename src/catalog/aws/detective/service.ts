import { asset, flag, service } from '../../../model/index.ts';
import { says } from './sources.ts';

const amazonDetective = service({ id: 'aws.detective', name: 'Amazon Detective', vendor: 'aws' });

/** The behaviour graph of one region: what accounts and machines did, put together for those who investigate. */
export const graph = asset(amazonDetective, 'graph', {
  newAccounts: flag({ unset: false, source: says.graph }),
});
