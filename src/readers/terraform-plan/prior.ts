import { inside, isObject, type JsonObject } from './json-value.ts';

/** A plan that changes nothing, of what was there before this one: the same configuration, with the values of its prior state. `undefined` when the text is no plan. */
export const priorOf = (text: string): string | undefined => {
  const plan = parsed(text);
  if (!isObject(plan) || !('planned_values' in plan || 'resource_changes' in plan)) return undefined;
  const { resource_drift: _drift, deferred_changes: _deferred, output_changes: _outputs, ...rest } = plan;
  const changes = plan['resource_changes'];
  return JSON.stringify({
    ...rest,
    planned_values: inside(plan['prior_state'], 'values') ?? {},
    ...(Array.isArray(changes) && { resource_changes: changes.flatMap(before) }),
  });
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
};

/** What is made new was not there; what moved has its new address already, so that it is one and the same. */
const before = (whole: unknown): readonly JsonObject[] => {
  if (!isObject(whole) || whole['deposed'] !== undefined) return [];
  const change = whole['change'];
  const was = inside(change, 'before');
  if (!isObject(change) || !isObject(was)) return [];
  const secret = change['before_sensitive'];
  return [{ ...whole, change: { actions: ['no-op'], before: was, after: was, after_unknown: {}, before_sensitive: secret, after_sensitive: secret } }];
};
