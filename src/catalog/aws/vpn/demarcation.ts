import { customer, demarcate, inferred, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { managedAs } from '../baselines/index.ts';
import { follows } from '../baselines/sources.ts';
import { platform } from '../baselines/sources-of-the-stack.ts';
import { operations, use } from '../baselines/sources-of-use.ts';
import { clientEndpoint, connection } from './service.ts';
import { says } from './sources.ts';

const managed = managedAs('endpoint');
const noData = notApplicable('a tunnel passes traffic on and keeps none of it; its logs lie elsewhere');
const definition = unchecked(
  'the wanted definition lives in a repository that the cloud does not show',
  customer(
    'Keep the definition in a place from which it can be rolled back.',
    follows('What a VPN connects, and on which terms, is the customer’s to define, and to keep.'),
  ),
);
const facesInternet = 'an endpoint of a VPN faces the internet by its purpose';
/** What holds for both kinds: AWS runs the end in the cloud, and nothing is stored. */
const tunnel = {
  ...managed,
  'offer-upgrades': provider('Improves endpoints in place, and announces what it takes away.', platform.abstractedChanges),
  'write-safe-code': provider('Builds, reviews and tests the software of endpoints.', use.serviceCode),
  'guard-apis': notApplicable('an endpoint passes packets on and sees no requests'),
  'encrypt-at-rest': noData,
  'control-keys': noData,
  'classify-data': noData,
  'retain-and-dispose': noData,
  'back-up-data': noData,
  'prove-recovery': noData,
  'undo-mistakes': definition,
} as const;

export default [
  demarcate(connection, {
    ...tunnel,
    'apply-platform-patches': when(connection, 'waitsForYou', {
      false: provider('Replaces tunnel endpoints to update them.', says.replacement),
      true: unchecked(
        'whether an update waits is not in the configuration',
        shared(
          { provider: 'Tells of updates, and applies the critical ones by itself.', customer: 'Accept updates of tunnel endpoints soon.' },
          says.lifecycle,
        ),
      ),
    }),
    'survive-failure': unchecked(
      'whether the device at the other end uses both tunnels is set there',
      shared({ provider: 'Ends the two tunnels in different zones.', customer: 'Set up both tunnels on a device, or two, at the other end.' }, says.resilience),
    ),
    'upgrade-platform': provider('Moves endpoints forward without a version for the customer to choose.', says.run),
    'limit-exposure': unchecked(
      facesInternet,
      customer(
        'Offer a VPN only where it is needed, and take it away when it is not.',
        inferred(says.joins, 'Says that a connection is there where the customer creates one; so whether there is one is for the customer to say.'),
      ),
    ),
    'filter-traffic': unchecked(
      'what may pass is judged on groups and network lists behind the tunnel',
      customer(
        'Open only what is needed in the groups and network lists behind the tunnel.',
        inferred(
          use.securityGroups,
          'Says that groups decide what reaches a resource; a connection has none of its own, and so those of the resources behind it decide.',
        ),
      ),
    ),
    'segment-network': unchecked(
      'which networks a tunnel joins is a matter of routes',
      customer(
        'Let a tunnel lead only into networks that need it.',
        inferred(says.joins, 'Says that the customer configures the routing through a connection; so which networks it joins is for the customer to say.'),
      ),
    ),
    'control-egress': unchecked(
      'which way out clients and networks take is a matter of routes',
      customer(
        'Route into the tunnel only what belongs at its other end.',
        inferred(says.joins, 'Says that the customer configures the routing through a connection; so what leaves by it is for the customer to say.'),
      ),
    ),
    'encrypt-in-transit': shared(
      { provider: 'Encrypts what enters a tunnel with what both ends agree on.', customer: 'Name current versions and algorithms only.' },
      says.tunnels,
    ),
    'guard-credentials': shared(
      { provider: 'Makes the keys that you do not give, and keeps them.', customer: 'Keep pre-shared keys in a secret store, or use certificates.' },
      says.keys,
    ),
    'record-access': shared(
      { provider: 'Records the calls that manage connections for 90 days.', customer: 'Have tunnels write logs.' },
      inferred(
        operations.accessLogs,
        'Says that management events are kept for 90 days without asking; so what else must be recorded of a connection is for the customer to switch on.',
      ),
    ),
  }),
  demarcate(clientEndpoint, {
    ...tunnel,
    'apply-platform-patches': provider('Installs fixes of the endpoint.', says.clientRun),
    'upgrade-platform': provider('Moves endpoints forward without a version for the customer to choose.', says.clientRun),
    'limit-exposure': unchecked(facesInternet, customer('Offer a VPN only where it is needed, and take it away when it is not.', says.clientReach)),
    'segment-network': unchecked(
      'which networks an endpoint is tied to stands on the associations',
      customer('Tie the endpoint only to networks that its clients need.', says.clientTargets),
    ),
    'control-egress': unchecked(
      'which way out clients and networks take is a matter of routes',
      customer('Decide by routes what clients send through the endpoint, and where to.', says.splitTunnel),
    ),
    'survive-failure': unchecked(
      'how many networks an endpoint is tied to stands on the associations',
      shared(
        { provider: 'Runs the endpoint in each zone that it is tied to.', customer: 'Tie the endpoint to subnets in several zones.' },
        says.clientNetworks,
      ),
    ),
    'filter-traffic': customer('Let each group of users into the networks that it needs.', says.rules),
    'encrypt-in-transit': provider('Carries the traffic of clients over TLS.', says.clientTls),
    'authenticate-strongly': customer('Have users sign in with several factors, by federation or a directory.', says.authentication),
    'guard-credentials': unchecked(
      'where clients keep their certificates, no configuration shows',
      customer('Revoke certificates of clients that were lost, or whose people left.', says.practices),
    ),
    'record-access': shared({ provider: 'Delivers connection logs once they are on.', customer: 'Switch connection logs on.' }, says.clientLogs),
  }),
];
