import { asset, choice, decide, flag, list, plus, service } from '../../../model/index.ts';
import { runAs } from '../run-as.ts';
import { says } from './sources.ts';

const cloudRun = service({ id: 'google.cloud-run', name: 'Cloud Run', vendor: 'google' });

const nothing = { unset: { items: [] } } as const;
export const bases = ['updated by Google', 'part of your image'] as const;
const whateverRuns = {
  /** Everybody to whom IAM grants something on it. */
  callers: list(nothing),
  account: choice(runAs, { unset: 'default', source: says.identity }),
  /** Variables of its environment that hold a secret. */
  secrets: list(nothing),
  ownKey: flag({ unset: false, source: says.keys }),
  /** A policy of Binary Authorization must vouch for images. */
  verified: flag({ unset: false, source: says.verified }),
} as const;

const declaredService = asset(cloudRun, 'service', {
  ...whateverRuns,
  /** IAM decides who may call. */
  asksCallers: flag({ unset: true, source: says.callers }),
  ingress: choice(['everywhere', 'load balancers', 'your networks'], { unset: 'everywhere', source: says.ingress }),
  /** The system and the language runtime below the program. */
  base: choice(bases, { unset: 'part of your image', source: says.baseImages }),
});
/** `keys` says who decides over the keys that encrypt it. */
export const runService = plus(declaredService, me => ({
  keys: decide(me, [
    [{ ownKey: true }, 'your own'],
    [{}, 'managed by Google'],
  ]),
}));

export const job = plus(asset(cloudRun, 'job', whateverRuns), me => ({
  keys: decide(me, [
    [{ ownKey: true }, 'your own'],
    [{}, 'managed by Google'],
  ]),
}));
