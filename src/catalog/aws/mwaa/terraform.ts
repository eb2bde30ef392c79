import { at, mapping } from '../../../model/index.ts';
import { secretsOfMap } from '../../secrets.ts';
import { keyAt } from '../key-choice.ts';
import { environment } from './service.ts';

const logs = (module: string) => at<boolean>(`logging_configuration.${module}.enabled`);

export default [
  mapping(environment, 'aws_mwaa_environment', ['id', 'arn', 'name'], {
    name: at('name'),
    web: at('webserver_access_mode'),
    key: keyAt('kms_key', 'owned by AWS'),
    schedulerLogs: logs('scheduler_logs'),
    webServerLogs: logs('webserver_logs'),
    workerLogs: logs('worker_logs'),
    taskLogs: logs('task_logs'),
    secrets: secretsOfMap('airflow_configuration_options'),
  }),
];
