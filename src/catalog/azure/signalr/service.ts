import { asset, choice, flag, service } from '../../../model/index.ts';
import { logs } from '../diagnostics.ts';
import { says } from './sources.ts';

const signalr = service({ id: 'azure.signalr', name: 'Azure SignalR Service and Web PubSub', vendor: 'azure' });

const fields = {
  tier: choice(['Free', 'Standard', 'Premium'], { unsaid: 'the tier must be named' }),
  publicNetwork: choice(['Enabled', 'Disabled'], { unset: 'Enabled', source: says.networks }),
  /** Servers, and calls of the interface, may come from public networks. */
  publicServers: flag({ unset: true, source: says.networks }),
  sharedKeys: flag({ unset: true, source: says.rules }),
  identity: flag({ unset: false, source: says.rules }),
  logs,
};

/** A SignalR Service. */
export const relay = asset(signalr, 'relay', fields);

/** A Web PubSub service. */
export const webPubSub = asset(signalr, 'web-pubsub', fields);

/** What clients of Web PubSub connect to. */
export const hub = asset(signalr, 'hub', { anonymous: flag({ unset: false, source: says.rules }) });
