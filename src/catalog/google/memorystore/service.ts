import { asset, choice, decide, flag, plus, service } from '../../../model/index.ts';
import { says } from './sources.ts';

const memorystore = service({ id: 'google.memorystore', name: 'Memorystore', vendor: 'google' });

/** An instance of Redis, or a cluster of Redis or Valkey. */
const declared = asset(memorystore, 'instance', {
  /** Clients must say who they are. */
  authenticates: flag({ unset: false, source: says.auth }),
  tls: flag({ unset: false, source: says.auth }),
  copies: choice(['one', 'several'], { unset: 'one', source: says.tiers }),
  persists: flag({ unset: false, source: says.persistence }),
  window: flag({ unset: false, source: says.maintenance }),
  ownKey: flag({ unset: false, source: says.keys }),
});
/** `keys` says who decides over the keys that encrypt what it stores. */
export const instance = plus(declared, me => ({
  keys: decide(me, [
    [{ ownKey: true }, 'your own'],
    [{}, 'managed by Google'],
  ]),
}));
