import { asset, choice, flag, service } from '../../../model/index.ts';
import { logs } from '../collected-logs.ts';
import { says } from './sources.ts';

const modules = service({ id: 'azure.managed-hsm', name: 'Azure Key Vault Managed HSM', vendor: 'azure' });

/** Hardware modules of one customer alone. */
export const pool = asset(modules, 'pool', {
  purgeProtection: flag({ unset: false, source: says.soft }),
  publicNetwork: choice(['Enabled', 'Disabled'], { unset: 'Enabled', source: says.secure }),
  defaultAction: choice(['Allow', 'Deny'], { unset: 'Allow', source: says.secure }),
  privateEndpoint: flag({ unset: false, source: says.endpoint }),
  /** How many holders of keys must come together to open the security domain. */
  quorum: choice(['fewer than three', 'three or more'], { unsaid: 'whoever activates the modules says it then, and no template shows it' }),
  logs,
});
