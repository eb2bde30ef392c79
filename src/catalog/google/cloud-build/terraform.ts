import { derived, mapping, spelled } from '../../../model/index.ts';
import { secretsOfMap } from '../../secrets.ts';
import { runAsAt } from '../run-as.ts';
import { pullsOfTrigger } from './pull-requests.ts';
import { pool, trigger } from './service.ts';

export default [
  mapping(pool, 'google_cloudbuild_worker_pool', ['name', 'id'], {
    externalAddresses: spelled('worker_config.no_external_ip', { true: false, false: true }),
  }),
  mapping(trigger, 'google_cloudbuild_trigger', ['name', 'id', 'trigger_id'], {
    account: runAsAt('service_account'),
    pullRequests: derived('', pullsOfTrigger('github', 'repository_event_config', 'bitbucket_server_trigger_config', 'developer_connect_event_config')),
    secrets: secretsOfMap('substitutions'),
  }),
];
