import { asset, flag, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const pingdom = service({ id: 'solarwinds.pingdom', name: 'Pingdom', vendor: 'solarwinds' });

/** Asks from outside, again and again, whether something answers. */
export const check = asset(pingdom, 'check', {
  name: text({ unset: '' }),
  /** It asks for a page, and not only whether a port or a host answers. */
  asksForPages: flag({ unset: true }),
  /** A password or token with which it asks is written out. */
  writtenPassword: flag({ unset: false }),
  /** It asks over TLS. */
  overTls: flag({ unset: false, source: says.settings }),
});
