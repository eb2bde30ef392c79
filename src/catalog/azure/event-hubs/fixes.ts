import type { FixMaker } from '../../../model/index.ts';
import { endpointFix } from '../private-endpoint-fix.ts';

export default [
  endpointFix('azure.event-hubs.has-a-private-endpoint', ['azurerm_eventhub_namespace'], { to: 'namespace', zone: 'privatelink.servicebus.windows.net' }),
] satisfies readonly FixMaker[];
