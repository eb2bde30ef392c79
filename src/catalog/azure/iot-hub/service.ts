import { asset, choice, flag, list, service } from '../../../model/index.ts';
import { logs } from '../diagnostics.ts';
import { says } from './sources.ts';

const iot = service({ id: 'azure.iot-hub', name: 'Azure IoT Hub', vendor: 'azure' });

const publicNetwork = choice(['Enabled', 'Disabled'], { unset: 'Enabled', source: says.rules });
/** Addresses are named, and all others are shut out. */
const namesNetworks = flag({ unset: false, source: says.networks });

export const hub = asset(iot, 'hub', {
  publicNetwork,
  namesNetworks,
  /** The rules hold for the endpoint from which messages are read, too. */
  coversMessages: flag({ unset: false, source: says.networks }),
  sharedKeys: flag({ unset: true, source: says.rules }),
  identity: flag({ unset: false, source: says.devices }),
  /** Where it sends messages and files with a key rather than by identity. */
  keyed: list({ unset: { items: [] }, source: says.devices }),
  logs,
});

/** It gives devices to hubs when they first call. */
export const provisioning = asset(iot, 'provisioning', { publicNetwork, namesNetworks, logs });
