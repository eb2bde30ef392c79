import { at, mapping } from '../../../model/index.ts';
import { keyAt } from '../key-choice.ts';
import { inKeyedList } from '../keyed-list.ts';
import { saidAt } from '../said.ts';
import { eitherSaid, strengthWords } from './filters.ts';
import { agent, customModel, dataSource, guardrail, invocations } from './service.ts';

const filter = (wanted: string) =>
  inKeyedList<keyof typeof strengthWords>('content_policy_config.filters_config', {
    key: 'type',
    value: 'input_strength',
    wanted,
    words: strengthWords,
    usual: 'NONE',
  });

export default [
  mapping(invocations, 'aws_bedrock_model_invocation_logging_configuration', ['id'], {
    logged: eitherSaid('logging_config', ['s3_config', 'cloudwatch_config']),
    texts: at('logging_config.text_data_delivery_enabled', true),
  }),
  mapping(guardrail, 'aws_bedrock_guardrail', ['guardrail_id', 'guardrail_arn', 'id', 'name'], {
    name: at('name'),
    promptAttack: filter('PROMPT_ATTACK'),
    hate: filter('HATE'),
    insults: filter('INSULTS'),
    sexual: filter('SEXUAL'),
    violence: filter('VIOLENCE'),
    misconduct: filter('MISCONDUCT'),
    personalData: eitherSaid('sensitive_information_policy_config', ['pii_entities_config', 'regexes_config']),
    key: keyAt('kms_key_arn', 'owned by AWS'),
  }),
  mapping(agent, 'aws_bedrockagent_agent', ['agent_id', 'agent_arn', 'id'], {
    name: at('agent_name'),
    guarded: saidAt('guardrail_configuration'),
    key: keyAt('customer_encryption_key_arn', 'owned by AWS'),
  }),
  mapping(dataSource, 'aws_bedrockagent_data_source', ['data_source_id', 'id'], {
    name: at('name'),
    key: keyAt('server_side_encryption_configuration.kms_key_arn', 'owned by AWS'),
  }),
  mapping(customModel, 'aws_bedrock_custom_model', ['id', 'custom_model_arn', 'custom_model_name'], {
    name: at('custom_model_name'),
    key: keyAt('custom_model_kms_key_id', 'owned by AWS'),
    inYourNetwork: saidAt('vpc_config'),
  }),
];
