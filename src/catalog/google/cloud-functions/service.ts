import { asset, choice, decide, flag, list, plus, service } from '../../../model/index.ts';
import { runAs } from '../run-as.ts';
import { states } from './runtime.ts';
import { says } from './sources.ts';

const cloudFunctions = service({ id: 'google.cloud-functions', name: 'Cloud Run functions', vendor: 'google' });
const nothing = { unset: { items: [] } } as const;

const declared = asset(cloudFunctions, 'function', {
  generation: choice(['first', 'second'], { unsaid: 'each type is of one generation' }),
  /** Everybody to whom IAM grants something on it. */
  callers: list(nothing),
  ingress: choice(['everywhere', 'load balancers', 'your networks'], { unset: 'everywhere', source: says.ingress }),
  /** It is called by HTTP, and not by events alone. */
  calledByHttp: flag({ unset: false }),
  /** Whether plain HTTP is refused. */
  tls: choice(['required', 'optional'], { unsaid: 'which level holds where none is named depends on the tool that deploys the function' }),
  runtime: choice(states, { unsaid: 'it names no runtime', source: says.ends }),
  updates: choice(['automatic', 'on deployment'], { unset: 'automatic', source: says.updates }),
  account: choice(runAs, { unset: 'default', source: says.identity }),
  /** Variables of its environment that hold a secret. */
  secrets: list(nothing),
  ownKey: flag({ unset: false, source: says.keys }),
});
/** `keys` says who decides over the keys that encrypt it. */
export const fn = plus(declared, me => ({
  keys: decide(me, [
    [{ ownKey: true }, 'your own'],
    [{}, 'managed by Google'],
  ]),
}));
