import { asset, choice, decide, flag, plus, service } from '../../../model/index.ts';
import { engines } from './engine.ts';
import { says } from './sources.ts';

const sql = service({ id: 'google.cloud-sql', name: 'Cloud SQL', vendor: 'google' });

const declared = asset(sql, 'instance', {
  engine: choice(engines, { unsaid: 'nothing says which engine it is' }),
  /** A copy of another instance, which has the backups. */
  replica: flag({ unset: false }),
  publicAddress: flag({ unset: true, source: says.address }),
  /** The networks that are let in take in everybody. */
  openToAll: flag({ unset: false, source: says.networks }),
  tls: choice(['required', 'certified', 'not required'], { unset: 'not required', source: says.tls }),
  backups: flag({ unset: false, source: says.backups }),
  pointInTime: flag({ unset: false, source: says.backups }),
  standby: flag({ unset: false, source: says.backups }),
  deletionProtection: flag({ unset: false, source: says.deletion }),
  /** Storage is added before it runs out. */
  growingStorage: flag({ unset: true }),
  /** A time is set in which no maintenance may come. */
  denied: flag({ unset: false, source: says.denied }),
  window: flag({ unset: false, source: says.maintenance }),
  ownKey: flag({ unset: false, source: says.keys }),
  logsConnections: flag({ unset: false, source: says.flags }),
  logsDisconnections: flag({ unset: false, source: says.flags }),
  /** Clients may have the engine read files of theirs. */
  localFiles: flag({ unsaid: 'what the engine does by default depends on its version' }),
  /** Owners of one database reach into others. */
  chainsOwnership: flag({ unset: false, source: says.flags }),
  /** Databases bring accounts of their own. */
  containedAccounts: flag({ unset: false, source: says.flags }),
});
/** `keys` says who decides over the keys that encrypt its data. */
export const instance = plus(declared, me => ({
  keys: decide(me, [
    [{ ownKey: true }, 'your own'],
    [{}, 'managed by Google'],
  ]),
}));
