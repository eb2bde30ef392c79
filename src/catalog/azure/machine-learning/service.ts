import { asset, choice, count, decide, flag, plus, service } from '../../../model/index.ts';
import { logs } from '../diagnostics.ts';
import { keyHolders } from '../own-key.ts';
import { says } from './sources.ts';

const learning = service({ id: 'azure.machine-learning', name: 'Azure Machine Learning', vendor: 'azure' });

const publicNetwork = choice(['Enabled', 'Disabled'], { unset: 'Enabled', source: says.network });
const localLogins = flag({ unset: true, source: says.rules });
const publicAddress = flag({ unset: true, source: says.rules });
/** Its nodes stand in a network that is named. */
const inNetwork = flag({ unset: false, source: says.rules });

export const workspace = asset(learning, 'workspace', {
  publicNetwork,
  keys: choice(keyHolders, { unset: 'managed by Microsoft', source: says.rules }),
  outbound: choice(['Disabled', 'AllowInternetOutbound', 'AllowOnlyApprovedOutbound'], { unset: 'Disabled', source: says.rules }),
  /** How it reaches its own storage. */
  storageBy: choice(['keys', 'identity'], { unset: 'keys', source: says.encryption }),
  /** It was made for sensitive data: temporary disks are encrypted, and less is told to Microsoft. */
  sensitive: flag({ unset: false, source: says.encryption }),
  logs,
});

const plainCluster = asset(learning, 'cluster', {
  /** The fewest nodes that are kept when there is nothing to do. */
  minimum: count({ unset: 0, source: says.fixes }),
  localLogins,
  publicAddress,
  inNetwork,
  /** SSH is open on the public address. */
  publicSsh: flag({ unset: false, source: says.security }),
  password: flag({ unset: false, source: says.security }),
});
export const cluster = plus(plainCluster, me => ({
  /** Whether pauses renew its nodes. */
  nodes: decide(me, [
    [{ minimum: 0 }, 'leave in pauses'],
    [{}, 'always stay'],
  ]),
}));

export const instance = asset(learning, 'instance', {
  localLogins,
  publicAddress,
  inNetwork,
  ssh: flag({ unset: false, source: says.security }),
});

/** A model that answers requests. */
export const endpoint = asset(learning, 'endpoint', {
  callers: choice(['Key', 'AMLToken', 'AADToken'], { unsaid: 'how callers authenticate must be said' }),
  publicNetwork,
});
