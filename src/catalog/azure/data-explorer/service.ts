import { asset, choice, flag, service } from '../../../model/index.ts';
import { logs } from '../collected-logs.ts';
import { keyHolders } from '../own-key.ts';
import { publishers } from '../publishers.ts';
import { says } from './sources.ts';
import { trusted } from './tenants.ts';

const explorer = service({ id: 'azure.data-explorer', name: 'Azure Data Explorer', vendor: 'azure' });

export const cluster = asset(explorer, 'cluster', {
  publicNetwork: choice(['Enabled', 'Disabled'], { unset: 'Enabled', source: says.network }),
  callers: choice(publishers, { unset: 'everybody', source: says.network }),
  privateEndpoint: flag({ unset: false, source: says.endpoint }),
  /** Of which tenants identities may be given roles that work. */
  trusts: choice(trusted, { unset: 'every tenant', source: says.tenants }),
  restrictsEgress: flag({ unset: false, source: says.egress }),
  encryptsDisks: flag({ unset: false, source: says.encryption }),
  encryptsTwice: flag({ unset: false, source: says.encryption }),
  key: choice(keyHolders, { unset: 'managed by Microsoft', source: says.encryption }),
  zones: flag({ unset: false, source: says.settings }),
  logs,
});
