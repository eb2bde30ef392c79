import { asset, choice, flag, list, service } from '../../../model/index.ts';
import { logs } from '../diagnostics.ts';
import { doors } from './ingress.ts';
import { says } from './sources.ts';

const apps = service({ id: 'azure.container-apps', name: 'Azure Container Apps', vendor: 'azure' });

const fields = {
  identity: flag({ unset: false, source: says.security }),
  /** Secrets whose values it keeps itself, rather than a vault. */
  keptSecrets: list({ unset: { items: [] } }),
  /** Variables of containers that hold a secret in plain. */
  plainSecrets: list({ unset: { items: [] } }),
  /** Registries to which it signs in with a password. */
  registryPasswords: list({ unset: { items: [] } }),
};

export const app = asset(apps, 'app', {
  /** Who reaches it: everybody, whom rules name, other apps of its environment, or nobody. */
  reach: choice(doors, { unset: 'nobody', source: says.ingress }),
  plainHttp: flag({ unset: false, source: says.ingress }),
  ...fields,
});

/** What runs to its end, when asked, on a schedule or after events. */
export const job = asset(apps, 'job', fields);

/** Where apps and jobs run together. */
export const environment = asset(apps, 'environment', {
  internal: flag({ unset: false, source: says.networking }),
  publicNetwork: choice(['Enabled', 'Disabled'], { unset: 'Enabled', source: says.networking }),
  encryptedInside: flag({ unset: false, source: says.peers }),
  zones: flag({ unset: false, source: says.zones }),
  /** The output of apps is kept in a workspace. */
  appLogs: flag({ unset: false }),
  logs,
});
