import { customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { follows } from '../baselines/sources.ts';
import { use } from '../baselines/sources-of-use.ts';
import { callers } from '../callers.ts';
import { byKey } from '../key-choice.ts';
import { stateMachine } from './service.ts';
import { says } from './sources.ts';

const noData = notApplicable('a state machine passes data on; what its steps store is judged there');

export default [
  demarcate(stateMachine, {
    ...abstracted,
    'limit-exposure': provider('Answers only signed requests of principals that IAM lets in.', callers),
    'encrypt-in-transit': provider('Encrypts with TLS all that passes between it and the services that it calls.', says.transit),
    'write-safe-code': unchecked(
      'what a definition does with its input, no check of it shows',
      shared({ provider: 'Builds and tests the software of the service.', customer: 'Write definitions that check their input.' }, use.engineCode),
    ),
    'encrypt-at-rest': provider('Encrypts definitions, histories and data, always.', says.keys),
    'control-keys': when(stateMachine, 'key', byKey(says.keys, 'managed by AWS')),
    'control-egress': notApplicable('a state machine calls what its definition names and nothing else'),
    'back-up-data': noData,
    'prove-recovery': noData,
    'undo-mistakes': unchecked(
      'the wanted definition lives in a repository that the cloud does not show',
      customer(
        'Publish versions, and keep definitions in a place from which they can be rolled back.',
        follows('What a state machine does is the customer’s to define, and to keep.'),
      ),
    ),
    'record-access': when(stateMachine, 'kind', {
      STANDARD: shared({ provider: 'Records the history of each execution.', customer: 'Have executions logged and traced, and keep that.' }, says.logs),
      EXPRESS: customer('Have executions logged and traced, since nothing else records them.', says.logs),
    }),
  }),
];
