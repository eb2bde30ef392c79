import { asset, choice, flag, service } from '../../../model/index.ts';
import { runAs } from '../run-as.ts';
import { says } from './sources.ts';

const scheduler = service({ id: 'google.cloud-scheduler', name: 'Cloud Scheduler', vendor: 'google' });

export const job = asset(scheduler, 'job', {
  calls: choice(['an address', 'a topic or an application'], { unset: 'a topic or an application' }),
  /** It calls with a token of a service account. */
  signed: flag({ unset: false, source: says.unsigned }),
  account: choice(runAs, { unset: 'default', source: says.targets }),
  inClear: flag({ unset: false }),
  /** A header with a password or token stands in the code. */
  secretInCode: flag({ unset: false }),
});
