import { customer, demarcate, shared, unchecked, when } from '../../../model/index.ts';
import { software } from '../../software.ts';
import { account } from './service.ts';
import { said, says } from './sources.ts';

export default [
  demarcate(account, {
    ...software({ model: says.start, platform: says.platform, encryption: says.stored, access: says.start, logs: says.logs, said }),
    'authenticate-strongly': shared({ provider: 'Offers two factors and sign-on by your directory.', customer: 'Demand one of them.' }, says.start),
    'limit-exposure': shared(
      { provider: 'Sets a waiting room where nothing is chosen.', customer: 'Choose how meetings are guarded, and lock the choice.' },
      says.meetings,
    ),
    'encrypt-in-transit': unchecked(
      'which meetings need it, no setting shows',
      shared({ provider: 'Encrypts every meeting.', customer: 'Choose end-to-end encryption where not even Zoom may listen.' }, says.traffic),
    ),
    'prevent-leaks': customer('Let recordings be seen only by who signs in.', says.guarded),
    'retain-and-dispose': customer('Have recordings deleted after a time.', says.kept),
    'limit-trust': customer('Decide which applications may join and read.', says.applications),
    'control-keys': when(account, 'keys', {
      'of Zoom': shared({ provider: 'Holds the keys and manages them.', customer: 'Decide whether that is enough.' }, says.keys),
      'your own': shared({ provider: 'Uses the key that you provide.', customer: 'Keep the key in your cloud, and decide when it is taken away.' }, says.keys),
    }),
    'keep-logs': shared({ provider: 'Keeps records of operations for a limited time.', customer: 'Take them to a place of your own.' }, says.logs),
  }),
];
