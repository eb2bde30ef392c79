import { asset, choice, decide, flag, list, plus, service } from '../../../model/index.ts';
import { says } from './sources.ts';

const pubsub = service({ id: 'google.pubsub', name: 'Pub/Sub', vendor: 'google' });
const nobody = { unset: { items: [] } } as const;

const declared = asset(pubsub, 'topic', {
  /** Everybody to whom IAM grants something on it. */
  members: list(nobody),
  ownKey: flag({ unset: false, source: says.keys }),
  /** The regions are named in which messages may be kept. */
  namesRegions: flag({ unset: false, source: says.regions }),
});
/** `keys` says who decides over the keys that encrypt its messages. */
export const topic = plus(declared, me => ({
  keys: decide(me, [
    [{ ownKey: true }, 'your own'],
    [{}, 'managed by Google'],
  ]),
}));

const declaredSubscription = asset(pubsub, 'subscription', {
  members: list(nobody),
  /** Whether messages are pushed to an address, by TLS or in the open. */
  push: choice(['none', 'by TLS', 'in the open'], { unset: 'none' }),
  signsPushes: flag({ unset: false, source: says.push }),
  keepsUndelivered: flag({ unset: false, source: says.undelivered }),
});
export const subscription = plus(declaredSubscription, me => ({
  /** Who begins the connection on which messages travel. */
  delivery: decide(me, [
    [{ push: 'none' }, 'fetched by you'],
    [{}, 'pushed to you'],
  ]),
}));
