import { asset, choice, decide, flag, plus, service } from '../../../model/index.ts';
import { runAs } from '../run-as.ts';
import { says } from './sources.ts';

const vertexAi = service({ id: 'google.vertex-ai', name: 'Vertex AI', vendor: 'google' });

/** A machine with notebooks. */
const declaredNotebook = asset(vertexAi, 'notebook', {
  publicAddress: flag({ unset: true, source: says.addresses }),
  root: flag({ unset: true, source: says.root }),
  /** Whether it is moved to newer images by itself. */
  upgrades: choice(['automatic', 'by hand'], { unset: 'by hand', source: says.upgrades }),
  secureBoot: flag({ unset: false, source: says.root }),
  account: choice(runAs, { unset: 'default', source: says.account }),
  ownKey: flag({ unset: false, source: says.keys }),
});
export const notebook = plus(declaredNotebook, me => ({
  keys: decide(me, [
    [{ ownKey: true }, 'your own'],
    [{}, 'managed by Google'],
  ]),
}));

/** An address at which models answer. */
const declaredEndpoint = asset(vertexAi, 'endpoint', {
  /** A network or a private connection is named for it. */
  private: flag({ unset: false, source: says.endpoint }),
  ownKey: flag({ unset: false, source: says.keys }),
});
export const endpoint = plus(declaredEndpoint, me => ({
  keys: decide(me, [
    [{ ownKey: true }, 'your own'],
    [{}, 'managed by Google'],
  ]),
}));

/** Data that Vertex AI keeps: data sets, metadata, features, indexes, boards. */
const declaredStore = asset(vertexAi, 'store', { ownKey: flag({ unset: false, source: says.keys }) });
export const store = plus(declaredStore, me => ({
  keys: decide(me, [
    [{ ownKey: true }, 'your own'],
    [{}, 'managed by Google'],
  ]),
}));
