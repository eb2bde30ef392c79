import { atLeast, checks } from '../../../model/index.ts';
import { usualChecks as usual } from '../usual-checks.ts';
import { search } from './service.ts';

const id = 'azure.ai-search';

export default [
  checks(search, {
    [`${id}.names-its-networks`]: {
      duty: 'limit-exposure',
      title: 'Only networks that are named reach the service',
      severity: 'medium',
      expect: [{ publicNetwork: 'Disabled' }, { namesNetworks: true, everybody: false }],
      risk: 'A stolen key reads every index from anywhere in the world.',
      aka: ['CKV_AZURE_124', 'CKV_AZURE_210', 'aisearch_service_not_publicly_accessible'],
    },
    [`${id}.refuses-shared-keys`]: usual['refuses-shared-keys'],
    [`${id}.has-an-identity`]: { ...usual['has-an-identity'], aka: ['CKV_AZURE_207'] },
    [`${id}.insists-on-your-own-keys`]: {
      duty: 'control-keys',
      title: 'What is not encrypted with a key of yours is refused',
      severity: 'low',
      expect: { ownKeysOnly: true },
      risk: 'Nobody but Microsoft can take the key of an index away or see who used it.',
    },
    [`${id}.answers-while-a-replica-is-away`]: {
      duty: 'survive-failure',
      title: 'The service has two replicas or more',
      severity: 'low',
      expect: { replicas: atLeast(2) },
      risk: 'Queries fail for as long as the only replica is renewed or broken.',
      aka: ['CKV_AZURE_209'],
    },
    [`${id}.takes-changes-while-a-replica-is-away`]: {
      duty: 'survive-failure',
      title: 'The service has three replicas or more',
      severity: 'low',
      expect: { replicas: atLeast(3) },
      risk: 'Indexes stand still for as long as one of two replicas is renewed or broken.',
      aka: ['CKV_AZURE_208'],
    },
    [`${id}.logs-are-collected`]: usual['logs-are-collected'],
  }),
];
