import { customer, demarcate, held, inferred, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted, managed, managedAs } from '../baselines/index.ts';
import { data, operations, use } from '../baselines/sources-of-use.ts';
import { keyHolders } from '../key-holders.ts';
import { cluster, connector, serverless } from './service.ts';
import { says } from './sources.ts';

const { 'managed by AWS': managedKey, 'your own': own } = keyHolders(says.alwaysEncrypted);
const topics = 'which topics matter enough for a copy, no configuration shows';
const copies = customer('Copy what must outlast the cluster to another one or to a bucket.', data.ownCopies);
const few = unchecked(
  'a cluster has no protection from deletion to switch on',
  customer(
    'Keep who may delete clusters and topics few.',
    inferred(
      says.permissions,
      'Says that policies of the customer decide what each client may do in a cluster; so who may delete in it is for the customer to keep few.',
    ),
  ),
);
const groups = unchecked(
  'the rules of its security groups are judged where they are declared',
  customer('Open the ports of the brokers to your clients only.', says.publicConditions),
);

const brought = inferred(
  says.plugins,
  'Says that the customer brings the code of a plugin with all its libraries; so what they hold, and where they come from, is the customer’s to know.',
);
const carries = notApplicable('a connector carries messages and keeps none; they lie in the cluster and at the other end');

const worker = managedAs('worker');

