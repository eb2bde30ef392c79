import { checks, oneOf } from '../../../model/index.ts';
import { usualChecks as usual } from '../usual-checks.ts';
import { store } from './service.ts';

const id = 'azure.app-configuration';

export default [
  checks(store, {
    [`${id}.is-closed-to-public-networks`]: { ...usual['is-closed-to-public-networks'], expect: { publicNetwork: 'Disabled' }, aka: ['CKV_AZURE_185'] },
    [`${id}.refuses-shared-keys`]: { ...usual['refuses-shared-keys'], aka: ['CKV_AZURE_184'] },
    [`${id}.uses-your-own-key`]: { ...usual['uses-your-own-key'], aka: ['CKV_AZURE_186'] },
    [`${id}.cannot-be-purged`]: {
      duty: 'undo-mistakes',
      title: 'A deleted store cannot be removed for good before its time',
      severity: 'medium',
      expect: { purgeProtection: true },
      risk: 'A mistake, or somebody who wants to do harm, deletes all settings for ever.',
      aka: ['CKV_AZURE_187'],
    },
    [`${id}.has-a-tier-that-promises`]: {
      duty: 'survive-failure',
      title: 'The tier is one whose stores can be closed, copied and brought back',
      severity: 'low',
      expect: { tier: oneOf('standard', 'premium') },
      risk: 'A store of a small tier is limited in requests, and gone when it is deleted.',
      aka: ['CKV_AZURE_188'],
    },
    [`${id}.has-an-identity`]: usual['has-an-identity'],
    [`${id}.logs-are-collected`]: usual['logs-are-collected'],
  }),
];
