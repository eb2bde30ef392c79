import { customer, demarcate, inferred, provider, shared, unchecked } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { loggedOnRequest, movesEncrypted } from '../benchmark.ts';
import { networking } from '../networking.ts';
import { host } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(host, {
    ...networking,
    'apply-os-patches': provider('Manages the instances of the host, and fixes what they run.', says.settings),
    'survive-failure': provider('Runs two instances at least, and replaces one that is unhealthy.', says.reliability),
    'limit-exposure': provider('Serves logins from one address, so that machines need none.', says.settings),
    'encrypt-in-transit': provider('Encrypts sessions on their way.', movesEncrypted('azure-bastion')),
    'guard-credentials': unchecked(
      'where the passwords and keys of machines are kept, the host does not say',
      customer('Keep the passwords and keys of machines in a vault.', says.keys),
    ),
    'limit-trust': customer('Let in only people with an account, and not whoever has a link.', says.links),
    'prevent-leaks': shared(
      { provider: 'Keeps sessions inside the browser or client.', customer: 'Switch off the clipboard and copies of files where data must not leave.' },
      says.clipboard,
    ),
    'record-access': shared({ provider: 'Writes a log of sessions.', customer: 'Have the log sent somewhere, and keep it.' }, loggedOnRequest('azure-bastion')),
    'classify-data': abstracted['classify-data'],
    'retain-and-dispose': unchecked(
      'recordings lie in a storage account, and are kept and deleted there',
      customer(
        'Decide how long recordings are kept.',
        inferred(says.recording, 'Says that recordings lie in a container of the customer’s; so how long they are kept there is the customer’s to say.'),
      ),
    ),
  }),
];
