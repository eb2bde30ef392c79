import { customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { keyCases } from '../own-key.ts';
import { subscription, topic } from './service.ts';
import { says } from './sources.ts';

const everyPart = {
  ...abstracted,
  'limit-exposure': customer('Let nobody publish or read but those who are named.', says.everybody),
  'back-up-data': unchecked(
    'copies of messages are made by subscriptions that write them elsewhere',
    customer('Have a subscription write messages that must last to a place that keeps them.', says.undelivered),
  ),
} as const;

export default [
  demarcate(topic, {
    ...everyPart,
    'control-keys': when(topic, 'keys', keyCases(says.keys)),
    'keep-residency': shared(
      { provider: 'Keeps messages in the regions that are named.', customer: 'Name the regions in which messages may be kept.' },
      says.regions,
    ),
    'undo-mistakes': unchecked(
      'how long messages can be read again follows from what they are worth',
      customer('Keep messages on the topic for as long as they may have to be read again.', says.undelivered),
    ),
  }),
  demarcate(subscription, {
    ...everyPart,
    'control-keys': notApplicable('messages are encrypted with the key of their topic'),
    'keep-residency': notApplicable('messages are kept where their topic says'),
    'undo-mistakes': customer('Set aside messages that nobody can take, so that they are not lost.', says.undelivered),
    'control-egress': when(subscription, 'delivery', {
      'fetched by you': everyPart['control-egress'],
      'pushed to you': unchecked(
        'which addresses are meant is known to people',
        customer('Have messages pushed only to addresses that are meant.', says.transit),
      ),
    }),
    'encrypt-in-transit': when(subscription, 'delivery', {
      'fetched by you': provider('Protects every request for messages with TLS.', says.transit),
      'pushed to you': customer('Have messages pushed to an address with TLS.', says.transit),
    }),
    'guard-apis': when(subscription, 'delivery', {
      'fetched by you': provider('Authenticates and authorises every request for messages.', says.asked),
      'pushed to you': shared(
        { provider: 'Signs a token for each request that it makes.', customer: 'Switch that on, and refuse requests without it.' },
        says.push,
      ),
    }),
  }),
];
