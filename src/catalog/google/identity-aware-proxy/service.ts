import { asset, choice, flag, list, service } from '../../../model/index.ts';
import { says } from './sources.ts';

const proxy = service({ id: 'google.identity-aware-proxy', name: 'Identity-Aware Proxy', vendor: 'google' });

/** Who gets through to an application or a machine. */
export const grant = asset(proxy, 'grant', {
  members: list({ unset: { items: [] } }),
  covers: choice(['one place', 'every site', 'every machine'], { unsaid: 'each place has a resource of its own' }),
  /** A condition narrows it to machines, times or levels of access. */
  conditioned: flag({ unset: false, source: says.tunnels }),
});

/** How an application is guarded. */
export const settings = asset(proxy, 'settings', {
  /** Users prove themselves again after some time. */
  asksAgain: flag({ unset: false, source: says.reauth }),
});
