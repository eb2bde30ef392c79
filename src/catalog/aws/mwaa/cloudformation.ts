import { at, mapping } from '../../../model/index.ts';
import { secretsOfMap } from '../../secrets.ts';
import { keyAt } from '../key-choice.ts';
import { environment } from './service.ts';

const logs = (module: string) => at<boolean>(`LoggingConfiguration.${module}.Enabled`);

export default [
  mapping(environment, 'AWS::MWAA::Environment', ['Arn', 'Name'], {
    name: at('Name'),
    web: at('WebserverAccessMode'),
    key: keyAt('KmsKey', 'owned by AWS'),
    schedulerLogs: logs('SchedulerLogs'),
    webServerLogs: logs('WebserverLogs'),
    workerLogs: logs('WorkerLogs'),
    taskLogs: logs('TaskLogs'),
    secrets: secretsOfMap('AirflowConfigurationOptions'),
  }),
];
