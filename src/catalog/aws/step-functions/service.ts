import { asset, choice, flag, service, text } from '../../../model/index.ts';
import { keyWords } from '../key-choice.ts';
import { says } from './sources.ts';

const stepFunctions = service({ id: 'aws.step-functions', name: 'AWS Step Functions', vendor: 'aws' });

export const stateMachine = asset(stepFunctions, 'state-machine', {
  name: text({ unset: '' }),
  kind: choice(['STANDARD', 'EXPRESS'], { unset: 'STANDARD' }),
  logLevel: choice(['ALL', 'ERROR', 'FATAL', 'OFF'], { unset: 'OFF', source: says.logs }),
  logsData: flag({ unset: false }),
  tracing: flag({ unset: false, source: says.tracing }),
  key: choice(keyWords, { unset: 'owned by AWS', source: says.keys }),
});
