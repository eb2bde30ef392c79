import { customer, demarcate, held, inferred, provider, shared, unchecked, when } from '../../../model/index.ts';
import { webApps as platform } from '../baselines/index.ts';
import { onDiagnostics } from '../diagnostics.ts';
import { app } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(app, {
    ...platform,
    'publish-platform-patches': when(app, 'runtime', {
      'built in': provider('Takes fixes of the runtimes that it offers into the platform.', says.cadence),
      'your container': held(inferred(says.cadence, 'Says that a runtime that the customer brings stays as it is; its fixes come from those who make it.'), {
        party: 'third-party:software-vendors',
        does: 'Publish fixes of the runtimes that images build on.',
      }),
    }),
    'apply-platform-patches': when(app, 'runtime', {
      'built in': provider('Brings fixes of most built-in runtimes under the functions that run.', says.cadence),
      'your container': unchecked(
        'what is inside an image, no configuration shows',
        customer('Build the image again on a fixed runtime, and deploy it.', says.cadence),
      ),
    }),
    'encrypt-in-transit': shared(
      { provider: 'Offers TLS 1.2 and 1.3 on the address of every function app.', customer: 'Turn away plain HTTP, plain FTP and outdated TLS.' },
      says.security,
    ),
    'encrypt-at-rest': provider('Encrypts everything that stands in storage.', says.storage),
    'control-keys': unchecked(
      'whose key encrypts the storage account is judged there',
      shared(
        { provider: 'Holds the keys of what is stored, unless you bring one.', customer: 'Bring a key of your own to the storage account where that matters.' },
        says.storage,
      ),
    ),
    'survive-failure': unchecked(
      'over which zones functions are spread is said in their plan',
      shared({ provider: 'Looks for new instances where some were lost.', customer: 'Ask for a plan that is spread over zones.' }, says.zones),
    ),
    'limit-exposure': customer('Decide whether the internet gets in, or only whom rules name.', says.restrictions),
    'guard-credentials': shared(
      {
        provider: 'Stores settings encrypted, and gives function apps identities without passwords.',
        customer: 'Use identities instead of secrets, and keep the rest in a vault.',
      },
      says.security,
    ),
    'guard-apis': shared(
      { provider: 'Authenticates callers before the code, where it is told to.', customer: 'Authenticate clients, and say whose scripts may call.' },
      says.security,
    ),
    'harden-workload': shared({ provider: 'Confines functions to their sandbox.', customer: 'Leave remote debugging off.' }, says.security),
    'configure-platform': customer('Choose the protocols and settings that Microsoft leaves to you.', says.versions),
    'limit-consumption': unchecked(
      'what a fair quota is, follows from what the functions are for',
      customer('Set a daily quota for functions that are paid by use.', says.security),
    ),
    'record-access': shared({ provider: 'Records the calls that manage the function app.', customer: 'Have its logs collected.' }, onDiagnostics),
  }),
];
