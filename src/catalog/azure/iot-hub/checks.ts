import { checks, empty } from '../../../model/index.ts';
import { usualChecks as usual } from '../usual-checks.ts';
import { hub, provisioning } from './service.ts';

const id = 'azure.iot-hub';
const names = {
  duty: 'limit-exposure',
  severity: 'medium',
  expect: [{ publicNetwork: 'Disabled' }, { namesNetworks: true }],
  risk: 'A stolen key of a device works from anywhere in the world.',
} as const;

export default [
  checks(hub, {
    [`${id}.names-its-networks`]: { ...names, title: 'Only networks that are named reach the hub' },
    [`${id}.rules-cover-messages`]: {
      duty: 'limit-exposure',
      title: 'Rules for addresses hold for the endpoint of messages, too',
      severity: 'low',
      given: { namesNetworks: true },
      expect: { coversMessages: true },
      risk: 'Messages of devices are read from anywhere with a stolen key.',
    },
    [`${id}.refuses-shared-keys`]: usual['refuses-shared-keys'],
    [`${id}.has-an-identity`]: usual['has-an-identity'],
    [`${id}.sends-on-by-identity`]: {
      duty: 'guard-credentials',
      title: 'Messages and files go on by identity, not with a key',
      severity: 'low',
      expect: { keyed: empty },
      risk: 'A key of the store stands in the hub, and in the code that makes it.',
    },
    [`${id}.logs-are-collected`]: usual['logs-are-collected'],
  }),
  checks(provisioning, {
    [`${id}.provisioning-names-its-networks`]: { ...names, title: 'Only networks that are named reach the provisioning service' },
    [`${id}.provisioning-logs-are-collected`]: usual['logs-are-collected'],
  }),
];
