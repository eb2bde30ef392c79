import { demarcate, inferred, shared } from '../../../model/index.ts';
import { partOf } from '../part-of.ts';
import { watcher } from '../watcher.ts';
import { aggregator, hub, organisation, standard } from './service.ts';
import { says } from './sources.ts';

const inHub = partOf('stands on the hub');

export default [
  demarcate(hub, {
    ...watcher({ encryption: says.protection, transit: says.protection, keys: inferred(says.protection) }),
    'assess-compliance': shared(
      {
        provider: 'Checks the account against the controls of the standards that are enabled.',
        customer: 'Enable the standards that bind you, take new controls on, and act on what fails.',
      },
      says.hub,
    ),
  }),
  demarcate(standard, inHub),
  demarcate(aggregator, {
    ...inHub,
    'detect-threats': shared(
      { provider: 'Gathers the findings of the linked regions.', customer: 'Link every region, those you do not use included.' },
      says.aggregator,
    ),
  }),
  demarcate(organisation, {
    ...partOf('stands on the hub of each account'),
    'detect-threats': shared(
      { provider: 'Enables hubs in the accounts that the setting covers.', customer: 'Have new accounts of the organisation covered.' },
      says.organisation,
    ),
  }),
];
