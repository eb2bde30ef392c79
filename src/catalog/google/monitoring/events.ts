import { hasHoles, isMap, isUnresolved, type Plain, type Several, unresolved, type Worked } from '../../../model/index.ts';

/** What all must stand in a filter that finds every event of the class; `of` is the kind of resource, which is enough when no call is named. */
const classes: Readonly<Record<string, { readonly calls: readonly string[]; readonly of?: string }>> = {
  'changes of owners': { calls: ['policydelta.bindingdeltas', 'roles/owner'] },
  'changes of audit': { calls: ['setiampolicy', 'auditconfigdeltas'] },
  'changes of custom roles': { calls: ['createrole', 'deleterole', 'updaterole'], of: 'iam_role' },
  'changes of firewalls': { calls: ['compute.firewalls.insert', 'compute.firewalls.patch', 'compute.firewalls.delete'], of: 'gce_firewall_rule' },
  'changes of routes': { calls: ['compute.routes.insert', 'compute.routes.delete'], of: 'gce_route' },
  'changes of networks': {
    calls: ['insert', 'patch', 'delete', 'removepeering', 'addpeering'].map(call => `compute.networks.${call}`),
    of: 'gce_network',
  },
  'changes of bucket permissions': { calls: ['storage.setiampermissions'], of: 'gcs_bucket' },
  'changes of databases': { calls: ['cloudsql.instances.update'] },
};

/** Events of which somebody should learn at once, as the CIS benchmark of Google Cloud lists them. */
export const eventClasses: readonly string[] = Object.keys(classes);

const listOf = (plain: Plain): readonly Plain[] => (Array.isArray(plain) ? (plain as readonly Plain[]) : plain === undefined || plain === null ? [] : [plain]);
const some = (items: readonly string[], rest?: string): Worked<Several<string>> => ({ value: { items, ...(rest !== undefined && { rest }) } });

/** Which of the classes a filter of logs finds. What it leaves out is not understood. */
export const eventsOf = (filter: Plain): Worked<Several<string>> => {
  if (isUnresolved(filter)) return some([], filter[unresolved]);
  if (typeof filter !== 'string') return some([]);
  if (hasHoles(filter)) return some([], 'a part of the filter is not known');
  const text = filter.toLowerCase();
  const found = Object.entries(classes).flatMap(([name, one]) => (finds(text, one) ? [name] : []));
  return found.length > 0 && /!=|\bnot\b|(?:^|\s)-[a-z]/.test(text) ? some([], 'the filter leaves something out') : some(found);
};
const finds = (text: string, { calls, of }: { readonly calls: readonly string[]; readonly of?: string }): boolean =>
  calls.every(call => text.includes(call)) ||
  (of !== undefined && new RegExp(`resource\\.type\\s{0,9}[:=]\\s{0,9}"?${of}\\b`).test(text) && !/methodname/.test(text));

const blockOf = (condition: Plain, ...names: readonly string[]): Plain => {
  if (!isMap(condition)) return condition;
  const block = names.flatMap(name => listOf(condition[name]))[0];
  return isMap(block) ? (block['filter'] ?? block['query']) : block;
};

/** The classes that conditions of a policy find in logs by themselves. */
export const foundBy = (conditions: Plain): Worked<Several<string>> =>
  joined(conditions, one => eventsOf(blockOf(one, 'condition_matched_log', 'conditionMatchedLog')));

const thresholds = ['condition_threshold', 'conditionThreshold', 'condition_monitoring_query_language', 'conditionMonitoringQueryLanguage'];
const languages = ['condition_prometheus_query_language', 'conditionPrometheusQueryLanguage', 'condition_sql', 'conditionSql'];
/** Names of metrics counted from logs that conditions of a policy watch. */
export const watchedBy = (conditions: Plain): Worked<Several<string>> => joined(conditions, one => metricsIn(blockOf(one, ...thresholds, ...languages)));

const metricsIn = (filter: Plain): Worked<Several<string>> => {
  if (isUnresolved(filter)) return some([], filter[unresolved]);
  if (typeof filter !== 'string') return some([]);
  const names = [...filter.matchAll(/logging\.googleapis\.com\/user\/([^"'\s)]{1,300})/g)].map(([, name = '']) => name);
  const known = names.filter(name => !/[\uE000\uE002]/.test(name));
  const open = known.length < names.length || /^[^a-z]{0,3}\uE000|=\s{0,9}"?[\uE000\uE002]/.test(filter);
  return some(known, open ? 'which metric is watched is not known' : undefined);
};

const joined = (conditions: Plain, via: (one: Plain) => Worked<Several<string>>): Worked<Several<string>> => {
  const all = listOf(conditions).map(via);
  const rest = all.map(one => ('unknown' in one ? one.unknown : one.value.rest)).find(why => why !== undefined);
  return some(
    all.flatMap(one => ('value' in one ? one.value.items : [])),
    rest,
  );
};
