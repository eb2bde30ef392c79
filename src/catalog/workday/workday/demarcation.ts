import { customer, demarcate, inferred, shared, when } from '../../../model/index.ts';
import { software } from '../../software.ts';
import { tenant } from './service.ts';
import { said, says } from './sources.ts';

export default [
  demarcate(tenant, {
    ...software({ model: says.trust, platform: says.trust, encryption: says.encryption, access: says.policies, logs: says.logs, said }),
    'authenticate-strongly': shared(
      { provider: 'Offers second factors and sign-on by your directory.', customer: 'Demand one of them, and end sessions.' },
      says.policies,
    ),
    'filter-traffic': shared({ provider: 'Applies the authentication policy.', customer: 'Say in it from where people may sign in.' }, says.policies),
    'grant-least-access': customer(
      'Keep administrators of security few, and review roles.',
      inferred(says.trust, 'Says that roles and authorisations are the customer’s to control, and so how few administer security.'),
    ),
    'limit-trust': customer(
      'Give each integration an account of its own with few rights.',
      inferred(says.trust, 'Says that integrations are the customer’s to control, and so as whom they come in.'),
    ),
    'prevent-leaks': customer('Keep data of real people out of tests.', says.setup),
    'control-keys': when(tenant, 'keys', {
      'of Workday': shared({ provider: 'Holds the keys and manages them.', customer: 'Decide whether that is enough.' }, says.keys),
      'your own': shared({ provider: 'Uses the key that you bring.', customer: 'Make, guard and rotate the key.' }, says.keys),
    }),
    'keep-logs': shared({ provider: 'Keeps histories of data and configuration.', customer: 'Take records of activity to a place of your own.' }, says.logs),
  }),
];
