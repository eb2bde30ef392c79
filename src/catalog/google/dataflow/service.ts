import { asset, choice, decide, flag, plus, service } from '../../../model/index.ts';
import { runAs } from '../run-as.ts';
import { says } from './sources.ts';

const dataflow = service({ id: 'google.dataflow', name: 'Dataflow', vendor: 'google' });

const declared = asset(dataflow, 'job', {
  internalOnly: flag({ unset: false, source: says.workers }),
  account: choice(runAs, { unset: 'default', source: says.account }),
  ownKey: flag({ unset: false, source: says.keys }),
});
/** `keys` says who decides over the keys that encrypt its state. */
export const job = plus(declared, me => ({
  keys: decide(me, [
    [{ ownKey: true }, 'your own'],
    [{}, 'managed by Google'],
  ]),
}));
