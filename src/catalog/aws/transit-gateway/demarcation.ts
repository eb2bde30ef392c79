import { customer, demarcate, inferred, notApplicable, provider, shared, unchecked } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { operations } from '../baselines/sources-of-use.ts';
import { partOf } from '../part-of.ts';
import { attachment, transitGateway } from './service.ts';
import { says } from './sources.ts';

const noData = notApplicable('a gateway passes traffic on and keeps none of it; its logs lie elsewhere');
const definition = unchecked(
  'the wanted routes live in a repository that the cloud does not show',
  customer('Keep the definition of routes in a place from which it can be rolled back.', says.definitions),
);

export default [
  demarcate(transitGateway, {
    ...abstracted,
    'survive-failure': provider('Runs the gateway so that the failure of a part does not stop it.', says.available),
    'limit-exposure': notApplicable('a gateway has no address on the internet; what is attached to it may have'),
    'filter-traffic': unchecked(
      'a gateway routes and does not filter; rules stand on groups, network lists and firewalls',
      customer('Filter in the networks, or send traffic through a firewall.', says.filters),
    ),
    'segment-network': customer('Give attachments route tables of their own, so that only those meet that must.', says.routes),
    'control-egress': unchecked(
      'which way out a network takes is a matter of its routes',
      customer('Send what leaves through networks that inspect it.', says.routes),
    ),
    'encrypt-in-transit': unchecked(
      'what senders encrypt, no gateway shows',
      shared({ provider: 'Encrypts what flows between gateways of different regions.', customer: 'Encrypt what you send through the gateway.' }, says.peering),
    ),
    'guard-apis': notApplicable('a gateway passes packets on and sees no requests'),
    'limit-trust': customer('Look at each request of another account to attach its network.', says.gateway),
    'encrypt-at-rest': noData,
    'control-keys': noData,
    'back-up-data': noData,
    'prove-recovery': noData,
    'classify-data': noData,
    'retain-and-dispose': noData,
    'prevent-leaks': noData,
    'undo-mistakes': definition,
    'record-access': shared(
      { provider: 'Records the calls that manage gateways for 90 days.', customer: 'Have flow logs made.' },
      inferred(
        operations.accessLogs,
        'Says that management events are kept for 90 days without asking; so what else must be recorded of a gateway is for the customer to switch on.',
      ),
    ),
  }),
  demarcate(attachment, {
    ...partOf('stands on the gateway, and on the network that is attached'),
    'survive-failure': shared(
      { provider: 'Reaches the network through each zone that is named.', customer: 'Name a subnet in every zone that you use.' },
      says.attachments,
    ),
  }),
];
