import { customer, demarcate, inferred, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted, managed } from '../baselines/index.ts';
import { keyHolders } from '../key-holders.ts';
import { broker } from './service.ts';
import { says } from './sources.ts';

const { 'owned by AWS': owned, 'managed by AWS': managedKey, 'your own': own } = keyHolders(says.encryption);
const waiting = notApplicable('messages wait on a broker until they are taken; what must last is kept where they bring it');

export default [
  demarcate(broker, {
    ...managed,
    'write-safe-code': abstracted['write-safe-code'],
    'publish-os-patches': provider('Builds the fixes of the system below the broker.', says.maintenance),
    'apply-os-patches': provider('Installs the fixes of the system below the broker in its maintenance window.', says.maintenance),
    'publish-platform-patches': provider('Brings new versions of the engine with fixes.', says.upgrades),
    'apply-platform-patches': when(broker, 'automaticPatches', {
      true: provider('Installs new patch versions of the engine in the maintenance window.', says.patches),
      false: customer('Switch automatic upgrades on, or install patch versions yourself.', says.patches),
    }),
    'offer-upgrades': when(broker, 'engine', {
      ActiveMQ: provider('Offers new versions, and says when old ones end.', says.versions),
      RabbitMQ: provider(
        'Offers new versions, and says when old ones end.',
        inferred(
          says.upgrades,
          'Says that Amazon MQ brings new versions of both engines and moves brokers whose version ends; so saying when that is, is Amazon MQ’s.',
        ),
      ),
    }),
    'upgrade-platform': when(broker, 'support', {
      supported: customer('Move to a newer version before the end of this one.', says.upgrades),
      ended: shared({ provider: 'Moves the broker to the next version by itself.', customer: 'Move before that, at a time of your choosing.' }, says.upgrades),
    }),
    'encrypt-at-rest': provider('Encrypts stored messages, always.', says.encryption),
    'control-keys': when(broker, 'keys', { 'owned by AWS': owned, 'managed by AWS': managedKey, 'your own': own }),
    'encrypt-in-transit': provider('Takes connections over TLS, and encrypts those among brokers.', says.encryption),
    'survive-failure': when(broker, 'deployment', {
      SINGLE_INSTANCE: customer('Ask for a deployment over several zones.', says.architecture),
      ACTIVE_STANDBY_MULTI_AZ: provider('Switches over to the standby in another zone.', says.architecture),
      CLUSTER_MULTI_AZ: provider('Keeps copies of queues on nodes in several zones.', says.cluster),
    }),
    'limit-exposure': customer('Leave the broker without public access.', says.security),
    'filter-traffic': unchecked(
      'the rules of its security groups are judged where they are declared',
      customer('Open only the ports of the protocols that are used.', says.security),
    ),
    'segment-network': unchecked('which networks are apart, no single broker shows', managed['segment-network']),
    'control-egress': notApplicable('a broker opens no connections but to brokers that it was told to join'),
    'guard-credentials': customer('Keep the passwords of users out of the source, and change them.', says.users),
    'grant-least-access': unchecked(
      'what users may do stands in the configuration of the broker, which is not read',
      customer('Say in an authorisation map what each group of users may do.', says.security),
    ),
    'record-access': shared({ provider: 'Sends the logs that are switched on to CloudWatch.', customer: 'Switch the logs of the broker on.' }, says.logs),
    'back-up-data': waiting,
    'prove-recovery': waiting,
    'undo-mistakes': waiting,
  }),
];
