import { checks } from '../../../model/index.ts';
import { usualChecks as usual } from '../usual-checks.ts';
import { component } from './service.ts';

const id = 'azure.application-insights';

export default [
  checks(component, {
    [`${id}.refuses-shared-keys`]: {
      ...usual['refuses-shared-keys'],
      severity: 'low',
      risk: 'Whoever has the key sends false measurements, on which alerts and scaling rest.',
    },
    [`${id}.takes-no-data-from-public-networks`]: {
      duty: 'limit-exposure',
      title: 'Public networks do not send data in',
      severity: 'low',
      expect: { publicIngestion: 'Disabled' },
      risk: 'Whoever has the key sends false measurements from anywhere in the world.',
    },
    [`${id}.answers-no-public-networks`]: {
      duty: 'limit-exposure',
      title: 'Public networks do not ask questions',
      severity: 'low',
      expect: { publicQueries: 'Disabled' },
      risk: 'A stolen token reads what programs do from anywhere in the world.',
    },
    [`${id}.discards-addresses`]: {
      duty: 'prevent-leaks',
      title: 'Addresses of clients are not kept',
      severity: 'low',
      expect: { keepsAddresses: false },
      risk: 'Addresses of people are kept, and everybody who may read the logs has them.',
    },
  }),
];
