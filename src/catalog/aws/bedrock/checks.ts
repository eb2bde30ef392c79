import { checks, noneOf, oneOf } from '../../../model/index.ts';
import { agent, customModel, dataSource, guardrail, invocations } from './service.ts';

const ownKey = {
  duty: 'control-keys',
  severity: 'low',
  expect: { key: 'your own' },
  risk: 'You can neither refuse the key to somebody nor see who used it.',
} as const;
const filtered = noneOf('NONE');

export default [
  checks(invocations, {
    'aws.bedrock.model-invocations-are-logged': {
      duty: 'record-access',
      title: 'Requests to models and their answers go to a log',
      severity: 'medium',
      expect: { logged: true },
      risk: 'After an abuse nobody can say what was asked, what was answered, and by whom.',
      aka: ['bedrock_model_invocation_logging_enabled'],
    },
    'aws.bedrock.model-invocations-log-texts': {
      duty: 'record-access',
      title: 'The log holds what was asked and answered',
      severity: 'low',
      given: { logged: true },
      expect: { texts: true },
      risk: 'The log tells that somebody asked, and not what.',
    },
  }),
  checks(guardrail, {
    'aws.bedrock.guardrail-stops-prompt-attacks': {
      duty: 'guard-model-use',
      title: 'The guardrail turns away prompts that try to make the model forget its orders',
      severity: 'high',
      expect: { promptAttack: oneOf('HIGH', 'MEDIUM') },
      risk: 'A sentence in a prompt or a document makes the model do what its author wants.',
      aka: ['bedrock_guardrail_prompt_attack_filter_enabled'],
    },
    'aws.bedrock.guardrail-filters-harmful-content': {
      duty: 'guard-model-use',
      title: 'The guardrail filters hate, insults, sex, violence and misconduct',
      severity: 'medium',
      expect: { hate: filtered, insults: filtered, sexual: filtered, violence: filtered, misconduct: filtered },
      risk: 'The application answers in ways for which you will have to answer.',
    },
    'aws.bedrock.guardrail-filters-personal-data': {
      duty: 'guard-model-use',
      title: 'The guardrail blocks or masks personal data',
      severity: 'medium',
      expect: { personalData: true },
      risk: 'Personal data that somebody types in, or a document holds, comes out to others.',
      aka: ['bedrock_guardrail_sensitive_information_filter_enabled'],
    },
    'aws.bedrock.guardrail-uses-your-own-key': { ...ownKey, title: 'The guardrail is encrypted with a key of your own' },
  }),
  checks(agent, {
    'aws.bedrock.agent-has-a-guardrail': {
      duty: 'guard-model-use',
      title: 'A guardrail stands before and behind the agent',
      severity: 'high',
      expect: { guarded: true },
      risk: 'The agent does with its tools what a prompt or a document tells it to.',
      aka: ['CKV_AWS_383', 'bedrock_agent_guardrail_enabled'],
    },
    'aws.bedrock.agent-uses-your-own-key': { ...ownKey, title: 'The agent and its sessions are encrypted with a key of your own', aka: ['CKV_AWS_373'] },
  }),
  checks(dataSource, {
    'aws.bedrock.data-source-uses-your-own-key': {
      ...ownKey,
      title: 'What is read into the knowledge base is encrypted on its way with a key of your own',
      aka: ['bedrock_knowledge_base_encrypted_with_cmk'],
    },
  }),
  checks(customModel, {
    'aws.bedrock.custom-model-uses-your-own-key': {
      ...ownKey,
      title: 'The custom model is encrypted with a key of your own',
      aka: ['bedrock_custom_model_encrypted_with_cmk'],
    },
    'aws.bedrock.custom-model-is-trained-in-your-network': {
      duty: 'segment-network',
      title: 'The job that trains the model reads its data through a network of yours',
      severity: 'low',
      expect: { inYourNetwork: true },
      risk: 'No flow log or endpoint policy of yours sees which data goes into the model.',
    },
  }),
];
