import { customer, demarcate, inferred, notApplicable, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { withoutData } from '../without-data.ts';
import { key } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(key, {
    ...abstracted,
    ...withoutData,
    'limit-exposure': notApplicable('a key is reached by whoever has it; see guard-credentials'),
    'filter-traffic': notApplicable('from where a key may be used belongs to guard-credentials'),
    'segment-network': notApplicable('a key is no network'),
    'guard-credentials': shared(
      { provider: 'Refuses calls from elsewhere than a key allows.', customer: 'Name the callers that may use the key, and replace it.' },
      says.limits,
    ),
    'grant-least-access': when(key, 'actsAsAccount', {
      true: shared(
        { provider: 'Asks IAM what the account may do.', customer: 'Name the interfaces that the key is for, and give the account few rights.' },
        says.keys,
      ),
      false: customer('Name the interfaces that the key is for, as IAM is not asked.', says.keys),
    }),
    'record-access': unchecked(
      'calls with a key name a project and nobody in particular',
      shared({ provider: 'Counts calls by project.', customer: 'Watch how a key is used.' }, inferred(says.keys)),
    ),
  }),
];
