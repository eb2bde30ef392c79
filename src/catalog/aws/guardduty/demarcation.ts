import { customer, demarcate, shared, when } from '../../../model/index.ts';
import { partOf } from '../part-of.ts';
import { watcher } from '../watcher.ts';
import { detector, organisation } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(detector, {
    ...watcher({ encryption: says.protection, transit: says.protection }),
    'detect-threats': when(detector, 'enabled', {
      true: shared(
        {
          provider: 'Looks through the logs of the account for hostile behaviour, and says what it found.',
          customer: 'Switch on the plans for what you run, and act on what is found.',
        },
        says.detector,
      ),
      false: customer('Enable the detector.', says.detector),
    }),
  }),
  demarcate(organisation, {
    ...partOf('stands on the detector of each account'),
    'detect-threats': shared(
      { provider: 'Enables GuardDuty in the accounts that the setting covers.', customer: 'Have every account of the organisation covered.' },
      says.organisation,
    ),
  }),
];
