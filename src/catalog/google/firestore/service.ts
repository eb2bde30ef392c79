import { asset, decide, flag, plus, service } from '../../../model/index.ts';
import { says } from './sources.ts';

const firestore = service({ id: 'google.firestore', name: 'Firestore', vendor: 'google' });

const declared = asset(firestore, 'database', {
  deleteProtection: flag({ unset: false, source: says.settings }),
  /** Seven days of versions are kept, and not an hour of them. */
  pointInTime: flag({ unset: false, source: says.settings }),
  scheduled: flag({ unset: false, source: says.backups }),
  ownKey: flag({ unset: false, source: says.settings }),
});
/** `keys` says who decides over the keys that encrypt it. */
export const database = plus(declared, me => ({
  keys: decide(me, [
    [{ ownKey: true }, 'your own'],
    [{}, 'managed by Google'],
  ]),
}));
