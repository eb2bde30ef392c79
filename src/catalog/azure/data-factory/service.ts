import { asset, choice, flag, list, service, text } from '../../../model/index.ts';
import { logs } from '../collected-logs.ts';
import { keyHolders } from '../own-key.ts';
import { says } from './sources.ts';

const dataFactory = service({ id: 'azure.data-factory', name: 'Azure Data Factory', vendor: 'azure' });

export const factory = asset(dataFactory, 'factory', {
  publicNetwork: choice(['Enabled', 'Disabled'], { unset: 'Enabled', source: says.settings }),
  privateEndpoint: flag({ unset: false, source: says.endpoint }),
  managedNetwork: flag({ unset: false, source: says.network }),
  identity: flag({ unset: false, source: says.settings }),
  key: choice(keyHolders, { unset: 'managed by Microsoft', source: says.keys }),
  /** Pipelines are kept in a repository, from which they are published. */
  repository: flag({ unset: false, source: says.settings }),
  logs,
});

/** What runs the activities of pipelines. */
export const runtime = asset(dataFactory, 'runtime', {
  runs: choice(['by Microsoft', 'on your machines'], { unsaid: 'a runtime always says of which kind it is' }),
  managedNetwork: flag({ unset: false, source: says.network }),
});

/** How a factory reaches one store of data. */
export const linkedService = asset(dataFactory, 'linked-service', {
  name: text({ unset: '' }),
  /** The settings in which a secret is written out, by name, never what it is. */
  secrets: list({ unset: { items: [] }, source: says.movement }),
});
