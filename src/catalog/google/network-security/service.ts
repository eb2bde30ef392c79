import { asset, flag, list, service } from '../../../model/index.ts';
import { says } from './sources.ts';

const networkSecurity = service({ id: 'google.network-security', name: 'Secure Web Proxy and Cloud NGFW', vendor: 'google' });

/** A rule of a web proxy by which requests leave. */
export const webRule = asset(networkSecurity, 'web-rule', {
  on: flag({ unsaid: 'a rule always says whether it is on' }),
  allows: flag({ unsaid: 'a rule always says what it does' }),
  /** It fits every request. */
  fitsAll: flag({ unset: true, source: says.rules }),
  opensTls: flag({ unset: false, source: says.inspection }),
});

/** What firewall endpoints do with threats. */
export const threatProfile = asset(networkSecurity, 'threat-profile', {
  /** Severities, critical or high, whose threats are let through. */
  letsThrough: list({ unset: { items: [] }, source: says.overrides }),
});
