import { checks, empty } from '../../../model/index.ts';
import { usualChecks as usual } from '../usual-checks.ts';
import { account, runbook, variable } from './service.ts';

const id = 'azure.automation';

export default [
  checks(account, {
    [`${id}.is-closed-to-public-networks`]: { ...usual['is-closed-to-public-networks'], aka: ['CKV2_AZURE_24'] },
    [`${id}.refuses-shared-keys`]: usual['refuses-shared-keys'],
    [`${id}.has-an-identity`]: usual['has-an-identity'],
    [`${id}.uses-your-own-key`]: usual['uses-your-own-key'],
    [`${id}.logs-are-collected`]: usual['logs-are-collected'],
  }),
  checks(variable, {
    [`${id}.variable-is-encrypted`]: {
      duty: 'encrypt-at-rest',
      title: 'The variable is encrypted',
      severity: 'medium',
      expect: { encrypted: true },
      risk: 'Whoever may read the account sees the value, and so does whoever gets at its store.',
      aka: ['CKV_AZURE_73'],
    },
  }),
  checks(runbook, {
    [`${id}.runbook-holds-no-secrets`]: {
      duty: 'guard-credentials',
      title: 'The text of the program holds no secret',
      severity: 'high',
      expect: { plainSecrets: empty },
      risk: 'Everybody who may read the program, or the code that makes it, has the secret.',
    },
    [`${id}.runbook-verifies-what-it-fetches`]: {
      duty: 'guard-supply-chain',
      title: 'Text that is fetched is verified by its hash',
      severity: 'low',
      given: { fetched: true },
      expect: { verified: true },
      risk: 'Whoever changes the file at that address runs what they like with the rights of the account.',
    },
  }),
];
