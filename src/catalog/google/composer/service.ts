import { asset, choice, decide, flag, plus, service } from '../../../model/index.ts';
import { runAs } from '../run-as.ts';
import { says } from './sources.ts';

const composer = service({ id: 'google.composer', name: 'Cloud Composer', vendor: 'google' });

export const versions = ['supported', 'ended'] as const;
const declared = asset(composer, 'environment', {
  version: choice(versions, { unset: 'supported', source: says.ends }),
  /** Its machines have internal addresses only. */
  privateNodes: flag({ unset: false, source: says.settings }),
  /** Everybody on the internet reaches the page at which people sign in to Airflow. */
  openWeb: flag({ unset: true, source: says.web }),
  account: choice(runAs, { unset: 'default', source: says.account }),
  ownKey: flag({ unset: false, source: says.keys }),
  snapshots: flag({ unset: false, source: says.settings }),
  window: flag({ unset: false, source: says.settings }),
  resilient: flag({ unset: false, source: says.settings }),
});
/** `keys` says who decides over the keys that encrypt it. */
export const environment = plus(declared, me => ({
  keys: decide(me, [
    [{ ownKey: true }, 'your own'],
    [{}, 'managed by Google'],
  ]),
}));
