import { asset, choice, flag, list, service } from '../../../model/index.ts';
import { says } from './sources.ts';

const dns = service({ id: 'google.dns', name: 'Cloud DNS', vendor: 'google' });

export const zone = asset(dns, 'zone', {
  visibility: choice(['public', 'private'], { unset: 'public', source: says.visibility }),
  /** Answers are signed with DNSSEC. */
  signed: flag({ unset: false, source: says.signing }),
  /** The algorithms of its signing keys that are named; others are chosen by Google. */
  algorithms: list({ unset: { items: [] }, source: says.algorithms }),
  logsQueries: flag({ unset: false, source: says.logging }),
});

/** How the machines of networks have names resolved. */
export const serverPolicy = asset(dns, 'server-policy', { logsQueries: flag({ unset: false, source: says.logging }) });
