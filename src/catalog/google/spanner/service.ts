import { asset, choice, count, decide, flag, link, list, plus, reach, service } from '../../../model/index.ts';
import { says } from './sources.ts';

const spanner = service({ id: 'google.spanner', name: 'Spanner', vendor: 'google' });
const nobody = { unset: { items: [] } } as const;

export const instance = asset(spanner, 'instance', {
  members: list(nobody),
  /** What new databases of the instance get by themselves. */
  schedule: choice(['backups', 'nothing'], { unset: 'nothing', source: says.backups }),
});

const declared = asset(spanner, 'database', {
  instance: link('google.spanner.instance'),
  members: list(nobody),
  ownKey: flag({ unset: false, source: says.keys }),
  dropProtection: flag({ unset: false, source: says.protection }),
  /** In hours: how far back it can be read. */
  history: count({ unset: 1, source: says.history }),
  /** A schedule of backups names it. */
  scheduled: flag({ unset: false, source: says.backups }),
});
const inInstance = plus(declared, me => ({ scheduleOfInstance: reach(me, 'instance', 'schedule', choice(['backups', 'nothing'])) }));
export const database = plus(inInstance, me => ({
  /** Who decides over the keys that encrypt it. */
  keys: decide(me, [
    [{ ownKey: true }, 'your own'],
    [{}, 'managed by Google'],
  ]),
}));
