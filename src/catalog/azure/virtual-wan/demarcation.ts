import { customer, demarcate, shared, unchecked } from '../../../model/index.ts';
import { networking } from '../networking.ts';
import { wan } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(wan, {
    ...networking,
    'encrypt-in-transit': shared({ provider: 'Encrypts what travels in its tunnels.', customer: 'Leave it so.' }, says.transit),
    'guard-credentials': unchecked('keys of tunnels stand on the connections of gateways', customer('Keep the keys of tunnels in a vault.', says.keys)),
    'segment-network': unchecked(
      'which branches and networks need not reach each other, no hub shows',
      customer('Join to each hub only what belongs together, and route the rest through a firewall.', says.routes),
    ),
    'record-access': unchecked(
      'logs are collected from gateways and hubs, each by a setting of its own',
      shared({ provider: 'Writes logs of gateways and hubs.', customer: 'Have them collected.' }, says.logged),
    ),
  }),
];
