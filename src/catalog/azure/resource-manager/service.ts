import { asset, flag, list, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const manager = service({ id: 'azure.resource-manager', name: 'Azure Resource Manager', vendor: 'azure' });

/** A script that a deployment runs, in a container that Azure starts for it. */
export const script = asset(manager, 'deployment-script', {
  name: text({ unset: '' }),
  /** The variables and arguments that are secrets, by name, never what they are. */
  secrets: list({ unset: { items: [] }, source: says.secure }),
  /** The key of a storage account is written out. */
  writtenKey: flag({ unset: false }),
  /** It is fetched from an address while the deployment runs. */
  fetched: flag({ unset: false, source: says.integrity }),
});
