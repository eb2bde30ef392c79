import { derived, first, mapping } from '../../../model/index.ts';
import { goesInClear } from '../plain-address.ts';
import { runAsAt } from '../run-as.ts';
import { job } from './service.ts';
import { callsOf, isSigned, secretIn } from './target.ts';

export default [
  mapping(job, 'cloudscheduler.googleapis.com/Job', ['name'], {
    calls: derived('httpTarget', callsOf),
    signed: derived('httpTarget', isSigned),
    account: first(runAsAt('httpTarget.oidcToken.serviceAccountEmail'), runAsAt('httpTarget.oauthToken.serviceAccountEmail')),
    inClear: derived('httpTarget.uri', goesInClear),
    secretInCode: derived('httpTarget.headers', secretIn),
  }),
];
