import { asset, choice, flag, service } from '../../../model/index.ts';
import { logs } from '../collected-logs.ts';
import { keyHolders } from '../own-key.ts';
import { places, reached } from './access.ts';
import { says } from './sources.ts';

const cosmos = service({ id: 'azure.cosmos-db', name: 'Azure Cosmos DB', vendor: 'azure' });

export const account = asset(cosmos, 'account', {
  /** The interface that programs use. */
  kind: choice(['GlobalDocumentDB', 'MongoDB', 'Parse'], { unset: 'GlobalDocumentDB' }),
  publicNetwork: choice(['Enabled', 'Disabled', 'SecuredByPerimeter'], { unset: 'Enabled', source: says.firewall }),
  reach: choice(reached, { unset: 'everybody', source: says.firewall }),
  privateEndpoint: flag({ unset: false, source: says.endpoint }),
  sharedKeys: flag({ unset: true, source: says.keys }),
  keysChangeMetadata: flag({ unset: true, source: says.metadata }),
  minimumTls: choice(['Tls', 'Tls11', 'Tls12', 'Tls13'], { unset: 'Tls12', source: says.tls }),
  key: choice(keyHolders, { unset: 'managed by Microsoft', source: says.encryption }),
  backups: choice(['Periodic', 'Continuous'], { unset: 'Periodic', source: says.continuous }),
  places: choice(places, { unsaid: 'the regions are always written' }),
  logs,
});
