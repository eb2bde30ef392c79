import { checks, noneOf } from '../../../model/index.ts';
import { stateMachine } from './service.ts';

export default [
  checks(stateMachine, {
    'aws.step-functions.logs-executions': {
      duty: 'record-access',
      title: 'Executions of the state machine are logged',
      severity: 'medium',
      expect: { logLevel: noneOf('OFF') },
      risk: 'After an abuse nobody can say which step ran, with what, and for whom.',
      aka: ['CKV_AWS_285', 'StepFunctions.1', 'stepfunctions_statemachine_logging_enabled'],
    },
    'aws.step-functions.traces-executions': {
      duty: 'record-access',
      title: 'Executions of the state machine are traced',
      severity: 'low',
      expect: { tracing: true },
      risk: 'A request that crosses several services cannot be followed through them.',
      aka: ['CKV_AWS_284'],
    },
    'aws.step-functions.uses-your-own-key': {
      duty: 'control-keys',
      title: 'Definition and history are encrypted with a key of your own',
      severity: 'low',
      expect: { key: 'your own' },
      risk: 'You can neither refuse the key to somebody nor see who used it.',
      aka: ['stepfunctions_statemachine_encrypted_with_cmk'],
    },
  }),
];
