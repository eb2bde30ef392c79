import { derived, first, mapping } from '../../../model/index.ts';
import { goesInClear } from '../plain-address.ts';
import { runAsAt } from '../run-as.ts';
import { job } from './service.ts';
import { callsOf, isSigned, secretIn } from './target.ts';

export default [
  mapping(job, 'google_cloud_scheduler_job', ['id', 'name'], {
    calls: derived('http_target', callsOf),
    signed: derived('http_target', isSigned),
    account: first(runAsAt('http_target.oidc_token.service_account_email'), runAsAt('http_target.oauth_token.service_account_email')),
    inClear: derived('http_target.uri', goesInClear),
    secretInCode: derived('http_target.headers', secretIn),
  }),
];
