import { asset, choice, flag, service } from '../../../model/index.ts';
import { keyHolders } from '../own-key.ts';
import { says } from './sources.ts';
import { travels } from './travels.ts';

const netapp = service({ id: 'azure.netapp-files', name: 'Azure NetApp Files', vendor: 'azure' });

/** An account, and how it talks to the directory of the customer. */
export const account = asset(netapp, 'account', {
  joinsDirectory: flag({ unset: false, source: says.account }),
  aes: flag({ unset: false, source: says.account }),
  ldapOverTls: flag({ unset: false, source: says.account }),
  signsLdap: flag({ unset: false, source: says.account }),
});

export const volume = asset(netapp, 'volume', {
  travels: choice(travels, { unset: 'in the clear', source: says.security }),
  openToAll: flag({ unsaid: 'which rules a volume has without an export policy depends on its protocols' }),
  key: choice(keyHolders, { unset: 'managed by Microsoft', source: says.security }),
  snapshots: flag({ unset: false, source: says.volume }),
  backedUp: flag({ unset: false, source: says.volume }),
  replicated: flag({ unset: false, source: says.volume }),
  watchesForRansomware: flag({ unset: false, source: says.volume }),
});
