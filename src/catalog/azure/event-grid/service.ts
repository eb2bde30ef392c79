import { asset, choice, flag, service } from '../../../model/index.ts';
import { logs } from '../collected-logs.ts';
import { publishers } from '../publishers.ts';
import { says } from './sources.ts';

const grid = service({ id: 'azure.event-grid', name: 'Azure Event Grid', vendor: 'azure' });

/** A topic, or a domain of topics. */
export const topic = asset(grid, 'topic', {
  publicNetwork: choice(['Enabled', 'Disabled', 'SecuredByPerimeter'], { unset: 'Enabled', source: says.network }),
  publishers: choice(publishers, { unset: 'everybody', source: says.network }),
  privateEndpoint: flag({ unset: false, source: says.endpoint }),
  sharedKeys: flag({ unset: true, source: says.keys }),
  identity: flag({ unset: false }),
  logs,
});
