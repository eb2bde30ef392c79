import { derived, mapping, spelled } from '../../../model/index.ts';
import { secretsOfMap } from '../../secrets.ts';
import { runAsAt } from '../run-as.ts';
import { pullsOfTrigger } from './pull-requests.ts';
import { pool, trigger } from './service.ts';

export default [
  mapping(pool, 'cloudbuild.googleapis.com/WorkerPool', ['name'], {
    externalAddresses: spelled('privatePoolV1Config.networkConfig.egressOption', {
      NO_PUBLIC_EGRESS: false,
      PUBLIC_EGRESS: true,
      EGRESS_OPTION_UNSPECIFIED: true,
    }),
  }),
  mapping(trigger, 'cloudbuild.googleapis.com/BuildTrigger', ['name', 'id', 'resourceName'], {
    account: runAsAt('serviceAccount'),
    pullRequests: derived('', pullsOfTrigger('github', 'repositoryEventConfig', 'bitbucketServerTriggerConfig', 'developerConnectEventConfig')),
    secrets: secretsOfMap('substitutions'),
  }),
];
