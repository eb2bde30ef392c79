import { asset, choice, count, flag, link, list, plus, reach, service } from '../../../model/index.ts';
import { logs } from '../diagnostics.ts';
import { firewallStates } from '../web-firewall.ts';
import { says } from './sources.ts';

const gateways = service({ id: 'azure.application-gateway', name: 'Azure Application Gateway', vendor: 'azure' });

/** A policy of the web application firewall. */
export const policy = asset(gateways, 'firewall-policy', {
  state: choice(firewallStates, { unsaid: 'no page says what a policy without settings does' }),
  bots: flag({ unset: false, source: says.noBots }),
  /** It looks into the bodies of requests. */
  bodies: flag({ unsaid: 'no page says what a policy without settings does' }),
});

const declared = asset(gateways, 'gateway', {
  generation: choice(['v1', 'v2'], { unsaid: 'the kind of gateway is always written' }),
  /** The firewall that is set up in the gateway itself, as of the first version. */
  inlineFirewall: choice(firewallStates, { unset: 'absent', source: says.noFirewall }),
  policies: link('azure.application-gateway.firewall-policy', { unset: { items: [] } }),
  /** Listeners that serve something over plain HTTP, and do not only send on to HTTPS. */
  plainListeners: list({ unset: { items: [] }, source: says.listeners }),
  tls: choice(['current', 'ended'], { unset: 'current', source: says.tls }),
  /** Zones that are named: with none, it spans what the region has. */
  zones: count({ unset: 0, source: says.zones }),
  logs,
});
export const gateway = plus(declared, me => ({
  policyState: reach(me, 'policies', 'state', choice(firewallStates), 'absent'),
}));
