import { customer, demarcate, inferred, provider, shared, unchecked, when } from '../../../model/index.ts';
import { accessRuleLine } from '../access-rule.ts';
import { abstracted } from '../baselines/index.ts';
import { locks } from '../locks.ts';
import { accessRule, namespace } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(namespace, {
    ...abstracted,
    'survive-failure': provider('Spreads copies over the zones of a region that has them, and survives the loss of one.', says.zones),
    'limit-exposure': customer('Close the namespace to the internet, or name the networks that may call it.', says.network),
    'filter-traffic': unchecked(
      'the networks that are named are checked under limit-exposure',
      customer('Let in only the networks that need it.', says.network),
    ),
    'segment-network': customer('Reach the namespace through a private endpoint in your own network.', says.network),
    'encrypt-in-transit': shared({ provider: 'Takes TLS 1.2 or newer.', customer: 'Ask for no older minimum.' }, says.tls),
    'guard-credentials': customer('Switch off shared keys, and let programs come with identities of their own.', says.identities),
    'encrypt-at-rest': when(namespace, 'keys', {
      'your own': shared({ provider: 'Encrypts all it keeps.', customer: 'Decide whether events need a second layer.' }, says.keys),
      'managed by Microsoft': provider('Encrypts all it keeps.', says.keys),
      'always managed by Microsoft': provider('Encrypts all it keeps.', says.keys),
    }),
    'control-keys': when(namespace, 'keys', {
      'your own': unchecked(
        'the key itself is judged where it is declared, in its vault',
        shared({ provider: 'Uses the key only as long as you let it.', customer: 'Keep the key, rotate it and decide who may use it.' }, says.keys),
      ),
      'managed by Microsoft': shared(
        { provider: 'Holds the keys and manages them.', customer: 'Decide whether that is enough, and bring a key of your own where it is not.' },
        says.keys,
      ),
      'always managed by Microsoft': provider('Holds and manages the keys, as this tier takes no others.', says.keys),
    }),
    'undo-mistakes': unchecked(
      'locks are resources of their own, and are not read as facts of the namespace',
      customer('Lock the namespace against deletion.', locks),
    ),
    'back-up-data': unchecked(
      'captures are made for each hub and copies by programs or by replication, which are not read as facts of the namespace',
      customer(
        'Have events captured or copied elsewhere where they may not be lost.',
        inferred(says.zones, 'Says that going on in another region is the customer’s; so are copies of events that outlive the first.'),
      ),
    ),
    'record-access': shared({ provider: 'Writes logs of operations.', customer: 'Have the logs collected where you can read them.' }, says.logs),
  }),
  demarcate(accessRule, accessRuleLine(says.identities)),
];
