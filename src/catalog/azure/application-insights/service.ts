import { asset, choice, flag, service } from '../../../model/index.ts';
import { says } from './sources.ts';

const insights = service({ id: 'azure.application-insights', name: 'Azure Application Insights', vendor: 'azure' });
const network = choice(['Enabled', 'Disabled'], { unset: 'Enabled', source: says.open });

export const component = asset(insights, 'component', {
  sharedKeys: flag({ unset: true, source: says.authentication }),
  /** Whether public networks send data in. */
  publicIngestion: network,
  /** Whether public networks ask questions. */
  publicQueries: network,
  keepsAddresses: flag({ unset: false, source: says.addresses }),
});
