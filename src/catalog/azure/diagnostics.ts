import {
  asked,
  cite,
  derived,
  gather,
  isMap,
  isUnresolved,
  list,
  needing,
  on,
  type Plain,
  type Several,
  type Spelled,
  spelledList,
  spelledMap,
  unresolved,
  type Worked,
  writable,
} from '../../model/index.ts';

const settings = cite(
  'https://learn.microsoft.com/en-us/azure/azure-monitor/platform/diagnostic-settings',
  'The activity log is collected without being asked; the logs of a resource are not, until a diagnostic setting says which of them go where.',
  '2026-11-22',
);

/** What Microsoft’s page on diagnostic settings says. */
export const onDiagnostics = settings;

/** The kinds of log of a resource that are sent somewhere: categories (`AuditEvent`) and groups of them (`audit`, `allLogs`). */
export const logs = list({ unset: { items: [] }, source: settings });

const listOf = (plain: Plain): readonly Plain[] => (Array.isArray(plain) ? (plain as readonly Plain[]) : plain === undefined || plain === null ? [] : [plain]);

/** The kinds that a diagnostic setting names and does not switch off. */
export const kindsOn = (plain: Plain): Worked<Several<string>> => {
  const items: string[] = [];
  const rest: string[] = [];
  for (const log of listOf(plain)) {
    if (isUnresolved(log)) rest.push(log[unresolved]);
    if (!isMap(log) || log['enabled'] === false || log['enabled'] === 'false') continue;
    const kind = [log['category_group'], log['categoryGroup'], log['category']].find(one => one !== undefined && one !== null && one !== '');
    if (isUnresolved(log['enabled'])) rest.push(log['enabled'][unresolved]);
    else if (isUnresolved(kind)) rest.push(kind[unresolved]);
    else if (typeof kind === 'string') items.push(kind);
  }
  return { value: { items, ...(rest.length > 0 && { rest: rest.join('; ') }) } };
};

/** Logs are sent to the workspace that the charter names: those that are asked for, else all that the resource has. */
const inGroups = (items: readonly string[]): readonly (readonly [isGroup: boolean, kind: string])[] =>
  items.length === 0 ? [[true, 'allLogs']] : items.map(kind => [kind === 'audit' || kind === 'allLogs', kind]);
const blocksFor = ({ items }: Several<string>): Spelled =>
  spelledList(...inGroups(items).map(([isGroup, kind]) => spelledMap({ [isGroup ? 'category_group' : 'category']: kind })));
const entriesFor = ({ items }: Several<string>): Spelled =>
  spelledList(...inGroups(items).map(([isGroup, kind]) => spelledMap({ [isGroup ? 'categoryGroup' : 'category']: kind, enabled: true })));

const inTerraform = (block: string, writes?: (several: Several<string>) => Spelled) => {
  const read = derived(block, kindsOn);
  const lens = writes ? needing(writable(read, writes), { name: 'logs', log_analytics_workspace_id: asked('log-workspace') }) : read;
  return on('azurerm_monitor_diagnostic_setting', 'target_resource_id', lens);
};
export const logsInTerraform = gather(inTerraform('enabled_log', blocksFor), inTerraform('log'));
export const logsInTemplates = on(
  'Microsoft.Insights/diagnosticSettings',
  'scope',
  needing(writable(derived('properties.logs', kindsOn), entriesFor), { 'properties.workspaceId': asked('log-workspace') }),
);
