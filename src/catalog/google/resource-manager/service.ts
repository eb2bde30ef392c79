import { asset, flag, list, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const resourceManager = service({ id: 'google.resource-manager', name: 'Resource Manager', vendor: 'google' });

/** What is recorded in all projects of a folder or an organisation. */
export const auditConfig = asset(resourceManager, 'audit-config', {
  /** The service it is about, or all of them. */
  service: text({ unsaid: 'it always names a service' }),
  recordsData: flag({ unset: false, source: says.audit }),
  /** Those whose reads and writes are not recorded. */
  exempt: list({ unset: { items: [] } }),
});
