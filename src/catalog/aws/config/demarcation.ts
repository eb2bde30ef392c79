import { customer, demarcate, inferred, shared, when } from '../../../model/index.ts';
import { partOf } from '../part-of.ts';
import { watcher } from '../watcher.ts';
import { aggregator, recorder } from './service.ts';
import { says } from './sources.ts';

const line = watcher({ encryption: says.protection, transit: says.protection, keys: inferred(says.protection) });

export default [
  demarcate(recorder, {
    ...line,
    'record-access': when(recorder, 'running', {
      true: shared(
        {
          provider: 'Records how each resource is set up, and each change of it.',
          customer: 'Have every type of resource recorded, and identities in one region.',
        },
        says.recorder,
      ),
      false: customer('Start the recorder.', says.recorder),
    }),
  }),
  demarcate(aggregator, {
    ...partOf('stands on the recorders that it gathers from'),
    'keep-inventory': shared(
      { provider: 'Gathers what the recorders of other regions and accounts know.', customer: 'Gather from every region, those you do not use included.' },
      says.aggregator,
    ),
  }),
];
