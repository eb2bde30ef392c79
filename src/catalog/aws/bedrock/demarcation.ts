import { customer, demarcate, held, inferred, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { follows } from '../baselines/sources.ts';
import { data } from '../baselines/sources-of-use.ts';
import { callers } from '../callers.ts';
import { byKey } from '../key-choice.ts';
import { partOf } from '../part-of.ts';
import { agent, customModel, dataSource, guardrail, invocations } from './service.ts';
import { says } from './sources.ts';

const ownInput = 'how an application builds its prompts and treats the answers, no configuration shows';
const noData = notApplicable('nothing is kept here that could be lost; what is written to a log or a bucket is judged there');
const definitions = follows('What guardrails, agents and prompts should look like is the customer’s to define, and to keep.');
const ingredients = follows('What a custom model is made from is the customer’s to choose, and to keep.');
const definition = unchecked(
  'the wanted definition lives in a repository that the cloud does not show',
  customer('Keep the definition, and older versions of it, in a place from which it can be rolled back.', definitions),
);
const encryptedAnyway = inferred(
  says.guardrailKey,
  'Says that a key of your own is optional, for more security; so guardrails are encrypted without one too, as Bedrock says of what it keeps.',
);
/** What becomes of a key that nobody named is said of KMS, and not of each part of Bedrock. */
const ownedOtherwise = inferred(
  data.keys,
  'Says that services which encrypt by default do so with keys that AWS owns and manages, their rotation included; so it is here where you name no key of your own.',
);
const signed = provider('Answers only signed requests of principals that IAM lets in.', callers);
const transit = provider('Takes calls over TLS 1.2 or newer only.', says.tls);
const safeCode = unchecked(
  ownInput,
  shared(
    { provider: 'Builds and tests the software of the service.', customer: 'Validate what goes into prompts, and test the application against injection.' },
    says.injection,
  ),
);
/** What holds wherever a model is called. */
const models = {
  ...abstracted,
  'publish-platform-patches': held(
    inferred(
      says.models,
      'Says that the makers of models work on those that are active; so better versions are theirs to release, and the service around them is for AWS to fix.',
    ),
    { party: 'provider', does: 'Builds the fixes of the service.' },
    { party: 'third-party:model-makers', does: 'Release better versions of the models that they make.' },
  ),
  'offer-upgrades': provider('Offers new models, and says when old ones end.', says.models),
  'upgrade-platform': unchecked(
    'whether a model that is named nears its end is not in the configuration',
    customer('Move to another model before the one that you call is taken away.', says.models),
  ),
  'limit-exposure': signed,
  'encrypt-in-transit': transit,
  'write-safe-code': safeCode,
  'back-up-data': noData,
  'prove-recovery': noData,
} as const;

export default [
  demarcate(invocations, {
    ...models,
    'guard-model-use': unchecked(
      'guardrails are named in each call, and are judged where they are declared',
      shared(
        {
          provider: 'Offers guardrails, which detect attacks in prompts.',
          customer: 'Put a guardrail before each use, and decide what models may be used for.',
        },
        says.injection,
      ),
    ),
    'retain-and-dispose': unchecked(
      'the mode is set for account or project, in no format that is read here',
      shared(
        { provider: 'Keeps prompts and outputs only as model and mode say.', customer: 'Choose the mode, and the models that it allows.' },
        says.retention,
      ),
    ),
    'encrypt-at-rest': provider('Encrypts what the service stores.', says.encryption),
    'control-keys': notApplicable('what the log is encrypted with stands on its bucket or log group'),
    'undo-mistakes': unchecked(
      'where prompts are kept, no configuration shows',
      customer('Keep prompts, and older versions of them, in a place from which they can be rolled back.', definitions),
    ),
    'record-access': shared(
      { provider: 'Logs requests and answers once that is on.', customer: 'Name a bucket or log group for them, in each region.' },
      says.logging,
    ),
  }),
  demarcate(guardrail, {
    ...abstracted,
    'limit-exposure': signed,
    'encrypt-in-transit': transit,
    'back-up-data': noData,
    'prove-recovery': noData,
    'guard-model-use': shared(
      { provider: 'Filters what goes in and comes out as the guardrail says.', customer: 'Say what is to be filtered, and how strongly.' },
      says.guardrail,
    ),
    'encrypt-at-rest': provider('Encrypts guardrails, whether or not you bring a key.', encryptedAnyway),
    'control-keys': when(guardrail, 'key', byKey(ownedOtherwise, 'managed by AWS')),
    'undo-mistakes': definition,
    'record-access': unchecked('logging of invocations is set for account and region, and judged there', abstracted['record-access']),
  }),
  demarcate(agent, {
    ...models,
    'control-egress': notApplicable('an agent calls the actions that it is given and nothing else'),
    'guard-model-use': customer('Put a guardrail on the agent, and say what it may and may not do.', says.injection),
    'encrypt-at-rest': provider('Encrypts agents and their sessions, always.', says.agents),
    'control-keys': when(agent, 'key', byKey(says.agents, 'managed by AWS')),
    'undo-mistakes': definition,
    'record-access': unchecked('logging of invocations is set for account and region, and judged there', abstracted['record-access']),
  }),
  demarcate(dataSource, {
    ...partOf('stands on the knowledge base that reads the source, and on the store behind it'),
    'encrypt-at-rest': provider('Encrypts what it holds while it reads the source.', says.encryption),
    'control-keys': when(dataSource, 'key', byKey(ownedOtherwise, 'managed by AWS')),
  }),
  demarcate(customModel, {
    ...models,
    'guard-model-use': unchecked(
      'what was in the training data, and what the model may be used for, no configuration shows',
      customer(
        'Look at the training data, and put a guardrail before each use.',
        inferred(
          says.injection,
          'Says that developing applications securely is the customer’s, with tests and guardrails; what a model learns from data of the customer, and is used for, is so too.',
        ),
      ),
    ),
    'segment-network': customer('Have the training job read its data through a network of yours.', says.network),
    'encrypt-at-rest': provider('Encrypts custom models, always.', says.customModelKey),
    'control-keys': when(customModel, 'key', byKey(says.customModelKey, 'managed by AWS')),
    'write-safe-code': abstracted['write-safe-code'],
    'back-up-data': unchecked(
      'training data lies in buckets, which are judged there',
      customer('Keep the data and settings from which the model can be made again.', ingredients),
    ),
    'prove-recovery': abstracted['prove-recovery'],
    'undo-mistakes': unchecked(
      'training data lies in buckets, which are judged there',
      customer('Keep earlier models, and what they were made from.', ingredients),
    ),
    'record-access': unchecked('logging of invocations is set for account and region, and judged there', abstracted['record-access']),
  }),
];
