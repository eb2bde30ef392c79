import { cite, derived, isMap, isUnresolved, type Lens, list, on, type Plain, type Several, unresolved, type Worked } from '../../model/index.ts';

/** Resources of Azure write logs that nobody sees until a diagnostic setting sends them somewhere. */
export const collected = cite(
  'https://learn.microsoft.com/en-us/azure/azure-monitor/essentials/tutorial-resource-logs',
  'Resources produce logs of their operations by themselves, and a diagnostic setting must be created before any of them is collected.',
  '2026-11-22',
);

/** The categories of logs, and groups of them, that diagnostic settings collect from a resource. */
export const logs = list({ unset: { items: [] }, source: collected });

/** The categories that one diagnostic setting collects: in blocks of Terraform, or in a template. */
export const categoriesIn = (setting: Plain): Worked<Several<string>> => {
  if (isUnresolved(setting)) return { unknown: setting[unresolved] };
  const body = isMap(setting) ? (isMap(setting['properties']) ? setting['properties'] : setting) : {};
  const told = ['enabled_log', 'log', 'logs'].flatMap(name => listAt(body[name])).map(categoryOf);
  const rest = told.flatMap(one => ('unknown' in one ? [one.unknown] : []));
  const items = told.flatMap(one => ('value' in one && one.value !== '' ? [one.value] : []));
  return { value: { items, ...(rest.length > 0 && { rest: rest.join('; ') }) } };
};
const listAt = (plain: Plain): readonly Plain[] => (plain === undefined || plain === null ? [] : Array.isArray(plain) ? (plain as readonly Plain[]) : [plain]);

/** An empty text is a category that is switched off. */
const categoryOf = (log: Plain): Worked<string> => {
  if (!isMap(log)) return { unknown: isUnresolved(log) ? log[unresolved] : 'it is no category that is known' };
  const { enabled, category, category_group: group, categoryGroup } = log;
  if (enabled === false || enabled === 'false') return { value: '' };
  const open = [enabled, category, group, categoryGroup].find(isUnresolved);
  if (open) return { unknown: open[unresolved] };
  const name = [category, group, categoryGroup].find(one => typeof one === 'string' && one !== '');
  return typeof name === 'string' ? { value: name } : { unknown: 'it names no category' };
};

const of = (type: string, by: string): Lens<Several<string>> => on(type, by, derived('', categoriesIn));
export const logsInTerraform = of('azurerm_monitor_diagnostic_setting', 'target_resource_id');
export const logsInTemplates = of('Microsoft.Insights/diagnosticSettings', 'scope');
