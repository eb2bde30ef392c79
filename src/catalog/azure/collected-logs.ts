import { cite, list } from '../../model/index.ts';

export { logsInTemplates, logsInTerraform } from './diagnostics.ts';

/** Resources of Azure write logs that nobody sees until a diagnostic setting sends them somewhere. */
export const collected = cite(
  'https://learn.microsoft.com/en-us/azure/azure-monitor/essentials/tutorial-resource-logs',
  'Resources produce logs of their operations by themselves, and a diagnostic setting must be created before any of them is collected.',
  '2026-11-22',
);

/** The categories of logs, and groups of them, that diagnostic settings collect from a resource. */
export const logs = list({ unset: { items: [] }, source: collected });
