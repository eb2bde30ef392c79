import { asset, choice, flag, link, plus, reach, service } from '../../../model/index.ts';
import { logs } from '../diagnostics.ts';
import { says } from './sources.ts';

const management = service({ id: 'azure.api-management', name: 'Azure API Management', vendor: 'azure' });

export const gateway = asset(management, 'gateway', {
  tier: choice(['Consumption', 'Premium', 'other'], { unsaid: 'the tier must be named' }),
  /** TLS 1.0, TLS 1.1 or SSL 3.0 is switched on. */
  oldFromClients: flag({ unset: false, source: says.oldDefault }),
  oldToBackends: flag({ unset: false, source: says.oldDefault }),
  network: choice(['None', 'External', 'Internal'], { unset: 'None', source: says.rules }),
  /** Whether public networks reach the endpoints that manage it. */
  publicNetwork: choice(['Enabled', 'Disabled'], { unset: 'Enabled', source: says.rules }),
  directManagement: flag({ unset: false, source: says.rules }),
  /** Old versions of the interface, which show secrets to readers, are refused. */
  hidesSecrets: flag({ unset: false, source: says.rules }),
  clientCertificates: flag({ unset: false, source: says.threats }),
  identity: flag({ unset: false, source: says.rules }),
  /** In the Premium tier: where no zone is named, Azure chooses several. */
  zones: flag({ unset: true, source: says.units }),
  /** Rules for all APIs validate tokens or certificates of callers. */
  authenticates: flag({ unset: false, source: says.threats }),
  logs,
});

const plainApi = asset(management, 'api', {
  gateway: link('azure.api-management.gateway'),
  plainText: flag({ unset: false, source: says.threats }),
  asksForKey: flag({ unset: true, source: says.threats }),
  /** Tokens or certificates of callers are validated. */
  authenticates: flag({ unset: false, source: says.threats }),
});
export const api = plus(plainApi, me => ({
  /** Rules of the gateway do so for all of its APIs. */
  gatewayAuthenticates: reach(me, 'gateway', 'authenticates', flag(), false),
}));

export const backend = asset(management, 'backend', {
  plainText: flag(),
  validatesChain: flag({ unset: true, source: says.rules }),
  validatesName: flag({ unset: true, source: says.rules }),
});

export const product = asset(management, 'product', {
  published: flag({ unset: false, source: says.threats }),
  asksForKey: flag({ unset: true, source: says.threats }),
});

export const namedValue = asset(management, 'named-value', {
  /** Its name announces a secret. */
  soundsSecret: flag(),
  kept: choice(['in plain', 'as a secret', 'in a vault'], { unset: 'in plain', source: says.rules }),
});
