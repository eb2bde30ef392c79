import { customer, demarcate, provider, shared, unchecked, when } from '../../../model/index.ts';
import { accessRuleLine, policy } from '../access-rule.ts';
import { abstracted } from '../baselines/index.ts';
import { authenticatedByDefault, loggedOnRequest } from '../benchmark.ts';
import { locks } from '../locks.ts';
import { accessRule, namespace } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(namespace, {
    ...abstracted,
    'guard-apis': provider('Authenticates callers before they get at what is kept here.', authenticatedByDefault('service-bus')),
    'survive-failure': provider('Keeps three copies over the zones of the region, and fails over by itself.', says.zones),
    'limit-exposure': customer('Close the namespace to the internet, or name the networks that may call it.', says.network),
    'filter-traffic': unchecked(
      'the networks that are named are checked under limit-exposure',
      customer('Let in only the networks that need it.', says.network),
    ),
    'segment-network': customer('Reach a Premium namespace through a private endpoint in your own network.', says.secure),
    'encrypt-in-transit': shared({ provider: 'Takes TLS 1.2 or newer.', customer: 'Ask for no older minimum.' }, says.secure),
    'guard-credentials': customer('Switch off shared keys, and let programs come with identities of their own.', says.keys),
    'encrypt-at-rest': when(namespace, 'keys', {
      'your own': shared({ provider: 'Encrypts all it keeps.', customer: 'Decide whether messages need a second layer.' }, says.secure),
      'managed by Microsoft': provider('Encrypts all it keeps.', says.secure),
      'always managed by Microsoft': provider('Encrypts all it keeps.', says.secure),
    }),
    'control-keys': when(namespace, 'keys', {
      'your own': unchecked(
        'the key itself is judged where it is declared, in its vault',
        shared({ provider: 'Uses the key only as long as you let it.', customer: 'Keep the key, rotate it and decide who may use it.' }, says.secure),
      ),
      'managed by Microsoft': shared(
        { provider: 'Holds the keys and manages them.', customer: 'Decide whether that is enough, and bring a key of your own where it is not.' },
        says.secure,
      ),
      'always managed by Microsoft': provider('Holds and manages the keys; this tier takes no others.', says.secure),
    }),
    'undo-mistakes': unchecked(
      'locks are resources of their own, and are not read as facts of the namespace',
      customer('Lock the namespace against deletion.', locks),
    ),
    'back-up-data': unchecked(
      'messages are passed on, not kept; copies in other regions are made by programs or by replication of Premium namespaces',
      customer('Have messages replicated to another region where they may not be lost.', says.secure),
    ),
    'record-access': shared(
      { provider: 'Writes logs of operations.', customer: 'Have the logs collected where you can read them.' },
      loggedOnRequest('service-bus'),
    ),
  }),
  demarcate(accessRule, accessRuleLine(policy)),
];
