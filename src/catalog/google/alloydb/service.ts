import { asset, choice, decide, flag, plus, service } from '../../../model/index.ts';
import { says } from './sources.ts';

const alloydb = service({ id: 'google.alloydb', name: 'AlloyDB', vendor: 'google' });

const declared = asset(alloydb, 'cluster', {
  ownKey: flag({ unset: false, source: says.keys }),
  /** Logs are kept that roll a backup forward. */
  continuous: flag({ unset: true, source: says.backups }),
  scheduled: flag({ unsaid: 'which policy holds where none is written depends on the day the cluster was made' }),
  window: flag({ unset: false, source: says.engine }),
  /** The first password stands in the source. */
  passwordWritten: choice(['yes', 'no'], { unset: 'no', source: says.password }),
});
/** `keys` says who decides over the keys that encrypt its data. */
export const cluster = plus(declared, me => ({
  keys: decide(me, [
    [{ ownKey: true }, 'your own'],
    [{}, 'managed by Google'],
  ]),
}));

export const instance = asset(alloydb, 'instance', {
  zones: choice(['one', 'several'], { unsaid: 'in how many zones it lies where nothing is written depends on its kind' }),
  tls: choice(['required', 'not required'], { unset: 'required', source: says.create }),
  publicAddress: flag({ unset: false, source: says.create }),
  /** The networks that may use the public address take in everybody. */
  openToAll: flag({ unset: false, source: says.create }),
});
