import { asset, choice, count, decide, flag, plus, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const logging = service({ id: 'google.cloud-logging', name: 'Cloud Logging', vendor: 'google' });

const declared = asset(logging, 'log-bucket', {
  name: text({ unset: '' }),
  /** In days. */
  keeps: count({ unset: 30, source: says.buckets }),
  locked: flag({ unset: false, source: says.buckets }),
  ownKey: flag({ unset: false, source: says.keys }),
});
export const bucket = plus(declared, me => ({
  /** Who decides over the keys that encrypt its entries. */
  keys: decide(me, [
    [{ ownKey: true }, 'your own'],
    [{}, 'managed by Google'],
  ]),
  /** The bucket that Google sets up for the record of administration, and that nobody can change. */
  kind: decide(me, [
    [{ name: '_Required' }, 'fixed by Google'],
    [{}, 'set by you'],
  ]),
}));

export const sink = asset(logging, 'sink', {
  /** Where it stands in the hierarchy. */
  level: choice(['project', 'folder or organisation', 'billing account'], { unsaid: 'the name does not tell where it stands' }),
  on: flag({ unset: true, source: says.routes }),
  includesChildren: flag({ unset: false, source: says.routes }),
});
