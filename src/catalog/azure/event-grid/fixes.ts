import type { FixMaker } from '../../../model/index.ts';
import { endpointFix } from '../private-endpoint-fix.ts';

export default [
  endpointFix('azure.event-grid.has-a-private-endpoint', ['azurerm_eventgrid_topic'], { to: 'topic', zone: 'privatelink.eventgrid.azure.net' }),
  endpointFix('azure.event-grid.has-a-private-endpoint', ['azurerm_eventgrid_domain'], { to: 'domain', zone: 'privatelink.eventgrid.azure.net' }),
] satisfies readonly FixMaker[];
