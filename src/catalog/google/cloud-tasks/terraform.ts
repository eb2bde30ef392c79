import { derived, mapping, spelled } from '../../../model/index.ts';
import { membersGranted, policyData } from '../policy-data.ts';
import { logsOf } from './logs.ts';
import { queue } from './service.ts';

export const computed = [policyData];

export default [
  mapping(queue, 'google_cloud_tasks_queue', ['name', 'id'], {
    members: membersGranted('google_cloud_tasks_queue', 'name'),
    logs: derived('stackdriver_logging_config.sampling_ratio', logsOf),
    calls: spelled('http_target.uri_override.scheme', { HTTP: 'by http', HTTPS: 'by https' }),
  }),
];
