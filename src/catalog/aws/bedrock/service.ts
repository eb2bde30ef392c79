import { asset, choice, flag, service, text } from '../../../model/index.ts';
import { keyWords } from '../key-choice.ts';
import { says } from './sources.ts';

const bedrock = service({ id: 'aws.bedrock', name: 'Amazon Bedrock', vendor: 'aws' });

/** How the invocations of models in one account and region are logged. */
export const invocations = asset(bedrock, 'model-invocations', {
  logged: flag({ unset: false, source: says.logging }),
  texts: flag({ unset: true }),
});

export const strengths = ['NONE', 'LOW', 'MEDIUM', 'HIGH'] as const;
const strength = choice(strengths, { unset: 'NONE', source: says.guardrail });
export const guardrail = asset(bedrock, 'guardrail', {
  name: text({ unset: '' }),
  /** How strongly what goes in is filtered, by category. */
  promptAttack: strength,
  hate: strength,
  insults: strength,
  sexual: strength,
  violence: strength,
  misconduct: strength,
  personalData: flag({ unset: false, source: says.guardrail }),
  key: choice(keyWords, { unset: 'owned by AWS' }),
});

export const agent = asset(bedrock, 'agent', {
  name: text({ unset: '' }),
  guarded: flag({ unset: false, source: says.injection }),
  key: choice(keyWords, { unset: 'owned by AWS', source: says.agents }),
});

/** What a knowledge base takes in. */
export const dataSource = asset(bedrock, 'data-source', {
  name: text({ unset: '' }),
  key: choice(keyWords, { unset: 'owned by AWS', source: says.encryption }),
});

export const customModel = asset(bedrock, 'custom-model', {
  name: text({ unset: '' }),
  key: choice(keyWords, { unset: 'owned by AWS', source: says.encryption }),
  inYourNetwork: flag({ unset: false }),
});