export default [
  demarcate(cluster, {
    ...managed,
    'write-safe-code': abstracted['write-safe-code'],
    'encrypt-at-rest': provider('Encrypts all data, always.', says.alwaysEncrypted),
    'control-keys': when(cluster, 'keys', { 'managed by AWS': managedKey, 'your own': own }),
    'encrypt-in-transit': shared(
      { provider: 'Offers TLS between clients and brokers, and among brokers.', customer: 'Let no plain traffic in.' },
      says.transit,
    ),
    'limit-exposure': customer('Leave public access off, and let nobody in by the policy of the cluster who is not named.', says.exposure),
    'filter-traffic': groups,
    'segment-network': unchecked('which networks are apart, no single cluster shows', managed['segment-network']),
    'control-egress': notApplicable('brokers open no connections of the customer’s choosing'),
    'guard-apis': shared(
      { provider: 'Checks who a client is by the ways that are switched on.', customer: 'Switch one on, and leave access without proof off.' },
      says.authentication,
    ),
    'guard-credentials': unchecked(
      'passwords of clients lie in Secrets Manager, and are judged there',
      customer('Keep passwords and certificates of clients out of sight, and rotate them.', inferred(says.authentication)),
    ),
    'apply-platform-patches': provider('Patches the brokers in its own maintenance.', says.states),
    'upgrade-platform': when(cluster, 'support', {
      supported: customer('Move to a newer version before the end of this one.', says.versions),
      ended: shared(
        { provider: 'Upgrades the cluster by itself, at any time and without notice.', customer: 'Upgrade before that, at a time of your choosing.' },
        says.ended,
      ),
    }),
    'configure-platform': customer('Choose how closely brokers and topics are measured.', says.monitoring),
    'survive-failure': shared(
      { provider: 'Replaces brokers that fail.', customer: 'Spread brokers over three zones, and topics over several brokers.' },
      says.availability,
    ),
    'back-up-data': unchecked(topics, copies),
    'undo-mistakes': few,
    'record-access': shared({ provider: 'Delivers broker logs where they are asked for.', customer: 'Have broker logs delivered.' }, says.logging),
  }),
  demarcate(serverless, {
    ...abstracted,
    'encrypt-at-rest': provider('Encrypts all data, always.', says.alwaysEncrypted),
    'control-keys': provider(
      'Holds the key of the cluster; there is no other to choose.',
      inferred(
        says.alwaysEncrypted,
        'Says that MSK always encrypts, with a key that AWS manages unless one is named; as a serverless cluster names none, AWS holds it.',
      ),
    ),
    'encrypt-in-transit': provider(
      'Takes TLS only, since clients prove who they are with IAM.',
      inferred(says.serverless, 'Says that every client of a serverless cluster proves who it is with IAM, which a cluster takes over TLS only.'),
    ),
    'limit-exposure': customer(
      'Let nobody in by the policy of the cluster who is not named.',
      inferred(says.serverless, 'Says that IAM decides who gets into a serverless cluster; so whom policies let in is for the customer to say.'),
    ),
    'filter-traffic': unchecked(
      'the rules of its security groups are judged where they are declared',
      customer(
        'Let the groups of the cluster admit only the clients that need it.',
        inferred(
          says.serverlessNetwork,
          'Says that a serverless cluster is reached through a security group in a network of the customer; so whom that admits is for the customer to say.',
        ),
      ),
    ),
    'segment-network': unchecked(
      'which networks need the cluster, no configuration shows',
      customer('Open the cluster only to networks whose clients need it.', says.serverlessNetwork),
    ),
    'guard-apis': provider('Has every client prove who it is with IAM.', says.serverless),
    'survive-failure': provider(
      'Places, scales and replaces what runs the cluster.',
      inferred(
        says.serverless,
        'Says that a serverless cluster provisions and scales by itself, with no capacity for the customer to manage; so replacing what fails is for MSK.',
      ),
    ),
    'back-up-data': unchecked(topics, copies),
    'undo-mistakes': few,
    'record-access': unchecked(
      'a serverless cluster keeps no broker logs',
      shared(
        { provider: 'Records the calls that manage the cluster for 90 days.', customer: 'Keep the record for longer with a trail.' },
        operations.accessLogs,
      ),
    ),
  }),
  demarcate(connector, {
    ...worker,
    'absorb-floods': abstracted['absorb-floods'],
    'apply-platform-patches': provider('Patches what runs the connectors.', says.connect),
    'upgrade-platform': provider('Moves the workers to new versions of Kafka Connect by itself.', says.connect),
    'offer-upgrades': abstracted['offer-upgrades'],
    'guard-supply-chain': unchecked(
      'where a plugin comes from, no configuration shows',
      customer('Bring only plugins whose origin you have verified.', brought),
    ),
    'apply-dependency-patches': unchecked(
      'how old a plugin is, no configuration shows',
      customer('Bundle fixed libraries with the plugin, and make plugin and connectors anew.', says.plugins),
    ),
    'publish-dependency-patches': held(
      brought,
      { party: 'third-party:software-vendors', does: 'Publish fixes of plugins and of the libraries in them.' },
      { party: 'provider', does: 'Publishes fixes of the libraries in what runs the connectors.' },
    ),
    'write-safe-code': unchecked(
      'what a plugin does, no configuration shows',
      shared(
        { provider: 'Builds and tests what runs the connectors.', customer: 'Build, review and test the plugin, or look at one that others made.' },
        brought,
      ),
    ),
    'harden-workload': provider('Runs workers with no more rights than they need.', use.serviceRights),
    'isolate-workloads': provider(
      'Runs each connector on workers of its own.',
      inferred(says.connect, 'Says that MSK Connect provides and scales what runs a connector; so keeping one apart from another is for AWS to do.'),
    ),
    'find-vulnerabilities': unchecked(
      'scans of plugins are no part of their settings',
      shared({ provider: 'Looks for holes in what runs the connectors.', customer: 'Scan the plugins that you bring.' }, operations.vulnerabilities),
    ),
    'survive-failure': provider('Watches connectors, and starts tasks again that fail.', says.connect),
    'encrypt-in-transit': shared({ provider: 'Offers TLS to the cluster.', customer: 'Ask for TLS when the connector is made.' }, says.connectTransit),
    'guard-apis': customer('Have the connector sign in to the cluster.', says.connectSignIn),
    'guard-credentials': customer('Keep passwords and tokens out of the settings of the connector.', use.secrets),
    'record-access': shared(
      { provider: 'Delivers the logs of workers where they are asked for.', customer: 'Have the logs of workers delivered.' },
      says.connectLogs,
    ),
    'limit-exposure': notApplicable('a connector listens on no address that others could reach'),
    'filter-traffic': {
      ...groups,
      source: inferred(
        says.connect,
        'Says that customers deploy connectors, in networks of theirs; so which ports of the brokers these reach is for the customer to open.',
      ),
    },
    'segment-network': unchecked('which networks are apart, no single connector shows', worker['segment-network']),
    'control-egress': unchecked('the rules of its security groups are judged where they are declared', worker['control-egress']),
    'encrypt-at-rest': carries,
    'control-keys': carries,
    'back-up-data': carries,
    'prove-recovery': carries,
    'undo-mistakes': carries,
    'classify-data': carries,
    'retain-and-dispose': carries,
  }),
];
