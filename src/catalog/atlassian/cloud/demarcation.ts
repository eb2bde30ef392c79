import { customer, demarcate, shared, when } from '../../../model/index.ts';
import { software } from '../../software.ts';
import { organization } from './service.ts';
import { said, says } from './sources.ts';

export default [
  demarcate(organization, {
    ...software({ model: says.paper, platform: says.hosting, encryption: says.keys, access: says.users, logs: says.admin, on: 'AWS', said }),
    'authenticate-strongly': shared(
      { provider: 'Offers two steps and sign-on by your directory.', customer: 'Demand one of them by a policy, and end sessions.' },
      says.users,
    ),
    'manage-accounts': customer('Verify your domain, and remove accounts of who leaves.', says.admin),
    'filter-traffic': shared(
      { provider: 'Turns away other addresses where a policy lists them.', customer: 'List the addresses from which people come.' },
      says.admin,
    ),
    'prevent-leaks': customer('Let nothing be read without a name.', says.users),
    'limit-trust': customer('Decide which apps are installed and trusted.', says.paper),
    'guard-credentials': customer('Let tokens end, and revoke those that nobody needs.', says.admin),
    'grant-least-access': customer('Keep administrators few.', says.users),
    'control-keys': when(organization, 'keys', {
      'of Atlassian': shared({ provider: 'Manages the keys.', customer: 'Decide whether that is enough.' }, says.keys),
      'your own': shared(
        {
          provider: 'Uses your key for what is in scope, and its own for the rest.',
          customer: 'Keep the key in your AWS account, and decide when it is taken away.',
        },
        says.byok,
      ),
    }),
    'back-up-data': shared(
      { provider: 'Keeps copies against failures of its own.', customer: 'Make copies against mistakes of people and apps.' },
      says.copies,
    ),
    'keep-logs': shared({ provider: 'Keeps events for a limited time.', customer: 'Take them to a place of your own.' }, says.kept),
  }),
];
