import { asset, choice, decide, flag, list, plus, service } from '../../../model/index.ts';
import { runAs } from '../run-as.ts';
import { says } from './sources.ts';

const dataproc = service({ id: 'google.dataproc', name: 'Dataproc', vendor: 'google' });

const declared = asset(dataproc, 'cluster', {
  /** Everybody to whom IAM grants something on it. */
  members: list({ unset: { items: [] } }),
  internalOnly: flag({ unset: false, source: says.addresses }),
  /** Who made the image of its machines. */
  image: choice(['Google', 'you'], { unset: 'Google', source: says.model }),
  /** It asks for the newest fixes of a version, or for one state of it. */
  asks: choice(['newest fixes', 'one state'], { unset: 'newest fixes', source: says.versions }),
  secureBoot: flag({ unset: false, source: says.model }),
  kerberos: flag({ unset: false, source: says.model }),
  account: choice(runAs, { unset: 'default', source: says.account }),
  ownKey: flag({ unset: false, source: says.keys }),
});
/** `keys` says who decides over the keys that encrypt its disks. */
export const cluster = plus(declared, me => ({
  keys: decide(me, [
    [{ ownKey: true }, 'your own'],
    [{}, 'managed by Google'],
  ]),
}));
