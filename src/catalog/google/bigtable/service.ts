import { asset, choice, decide, flag, list, plus, service } from '../../../model/index.ts';
import { says } from './sources.ts';

const bigtable = service({ id: 'google.bigtable', name: 'Bigtable', vendor: 'google' });
const nobody = { unset: { items: [] } } as const;

const declared = asset(bigtable, 'instance', {
  members: list(nobody),
  clusters: choice(['one', 'several'], { unset: 'one', source: says.clusters }),
  /** Every cluster names a key. */
  ownKey: flag({ unset: false, source: says.keys }),
});
/** `keys` says who decides over the keys that encrypt its clusters. */
export const instance = plus(declared, me => ({
  keys: decide(me, [
    [{ ownKey: true }, 'your own'],
    [{}, 'managed by Google'],
  ]),
}));

export const table = asset(bigtable, 'table', {
  members: list(nobody),
  backups: flag({ unset: false, source: says.backups }),
  deletionProtection: flag({ unset: false, source: says.protection }),
});
