import { asset, choice, flag, list, service, text } from '../../../model/index.ts';
import { keyWords } from '../key-choice.ts';
import { says } from './sources.ts';

const mwaa = service({ id: 'aws.mwaa', name: 'Amazon Managed Workflows for Apache Airflow', vendor: 'aws' });
const off = { unset: false, source: says.logs } as const;

export const environment = asset(mwaa, 'environment', {
  name: text({ unset: '' }),
  web: choice(['PRIVATE_ONLY', 'PUBLIC_ONLY', 'PUBLIC_AND_PRIVATE'], { unset: 'PRIVATE_ONLY', source: says.access }),
  key: choice(keyWords, { unset: 'owned by AWS', source: says.encryption }),
  schedulerLogs: flag(off),
  webServerLogs: flag(off),
  workerLogs: flag(off),
  taskLogs: flag(off),
  /** Names of the options of Airflow that hold a secret. */
  secrets: list({ unset: { items: [] } }),
});
