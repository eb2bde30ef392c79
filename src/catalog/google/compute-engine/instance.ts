import { asset, choice, flag, list, plus, reach, within } from '../../../model/index.ts';
import { computeEngine } from './compute-engine.ts';
import { says } from './sources.ts';

/** A machine, or a template that machines are made from. */
const declared = asset(computeEngine, 'instance', {
  project: within('google.compute-engine.project', 'account'),
  secureBoot: flag({ unset: false, source: says.shieldedDefaults }),
  vtpm: flag({ unset: true, source: says.shieldedDefaults }),
  integrityMonitoring: flag({ unset: true, source: says.shieldedDefaults }),
  confidential: flag({ unset: false, source: says.confidential }),
  osLogin: choice(['on', 'off', 'unsaid'], { unset: 'unsaid', source: says.login }),
  refusesProjectKeys: flag({ unset: false, source: says.keysInMetadata }),
  serialPort: flag({ unset: false, source: says.keysInMetadata }),
  externalAddress: flag({ unset: false, source: says.addresses }),
  forwards: flag({ unset: false, source: says.forwarding }),
  account: choice(['none', 'default', 'own'], { unset: 'none', source: says.accounts }),
  everyScope: flag({ unset: false, source: says.accounts }),
  deletionProtection: flag({ unset: false, source: says.deletion }),
  /** Whose keys encrypt the disks that are made with it. */
  diskKeys: list({ unset: { items: [] } }),
  /** A key itself stands in the configuration. */
  bareKey: flag({ unset: false }),
});
/** Metadata of the project are seldom written beside its machines: none here says nothing. */
const elsewhere = { items: [], rest: 'the metadata of the project are not written here' };
export const instance = plus(declared, me => ({ projectLogins: reach(me, 'project', 'logins', list(), elsewhere) }));
