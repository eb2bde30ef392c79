import { checks, holdsOneOf } from '../../../model/index.ts';
import { pool } from './service.ts';

export default [
  checks(pool, {
    'azure.managed-hsm.refuses-purges': {
      duty: 'undo-mistakes',
      title: 'Nobody can purge keys or modules before their time is up',
      severity: 'medium',
      expect: { purgeProtection: true },
      risk: 'Whoever may purge destroys keys, and all data they encrypt, for good.',
    },
    'azure.managed-hsm.denies-other-networks': {
      duty: 'limit-exposure',
      title: 'The modules deny requests from networks that are not named',
      severity: 'high',
      expect: [{ publicNetwork: 'Disabled' }, { defaultAction: 'Deny' }],
      risk: 'A stolen token uses the keys from anywhere in the world.',
    },
    'azure.managed-hsm.has-a-private-endpoint': {
      duty: 'segment-network',
      title: 'A private endpoint leads to the modules',
      severity: 'low',
      expect: { privateEndpoint: true },
      risk: 'Keys are used over addresses that others reach as well.',
    },
    'azure.managed-hsm.takes-three-to-open': {
      duty: 'control-keys',
      title: 'It takes three holders of keys to open the security domain',
      severity: 'medium',
      expect: { quorum: 'three or more' },
      risk: 'One or two people can take every key away to modules of their own.',
    },
    'azure.managed-hsm.logs-its-use': {
      duty: 'record-access',
      title: 'The record of every operation is collected',
      severity: 'medium',
      expect: { logs: holdsOneOf('AuditEvent', 'audit', 'allLogs') },
      risk: 'Nobody can tell afterwards who used a key, or took it away.',
    },
  }),
];
