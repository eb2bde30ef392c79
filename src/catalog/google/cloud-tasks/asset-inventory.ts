import { at, derived, mapping, type Several, spelled } from '../../../model/index.ts';
import { logsOf } from './logs.ts';
import { queue } from './service.ts';

export default [
  mapping(queue, 'cloudtasks.googleapis.com/Queue', ['name'], {
    members: at<Several<string>>('iamPolicy.bindings.*.members'),
    logs: derived('stackdriverLoggingConfig.samplingRatio', logsOf),
    calls: spelled('httpTarget.uriOverride.scheme', { HTTP: 'by http', HTTPS: 'by https' }),
  }),
];
