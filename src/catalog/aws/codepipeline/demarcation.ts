import { customer, demarcate, inferred, notApplicable, provider, shared, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { byKey } from '../key-choice.ts';
import { ownCode } from '../own-code.ts';
import { partOf } from '../part-of.ts';
import { pipeline, webhook } from './service.ts';
import { says } from './sources.ts';

const kept = notApplicable('a pipeline keeps settings; artifacts lie in a bucket, which has a line of its own');

export default [
  demarcate(pipeline, {
    ...abstracted,
    'write-safe-code': ownCode('actions and their commands'),
    'apply-platform-patches': provider('Installs the fixes of the service.', says.service),
    'upgrade-platform': provider('Moves the service forward without a version for the customer to choose.', says.service),
    'limit-exposure': notApplicable('stands on each webhook'),
    'encrypt-in-transit': provider('Takes calls over TLS only.', says.network),
    'guard-credentials': customer('Connect to sources without tokens, and refer to secrets where they are kept.', says.secrets),
    'guard-supply-chain': shared(
      { provider: 'Stops at an approval until somebody gives it.', customer: 'Have somebody approve what goes live.' },
      says.approvals,
    ),
    'encrypt-at-rest': provider('Encrypts the artifacts of the pipeline.', says.artifacts),
    'control-keys': when(pipeline, 'key', byKey(says.artifacts, 'owned by AWS')),
    'back-up-data': kept,
    'prove-recovery': kept,
    'undo-mistakes': kept,
    'classify-data': kept,
    'retain-and-dispose': kept,
    'record-access': provider('Records every call in CloudTrail.', says.trail),
  }),
  demarcate(webhook, {
    ...partOf('stands on the pipeline that the webhook starts'),
    'guard-apis': shared(
      { provider: 'Holds callers to the authentication that is set.', customer: 'Have callers prove that they know a secret.' },
      says.webhooks,
    ),
    'guard-credentials': customer(
      'Keep the secret of the webhook out of the source.',
      inferred(says.secrets, 'Says that secrets belong in a secret store and not in the configuration; so the one that a webhook asks for does too.'),
    ),
  }),
];
