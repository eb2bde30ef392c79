import { checks, empty } from '../../../model/index.ts';
import { environment } from './service.ts';

const logging = { duty: 'record-access', severity: 'medium' } as const;

export default [
  checks(environment, {
    'aws.mwaa.web-server-stays-off-the-internet': {
      duty: 'limit-exposure',
      title: 'The web server of Airflow is reached from within a network only',
      severity: 'medium',
      expect: { web: 'PRIVATE_ONLY' },
      risk: 'Whoever has stolen credentials runs code in your network, from anywhere.',
      aka: ['CKV2_AWS_66'],
    },
    'aws.mwaa.logs-scheduler': {
      ...logging,
      title: 'The scheduler writes logs',
      expect: { schedulerLogs: true },
      risk: 'Nobody can say what was started, when, and why.',
      aka: ['CKV_AWS_242'],
    },
    'aws.mwaa.logs-workers': {
      ...logging,
      title: 'Workers and tasks write logs',
      expect: { workerLogs: true, taskLogs: true },
      risk: 'Nobody can say what the code that ran did.',
      aka: ['CKV_AWS_243'],
    },
    'aws.mwaa.logs-web-server': {
      ...logging,
      title: 'The web server writes logs',
      expect: { webServerLogs: true },
      risk: 'Nobody can say who looked at what, and pressed which button.',
      aka: ['CKV_AWS_244'],
    },
    'aws.mwaa.options-hold-no-secrets': {
      duty: 'guard-credentials',
      title: 'No option of Airflow holds a secret',
      severity: 'high',
      expect: { secrets: empty },
      risk: 'Everybody who may look at the environment reads the password or key.',
    },
    'aws.mwaa.uses-your-own-key': {
      duty: 'control-keys',
      title: 'The environment is encrypted with a key of your own',
      severity: 'low',
      expect: { key: 'your own' },
      risk: 'You can neither refuse the key to somebody nor see who used it.',
    },
  }),
];
