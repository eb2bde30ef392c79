import { checks, empty } from '../../../model/index.ts';
import { configMap, secret } from './service.ts';

export default [
  checks(secret, {
    'kubernetes.configuration.secrets-stay-out-of-definitions': {
      duty: 'guard-credentials',
      title: 'The definition of the Secret does not carry what is secret',
      severity: 'high',
      given: { ofTheCluster: false },
      expect: { carries: empty },
      risk: 'Everybody who may read the repository, now or later, reads the secret.',
    },
  }),
  checks(configMap, {
    'kubernetes.configuration.config-map-holds-no-secret': {
      duty: 'guard-credentials',
      title: 'The ConfigMap holds no password, token or key',
      severity: 'high',
      expect: { secrets: empty },
      risk: 'ConfigMaps are shown to everybody who may look at the namespace, and are neither encrypted nor hidden.',
      aka: ['AVD-KSV-0109'],
    },
  }),
];
