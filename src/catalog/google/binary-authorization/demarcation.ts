import { customer, demarcate, shared, when } from '../../../model/index.ts';
import { settingsOnly } from '../settings-only.ts';
import { policy } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(policy, {
    ...settingsOnly('a policy is reached by nobody; what it lets in runs elsewhere'),
    'guard-supply-chain': when(policy, 'mode', {
      refuses: shared(
        { provider: 'Refuses images that the policy does not let in.', customer: 'Attest only what was built and checked as it should be.' },
        says.attestations,
      ),
      'only logs': customer('Enforce the policy, which so far only logs what it would refuse.', says.dryRun),
      'asks nothing': customer('Ask for attestations, as the policy lets any image in.', says.rules),
    }),
  }),
];
