import { asset, choice, decide, flag, plus, service } from '../../../model/index.ts';
import { says } from './sources.ts';

const filestore = service({ id: 'google.filestore', name: 'Filestore', vendor: 'google' });

const declared = asset(filestore, 'instance', {
  zones: choice(['one', 'several'], { unset: 'one', source: says.zonal }),
  /** Everybody in the network may mount the share. */
  openShare: flag({ unset: true, source: says.create }),
  /** Whoever is root on a machine is root on the share. */
  root: flag({ unset: true, source: says.create }),
  deletionProtection: flag({ unset: false, source: says.create }),
  backups: flag({ unset: false, source: says.backups }),
  ownKey: flag({ unset: false, source: says.keys }),
});
/** `keys` says who decides over the keys that encrypt its files. */
export const instance = plus(declared, me => ({
  keys: decide(me, [
    [{ ownKey: true }, 'your own'],
    [{}, 'managed by Google'],
  ]),
}));
