import { asset, choice, count, decide, flag, list, plus, service } from '../../../model/index.ts';
import { says } from './sources.ts';

const secretManager = service({ id: 'google.secret-manager', name: 'Secret Manager', vendor: 'google' });

const declared = asset(secretManager, 'secret', {
  /** Everybody to whom IAM grants something on it. */
  members: list({ unset: { items: [] } }),
  ownKey: flag({ unset: false, source: says.keys }),
  /** A schedule says when it is due to be replaced. */
  rotates: flag({ unset: false, source: says.rotation }),
  /** In seconds: how long a destroyed version can be brought back; 0 is not at all. */
  waits: count({ unset: 0, source: says.destruction }),
});
/** `keys` says who decides over the keys that encrypt it. */
export const secret = plus(declared, me => ({
  keys: decide(me, [
    [{ ownKey: true }, 'your own'],
    [{}, 'managed by Google'],
  ]),
}));

export const version = asset(secretManager, 'secret-version', {
  /** The secret itself is written out in the source. */
  writtenOut: choice(['yes', 'no'], { unset: 'no', source: says.contents }),
});
