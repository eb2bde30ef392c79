import { customer, demarcate, shared, when } from '../../../model/index.ts';
import { software } from '../../software.ts';
import { workspace } from './service.ts';
import { said, says } from './sources.ts';

export default [
  demarcate(workspace, {
    ...software({ model: says.tips, platform: says.platform, encryption: says.encryption, access: says.tips, logs: says.logs, on: 'AWS', said }),
    'authenticate-strongly': shared(
      { provider: 'Offers two factors and sign-on by your directory.', customer: 'Make one of them mandatory, and end sessions.' },
      says.signIn,
    ),
    'manage-accounts': customer('Decide who may invite people, and deactivate who leaves.', says.tips),
    'limit-trust': customer('Decide which applications and other organisations come into the workspace.', says.tips),
    'prevent-leaks': customer('Keep files from being opened by whoever has a link.', says.sharing),
    'grant-least-access': customer('Keep owners and administrators few.', says.sharing),
    'control-keys': when(workspace, 'ownKeys', {
      true: shared(
        {
          provider: 'Uses your keys for messages and files, and its own for the rest.',
          customer: 'Keep the keys in your AWS account, and decide when they are taken away.',
        },
        says.keys,
      ),
      false: shared({ provider: 'Makes and keeps the keys.', customer: 'Decide whether that is enough, or bring keys of your own.' }, says.encryption),
    }),
    'keep-logs': shared({ provider: 'Keeps records as far as the plan goes.', customer: 'Take them to a place of your own.' }, says.logs),
  }),
];
