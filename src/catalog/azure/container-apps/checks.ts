import { checks, empty, noneOf, someItem } from '../../../model/index.ts';
import { usualChecks as usual } from '../usual-checks.ts';
import { app, environment, job } from './service.ts';

const vault = {
  duty: 'guard-credentials',
  title: 'Secrets are kept in a vault',
  severity: 'medium',
  expect: { keptSecrets: empty },
  risk: 'Secrets are copied from place to place, and nobody rotates them or sees who read them.',
} as const;
const plain = {
  duty: 'guard-credentials',
  title: 'No variable of a container holds a secret in plain',
  severity: 'high',
  expect: { plainSecrets: empty },
  risk: 'Everybody who may read the settings, or the code that makes them, has the secret.',
} as const;
const pulls = {
  duty: 'guard-credentials',
  title: 'Images are pulled by identity, not with a password',
  severity: 'low',
  expect: { registryPasswords: empty },
  risk: 'A password of the registry stands in the settings, and opens every image.',
} as const;

export default [
  checks(app, {
    'azure.container-apps.refuses-plain-http': {
      duty: 'encrypt-in-transit',
      title: 'Requests without TLS are not let through',
      severity: 'high',
      expect: { plainHttp: false },
      risk: 'Sessions and data may be read or changed on their way.',
    },
    'azure.container-apps.names-who-gets-in': {
      duty: 'limit-exposure',
      title: 'Not everybody on the internet gets in',
      severity: 'low',
      expect: { reach: noneOf('everybody') },
      risk: 'Everybody may look for holes in the program.',
    },
    'azure.container-apps.has-an-identity': usual['has-an-identity'],
    'azure.container-apps.secrets-stand-in-a-vault': vault,
    'azure.container-apps.containers-hold-no-secrets': plain,
    'azure.container-apps.pulls-images-by-identity': pulls,
  }),
  checks(job, {
    'azure.container-apps.job-has-an-identity': usual['has-an-identity'],
    'azure.container-apps.job-secrets-stand-in-a-vault': vault,
    'azure.container-apps.job-containers-hold-no-secrets': plain,
    'azure.container-apps.job-pulls-images-by-identity': pulls,
  }),
  checks(environment, {
    'azure.container-apps.environment-is-internal': {
      duty: 'limit-exposure',
      title: 'The environment has no public address',
      severity: 'low',
      expect: [{ internal: true }, { publicNetwork: 'Disabled' }],
      risk: 'One careless setting of an app opens it to the internet.',
    },
    'azure.container-apps.encrypts-between-apps': {
      duty: 'encrypt-in-transit',
      title: 'What apps of the environment say to each other is encrypted',
      severity: 'low',
      expect: { encryptedInside: true },
      risk: 'Whoever gets into the network of the environment reads along.',
    },
    'azure.container-apps.environment-survives-the-loss-of-a-zone': usual['survives-the-loss-of-a-zone'],
    'azure.container-apps.output-is-collected': {
      duty: 'record-access',
      title: 'The output of apps is collected',
      severity: 'medium',
      expect: [{ appLogs: true }, { logs: someItem }],
      risk: 'Nobody can tell afterwards who used a hole.',
    },
  }),
];
