import { customer, demarcate, notApplicable, shared, unchecked } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { queue } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(queue, {
    ...abstracted,
    'limit-exposure': customer('Let nobody make tasks but those who must.', says.public),
    'control-egress': unchecked('which addresses are meant is known to people', customer('Have tasks call only addresses that are meant.', says.called)),
    'encrypt-in-transit': customer('Have tasks call by https.', says.addresses),
    'control-keys': unchecked(
      'the key is chosen once for a region, and not on a queue',
      shared(
        { provider: 'Holds the default keys and manages them.', customer: 'Decide whether that is enough, and set a key for the region where it is not.' },
        says.keys,
      ),
    ),
    'back-up-data': notApplicable('a task is gone once it is done'),
    'prove-recovery': notApplicable('a task is gone once it is done'),
    'undo-mistakes': unchecked(
      'queues are made again from their definitions',
      customer('Keep the definitions of queues where they can be rolled back.', says.definitions),
    ),
    'record-access': shared(
      { provider: 'Records changes of settings, and logs tasks and attempts once that is set.', customer: 'Set the fraction of operations to log to one.' },
      says.logging,
    ),
  }),
];
