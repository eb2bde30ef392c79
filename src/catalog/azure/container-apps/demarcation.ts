import { customer, demarcate, held, notApplicable, provider, shared, unchecked } from '../../../model/index.ts';
import { abstracted, platform } from '../baselines/index.ts';
import { encryptedByDefault } from '../benchmark.ts';
import { onDiagnostics } from '../diagnostics.ts';
import { app, environment, job } from './service.ts';
import { says } from './sources.ts';

const inImage = 'what is inside an image, no configuration shows';
const onApp = notApplicable('stands on the apps of the environment');
const onEnvironment = notApplicable('the environment answers for it');

const nobodyCalls = notApplicable('nobody calls a job: it has no address');

/** What the line of apps and jobs has in common. */
const program = {
  ...platform,
  'encrypt-at-rest': provider('Encrypts what the service stores.', encryptedByDefault('azure-container-apps')),
  'publish-platform-patches': held(says.image, { party: 'third-party:software-vendors', does: 'Publish fixes of the runtimes that images build on.' }),
  'apply-platform-patches': unchecked(inImage, customer('Build the image again on a fixed runtime, and deploy it.', says.image)),
  'upgrade-platform': unchecked(inImage, customer('Build the image on a runtime that is still supported.', says.image)),
  'offer-upgrades': held(says.image, { party: 'third-party:software-vendors', does: 'Release new versions of runtimes, and say when old ones end.' }),
  'guard-credentials': shared(
    { provider: 'Gives identities without passwords, and keeps secrets apart from containers.', customer: 'Keep secrets in a vault and refer to them.' },
    says.security,
  ),
  'survive-failure': onEnvironment,
  'record-access': onEnvironment,
} as const;

export default [
  demarcate(app, {
    ...program,
    'encrypt-in-transit': shared({ provider: 'Ends TLS at the edge, and sends plain HTTP on to HTTPS.', customer: 'Allow no insecure traffic.' }, says.ingress),
    'limit-exposure': shared(
      { provider: 'Keeps ingress inside the environment unless told otherwise.', customer: 'Open only what the internet must reach.' },
      says.ingress,
    ),
  }),
  demarcate(job, {
    ...program,
    'encrypt-in-transit': unchecked('what a job sends is decided inside it', customer('Encrypt what the job sends.', says.sent)),
    'limit-exposure': nobodyCalls,
    'filter-traffic': nobodyCalls,
    'guard-apis': nobodyCalls,
  }),
  demarcate(environment, {
    ...platform,
    'encrypt-at-rest': provider('Encrypts what the service stores.', encryptedByDefault('azure-container-apps')),
    'encrypt-in-transit': shared(
      { provider: 'Encrypts what apps of an environment say to each other, where told to.', customer: 'Switch encryption inside the environment on.' },
      says.peers,
    ),
    'limit-exposure': customer('Decide whether the environment has a public address.', says.networking),
    'survive-failure': shared(
      { provider: 'Replaces instances that fail, and spreads them over zones where told to.', customer: 'Make the environment zone redundant.' },
      says.zones,
    ),
    'record-access': shared({ provider: 'Records the calls that manage resources.', customer: 'Have the output of apps collected.' }, onDiagnostics),
    'publish-platform-patches': provider('Builds the fixes of the platform below the apps.', says.image),
    'apply-platform-patches': provider('Installs the fixes of the platform below the apps.', says.image),
    'upgrade-platform': provider('Moves the platform below the apps forward.', says.image),
    'guard-credentials': onApp,
    'write-safe-code': onApp,
    'control-keys': onApp,
    'publish-dependency-patches': onApp,
    'apply-dependency-patches': onApp,
    'find-vulnerabilities': abstracted['find-vulnerabilities'],
    'guard-supply-chain': onApp,
    'harden-workload': onApp,
    'guard-apis': onApp,
    'back-up-data': onApp,
    'undo-mistakes': onApp,
  }),
];
