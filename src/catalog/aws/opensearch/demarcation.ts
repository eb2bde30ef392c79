import { customer, demarcate, held, inferred, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted, managed } from '../baselines/index.ts';
import { keyHolders } from '../key-holders.ts';
import { ownCode } from '../own-code.ts';
import { partOf } from '../part-of.ts';
import { collection, domain, networkPolicy } from './service.ts';
import { says } from './sources.ts';

const keys = keyHolders(says.encryption);
const inPlugins = 'which plugins a domain runs is not in its configuration';
const broughtPlugins = inferred(
  says.plugins,
  'Says that plugins are code that customers bring to an engine of AWS; so each keeps the libraries in its own part up to date.',
);
const snapshots = unchecked(
  'snapshots of your own are taken through the domain itself',
  shared({ provider: 'Takes a snapshot every hour.', customer: 'Take snapshots of your own where more than that must be kept.' }, says.snapshots),
);

export default [
  demarcate(domain, {
    ...managed,
    'write-safe-code': ownCode('queries, scripts and plugins'),
    'publish-dependency-patches': held(
      says.plugins,
      { party: 'provider', does: 'Publishes fixes of the libraries in the engine.' },
      { party: 'third-party:software-vendors', does: 'Publish fixes of the libraries in plugins that you bring.' },
    ),
    'apply-dependency-patches': unchecked(
      inPlugins,
      shared({ provider: 'Installs fixed libraries together with the engine.', customer: 'Bring fixed versions of plugins of your own.' }, broughtPlugins),
    ),
    'guard-supply-chain': unchecked(
      inPlugins,
      shared({ provider: 'Looks at plugins before it takes them.', customer: 'Bring only plugins whose origin you verified.' }, says.plugins),
    ),
    'apply-platform-patches': when(domain, 'autoUpdate', {
      true: shared(
        {
          provider: 'Installs optional updates in the off-peak window, and schedules required ones.',
          customer: 'Leave automatic updates on, and see that required ones are in within 30 days.',
        },
        says.updates,
      ),
      false: shared(
        {
          provider: 'Schedules required updates of the service software, and tells of all others.',
          customer: 'Apply the other updates, and see that required ones are in within 30 days.',
        },
        says.updates,
      ),
    }),
    'upgrade-platform': unchecked(
      'which versions are still supported is not compared yet',
      shared({ provider: 'Offers newer versions of the engine.', customer: 'Move the domain to a version that is still supported.' }, says.upgrades),
    ),
    'limit-exposure': when(domain, 'inNetwork', {
      true: shared({ provider: 'Gives the domain addresses in your network only.', customer: 'Place the domain in a network of yours.' }, says.network),
      false: customer('Place the domain in a network of yours, or let its access policy name who gets in.', says.public),
    }),
    'filter-traffic': when(domain, 'inNetwork', {
      true: customer('Let the groups around the domain admit only the clients that need it.', says.network),
      false: unchecked('which addresses need access, no configuration shows', customer('Let the access policy name the addresses that may call.', says.access)),
    }),
    'segment-network': unchecked('which networks are apart, no single domain shows', managed['segment-network']),
    'control-egress': unchecked(
      'the setting that routes what a domain calls is not read',
      customer('Have what the domain calls go through your network, where you can see and limit it.', says.network),
    ),
    'encrypt-in-transit': shared(
      { provider: 'Offers HTTPS, and TLS between nodes.', customer: 'Demand HTTPS with a current version of TLS, and encrypt between nodes.' },
      says.endpoint,
    ),
    'grant-least-access': customer('Switch fine-grained access control on, and map roles to what they need.', says.fineGrained),
    'guard-credentials': customer(
      'Keep the password of the main user out of the source, or let an identity of IAM be the main user.',
      inferred(
        says.fineGrained,
        'Says that you switch fine-grained access control on, and with it name a main user; so keeping the password of that user is yours.',
      ),
    ),
    'encrypt-at-rest': shared(
      {
        provider: 'Encrypts indexes, logs and automated snapshots where that is enabled.',
        customer: 'Enable encryption, and encrypt where snapshots of your own and published logs are kept.',
      },
      says.atRest,
    ),
    'control-keys': when(domain, 'keys', { none: keys.none, 'managed by AWS': keys['managed by AWS'], 'your own': keys['your own'] }),
    'guard-apis': unchecked(
      'who calls the engine through your own programs, no configuration shows',
      shared({ provider: 'Lets in those whom the access policy names.', customer: 'Decide who may call the engine.' }, says.access),
    ),
    'survive-failure': shared(
      { provider: 'Replaces failed nodes.', customer: 'Have three data nodes over several zones, and three dedicated masters.' },
      says.zones,
    ),
    'back-up-data': snapshots,
    'undo-mistakes': unchecked(
      'a domain has no protection from deletion to switch on',
      customer('Bring indexes back from a snapshot when they were changed or deleted by mistake.', says.snapshots),
    ),
    'record-access': shared(
      {
        provider: 'Writes the logs that you choose to CloudWatch Logs.',
        customer: 'Switch audit logs on, in the domain and in its dashboards, and error logs.',
      },
      says.auditLogs,
    ),
  }),
  demarcate(collection, {
    ...abstracted,
    'apply-platform-patches': provider('Installs the fixes of the engine.', says.serverless),
    'upgrade-platform': provider('Moves collections forward without a version for the customer to choose.', says.serverless),
    'limit-exposure': notApplicable('stands on the network policy that names the collection'),
    'filter-traffic': notApplicable('stands on the network policy that names the collection'),
    'encrypt-at-rest': provider('Encrypts every collection.', says.serverlessKeys),
    'control-keys': unchecked(
      'the encryption policy that names the collection selects its key',
      shared(
        {
          provider: 'Owns and manages the key that is used where no other is chosen.',
          customer: 'Select a key of your own where one of AWS is not enough, as it cannot be changed later.',
        },
        says.serverlessKeys,
      ),
    ),
    'encrypt-in-transit': unchecked('clients choose how they call, and no setting of a collection shows it', abstracted['encrypt-in-transit']),
    'survive-failure': when(collection, 'standby', {
      ENABLED: provider('Keeps standby copies in other zones.', says.standby),
      DISABLED: shared({ provider: 'Keeps one set of copies.', customer: 'Keep standby copies on where the collection must not be away.' }, says.standby),
    }),
    'back-up-data': unchecked(
      'snapshots are taken without a setting, and where else data lie no configuration shows',
      shared({ provider: 'Takes a snapshot every hour.', customer: 'Keep what must outlive the collection where it can be had again.' }, says.kept),
    ),
    'undo-mistakes': unchecked(
      'a collection has no protection from deletion to set up here',
      customer('Bring indexes back from a snapshot when they were changed or deleted by mistake.', says.kept),
    ),
    'record-access': unchecked('whether a trail records reads and writes is judged on the trail', abstracted['record-access']),
  }),
  demarcate(networkPolicy, {
    ...partOf('stands on the collections that the policy names'),
    'limit-exposure': customer('Let collections be reached from VPC endpoints only.', says.policies),
  }),
];
