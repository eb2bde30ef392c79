import { customer, demarcate, held, inferred, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted, webApps as platform } from '../baselines/index.ts';
import { encryptedByDefault } from '../benchmark.ts';
import { onDiagnostics } from '../diagnostics.ts';
import { app, plan } from './service.ts';
import { says } from './sources.ts';

const inImage = 'what is inside an image, no configuration shows';
const onApp = notApplicable('stands on the apps that run in the plan');

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
      'built in': provider('Brings fixes of most built-in runtimes under the apps that run.', says.cadence),
      'your container': unchecked(inImage, customer('Build the image again on a fixed runtime, and deploy it.', says.cadence)),
    }),
    'encrypt-in-transit': shared(
      { provider: 'Offers TLS 1.2 and 1.3 on the address of every app.', customer: 'Turn away plain HTTP, plain FTP and outdated TLS.' },
      says.security,
    ),
    'encrypt-at-rest': provider('Stores settings and content encrypted.', encryptedByDefault('app-service')),
    'control-keys': unchecked(
      'what an app runs from, and whose key encrypts it, is judged in the storage account',
      shared(
        { provider: 'Holds the keys of what it stores itself.', customer: 'Run from storage of your own if the key is to be yours.' },
        inferred(
          says.packages,
          'Says that content in storage of the customer’s is encrypted there, with a key of theirs if they like; so the keys of what the platform stores itself are its own.',
        ),
      ),
    ),
    'limit-exposure': customer('Decide whether the internet gets in, or only whom rules name.', says.restrictions),
    'guard-credentials': shared(
      {
        provider: 'Stores settings encrypted, and gives apps identities without passwords.',
        customer: 'Keep secrets in a vault, which the app reaches by its identity.',
      },
      says.security,
    ),
    'guard-apis': shared(
      { provider: 'Authenticates callers before the code, where it is told to.', customer: 'Demand that callers have a name, and say whose scripts may call.' },
      says.authentication,
    ),
    'harden-workload': shared(
      { provider: 'Confines the app to its sandbox.', customer: 'Leave remote debugging off.' },
      inferred(
        says.debugging,
        'Says that remote debugging opens more ports of an app; leaving it off is a setting of the customer’s, and the sandbox around the app is Azure’s.',
      ),
    ),
    'configure-platform': customer('Choose the protocols and settings that Microsoft leaves to you.', says.versions),
    'survive-failure': shared(
      { provider: 'Replaces instances that do not answer.', customer: 'Name a path by which the platform can tell that an instance has failed.' },
      says.health,
    ),
    'back-up-data': unchecked(
      'automatic backups depend on the tier of the plan, and backups of your own stand in storage',
      shared(
        { provider: 'Backs up apps each hour from the basic tier on.', customer: 'Set up backups for databases and for longer than 30 days.' },
        says.backups,
      ),
    ),
    'record-access': shared(
      { provider: 'Records the calls that manage the app.', customer: 'Have the logs of requests and sign-ins collected.' },
      onDiagnostics,
    ),
  }),
  demarcate(plan, {
    ...platform,
    'survive-failure': shared(
      {
        provider: 'Replaces instances that fail, and spreads them over zones where it is told to.',
        customer: 'Ask for two instances at least, in several zones.',
      },
      says.zones,
    ),
    'limit-exposure': onApp,
    'filter-traffic': onApp,
    'encrypt-in-transit': onApp,
    'guard-credentials': onApp,
    'guard-apis': onApp,
    'write-safe-code': onApp,
    'publish-dependency-patches': onApp,
    'apply-dependency-patches': onApp,
    'segment-network': onApp,
    'control-egress': onApp,
    'upgrade-platform': onApp,
    'find-vulnerabilities': abstracted['find-vulnerabilities'],
    'guard-supply-chain': onApp,
    'harden-workload': onApp,
    'encrypt-at-rest': onApp,
    'control-keys': onApp,
    'back-up-data': onApp,
    'undo-mistakes': onApp,
    'record-access': onApp,
  }),
];
