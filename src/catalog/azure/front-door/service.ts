import { asset, choice, flag, link, plus, reach, service } from '../../../model/index.ts';
import { logs } from '../diagnostics.ts';
import { firewallStates } from '../web-firewall.ts';
import { says } from './sources.ts';

const frontDoor = service({ id: 'azure.front-door', name: 'Azure Front Door', vendor: 'azure' });

export const policy = asset(frontDoor, 'firewall-policy', {
  state: choice(firewallStates, { unsaid: 'a policy always names its mode' }),
  bots: flag({ unset: false, source: says.noBots }),
});

const declared = asset(frontDoor, 'profile', {
  generation: choice(['current', 'classic'], { unsaid: 'the kind of profile is always written' }),
  /** A policy of the firewall is tied to it. */
  firewalled: flag({ unset: false, source: says.noFirewall }),
  policies: link('azure.front-door.firewall-policy', { unset: { items: [] } }),
  logs,
});
export const profile = plus(declared, me => ({ policyState: reach(me, 'policies', 'state', choice(firewallStates), 'absent') }));

/** Takes requests for some paths, and passes them on. */
export const route = asset(frontDoor, 'route', {
  redirects: flag({ unset: false, source: says.routes }),
  /** It takes plain HTTP. */
  takesPlain: flag({ unsaid: 'a route always names its protocols' }),
  forwardsBy: choice(['HttpsOnly', 'HttpOnly', 'MatchRequest'], { unset: 'MatchRequest', source: says.routes }),
});

/** Where requests go on to. */
export const origin = asset(frontDoor, 'origin', { checksName: flag({ unset: true, source: says.tls }) });

/** What a profile of the older Azure CDN answers at. */
export const cdnEndpoint = asset(frontDoor, 'cdn-endpoint', {
  takesPlain: flag({ unset: true, source: says.protocols }),
  takesTls: flag({ unset: true, source: says.protocols }),
});
