import { asset, choice, decide, flag, list, plus, service } from '../../../model/index.ts';
import { logs } from '../diagnostics.ts';
import { keyHolders } from '../own-key.ts';
import { says } from './sources.ts';

const batch = service({ id: 'azure.batch', name: 'Azure Batch', vendor: 'azure' });
const none = { unset: { items: [] } };

export const account = asset(batch, 'account', {
  publicNetwork: choice(['Enabled', 'Disabled'], { unset: 'Enabled', source: says.practices }),
  defaultAction: choice(['Allow', 'Deny'], { unset: 'Allow', source: says.practices }),
  /** A rule for addresses takes in everybody. */
  everybody: flag({ unset: false, source: says.practices }),
  sharedKeys: flag({ unset: true, source: says.practices }),
  keys: choice(keyHolders, { unset: 'managed by Microsoft', source: says.practices }),
  identity: flag({ unset: false, source: says.practices }),
  logs,
});

const plainPool = asset(batch, 'pool', {
  /** Its nodes get each new image of their system. */
  newImages: flag({ unset: false, source: says.upgrades }),
  system: choice(['linux', 'windows'], { unsaid: 'the agent of the nodes says which system they run' }),
  windowsUpdate: flag({ unset: true, source: says.upgrades }),
  addresses: choice(['BatchManaged', 'UserManaged', 'NoPublicIPAddresses'], { unset: 'BatchManaged', source: says.practices }),
  inNetwork: flag({ unset: false, source: says.practices }),
  /** Ports of nodes that everybody reaches, by the name of the endpoint. */
  openPorts: list({ ...none, source: says.ports }),
  encryptedHost: flag({ unset: false, source: says.practices }),
  signedStart: flag({ unset: false, source: says.practices }),
  identity: flag({ unset: false, source: says.practices }),
  /** Registries and stores that nodes open with a password or key. */
  passwords: list(none),
  /** Variables of the start task that hold a secret. */
  plainSecrets: list(none),
  startsAs: choice(['NonAdmin', 'Admin'], { unset: 'NonAdmin', source: says.practices }),
});
export const pool = plus(plainPool, me => ({
  /** Who brings fixes onto the nodes. */
  fixedBy: decide(me, [
    [{ newImages: true }, 'new images'],
    [{ system: 'windows', windowsUpdate: true }, 'Windows Update'],
    [{}, 'yourself'],
  ]),
}));
