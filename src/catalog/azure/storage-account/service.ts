import { asset, choice, flag, link, plus, reach, service } from '../../../model/index.ts';
import { says } from './sources.ts';

const storage = service({ id: 'azure.storage-account', name: 'Azure Storage', vendor: 'azure' });

export const account = asset(storage, 'account', {
  httpsOnly: flag({ unset: true, source: says.defaults }),
  minimumTls: choice(['TLS1_0', 'TLS1_1', 'TLS1_2', 'TLS1_3'], { unset: 'TLS1_0', source: says.tls }),
  /** Containers may be opened to readers without a name. */
  anonymousAllowed: flag({ unset: false, source: says.defaults }),
  sharedKeys: flag({ unset: true, source: says.sharedKey }),
  publicNetwork: choice(['Enabled', 'Disabled', 'SecuredByPerimeter'], { unset: 'Enabled', source: says.networks }),
  defaultAction: choice(['Allow', 'Deny'], { unset: 'Allow', source: says.networks }),
  /** Services of Azure that Microsoft trusts get past the rules of networks. */
  trustedServices: flag({ unset: true, source: says.networks }),
  otherTenants: flag({ unset: false, source: says.defaults }),
  versions: flag({ unset: false, source: says.undo }),
  keepsDeletedBlobs: flag({ unset: false, source: says.undo }),
  keepsDeletedContainers: flag({ unset: false, source: says.undo }),
  encryptedTwice: flag({ unset: false, source: says.twice }),
  keys: choice(['managed by Microsoft', 'your own'], { unset: 'managed by Microsoft', source: says.encryption }),
  /** Every request to the queues is logged: reading, writing and deleting. */
  queueLogging: flag({ unsaid: 'logs of one service of the account are collected by a diagnostic setting on that service, which is not read' }),
  copies: choice(['LRS', 'ZRS', 'GRS', 'RAGRS', 'GZRS', 'RAGZRS'], { unsaid: 'the kind of copies is always written' }),
});

/** A container of blobs. */
const declared = asset(storage, 'container', {
  account: link('azure.storage-account.account', { unsaid: 'a container always has an account' }),
  anonymous: choice(['None', 'Blob', 'Container'], { unset: 'None', source: says.anonymous }),
});
export const container = plus(declared, me => ({ accountAllows: reach(me, 'account', 'anonymousAllowed', flag()) }));
