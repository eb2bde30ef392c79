import { at, mapping } from '../../../model/index.ts';
import { keyAt } from '../key-choice.ts';
import { inKeyedList } from '../keyed-list.ts';
import { saidAt } from '../said.ts';
import { eitherSaid, strengthWords } from './filters.ts';
import { agent, dataSource, guardrail } from './service.ts';

const filter = (wanted: string) =>
  inKeyedList<keyof typeof strengthWords>('ContentPolicyConfig.FiltersConfig', {
    key: 'Type',
    value: 'InputStrength',
    wanted,
    words: strengthWords,
    usual: 'NONE',
  });

export default [
  mapping(guardrail, 'AWS::Bedrock::Guardrail', ['GuardrailId', 'GuardrailArn', 'Name'], {
    name: at('Name'),
    promptAttack: filter('PROMPT_ATTACK'),
    hate: filter('HATE'),
    insults: filter('INSULTS'),
    sexual: filter('SEXUAL'),
    violence: filter('VIOLENCE'),
    misconduct: filter('MISCONDUCT'),
    personalData: eitherSaid('SensitiveInformationPolicyConfig', ['PiiEntitiesConfig', 'RegexesConfig']),
    key: keyAt('KmsKeyArn', 'owned by AWS'),
  }),
  mapping(agent, 'AWS::Bedrock::Agent', ['AgentId', 'AgentArn'], {
    name: at('AgentName'),
    guarded: saidAt('GuardrailConfiguration'),
    key: keyAt('CustomerEncryptionKeyArn', 'owned by AWS'),
  }),
  mapping(dataSource, 'AWS::Bedrock::DataSource', ['DataSourceId'], {
    name: at('Name'),
    key: keyAt('ServerSideEncryptionConfiguration.KmsKeyArn', 'owned by AWS'),
  }),
];
