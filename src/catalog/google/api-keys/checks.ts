import { checks } from '../../../model/index.ts';
import { key } from './service.ts';

export default [
  checks(key, {
    'google.api-keys.names-its-callers': {
      duty: 'guard-credentials',
      title: 'The key names the sites, addresses or apps that may use it',
      severity: 'medium',
      expect: { namesCallers: true },
      risk: 'Whoever finds the key uses it from anywhere, at your cost.',
    },
    'google.api-keys.names-its-interfaces': {
      duty: 'grant-least-access',
      title: 'The key names the interfaces that may be called with it',
      severity: 'medium',
      expect: { namesInterfaces: true },
      risk: 'A key for one map opens every interface that the project has enabled.',
      aka: ['apikeys_api_restrictions_configured'],
    },
  }),
];
