import { at, mapping, needing } from '../../../model/index.ts';
import { keyAt } from '../key-choice.ts';
import { stateMachine } from './service.ts';

const lenses = (of: { readonly name: string; readonly kind: string; readonly logging: string; readonly tracing: string }) => ({
  name: at<string>(of.name),
  kind: at<'STANDARD' | 'EXPRESS'>(of.kind),
  logLevel: at<'ALL' | 'ERROR' | 'FATAL' | 'OFF'>(`${of.logging}.Level`),
  logsData: at<boolean>(`${of.logging}.IncludeExecutionData`, false),
  tracing: at<boolean>(`${of.tracing}.Enabled`, false),
  key: needing(keyAt('EncryptionConfiguration.KmsKeyId', 'owned by AWS'), { 'EncryptionConfiguration.Type': 'CUSTOMER_MANAGED_KMS_KEY' }),
});

export const pieces = ['AWS::StepFunctions::StateMachineVersion', 'AWS::StepFunctions::StateMachineAlias'];

export default [
  mapping(
    stateMachine,
    'AWS::StepFunctions::StateMachine',
    ['Arn', 'Name', 'StateMachineName'],
    lenses({ name: 'StateMachineName', kind: 'StateMachineType', logging: 'LoggingConfiguration', tracing: 'TracingConfiguration' }),
  ),
  mapping(stateMachine, 'AWS::Serverless::StateMachine', ['Arn', 'Name'], lenses({ name: 'Name', kind: 'Type', logging: 'Logging', tracing: 'Tracing' })),
];
