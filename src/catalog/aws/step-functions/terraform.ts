import { at, mapping, needing } from '../../../model/index.ts';
import { keyAt } from '../key-choice.ts';
import { stateMachine } from './service.ts';

export const pieces = ['aws_sfn_alias'];

export default [
  mapping(stateMachine, 'aws_sfn_state_machine', ['id', 'arn', 'name'], {
    name: at('name'),
    kind: at('type'),
    logLevel: at('logging_configuration.level'),
    logsData: at('logging_configuration.include_execution_data', false),
    tracing: at('tracing_configuration.enabled', false),
    key: needing(keyAt('encryption_configuration.kms_key_id', 'owned by AWS'), { 'encryption_configuration.type': 'CUSTOMER_MANAGED_KMS_KEY' }),
  }),
];
