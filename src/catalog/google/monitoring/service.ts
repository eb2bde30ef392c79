import { asset, type Fact, flag, list, plus, reach, type Several, service, text, type Worked, within, work } from '../../../model/index.ts';
import { says } from './sources.ts';

const monitoring = service({ id: 'google.monitoring', name: 'Cloud Monitoring', vendor: 'google' });
const none = { unset: { items: [] } } as const;

/** A rule by which somebody is told. */
const policy = asset(monitoring, 'alert-policy', {
  on: flag({ unset: true, source: says.policies }),
  /** It names a channel. */
  tellsSomebody: flag({ unset: false, source: says.silent }),
  /** Metrics counted from logs that it watches, by name. */
  watches: list(none),
  /** Classes of events that it finds in logs by itself. */
  finds: list(none),
});
/** What it does while it is on and names a channel. */
export const alertPolicy = plus(policy, me => ({
  alarmedMetrics: work(me, ['watches', 'on', 'tellsSomebody'], list(), ({ watches, on, tellsSomebody }) => whileHeard(watches, on, tellsSomebody)),
  alarmedEvents: work(me, ['finds', 'on', 'tellsSomebody'], list(), ({ finds, on, tellsSomebody }) => whileHeard(finds, on, tellsSomebody)),
}));

/** What is counted in logs. */
const metric = plus(
  asset(monitoring, 'log-metric', {
    name: text({ unset: '' }),
    off: flag({ unset: false, source: says.metrics }),
    /** Classes of events that somebody should learn of at once. */
    counts: list(none),
  }),
  () => ({ policies: within('google.monitoring.alert-policy', 'account') }),
);
const watched = plus(metric, me => ({ alarmedMetrics: reach(me, 'policies', 'alarmedMetrics', list(), { items: [] }) }));
const heard = plus(watched, me => ({
  /** A policy that is on tells somebody of it. */
  alarm: work(me, ['name', 'alarmedMetrics', 'off'], flag(), ({ name, alarmedMetrics, off }) => isAmong(name, alarmedMetrics, off)),
}));
export const logMetric = plus(heard, me => ({
  alarmedEvents: work(me, ['counts', 'alarm'], list(), ({ counts, alarm }) => whileHeard(counts, alarm)),
}));

export const channel = asset(monitoring, 'notification-channel', {
  on: flag({ unset: true, source: says.channels }),
  /** What it sends can be read on the way: an address of http. */
  inClear: flag({ unset: false, source: says.channels }),
});

const both = [true, false] as const;
function whileHeard(what: Fact<Several<string>>, ...conditions: readonly Fact<boolean>[]): Worked<Several<string>> {
  if (what.is === 'unknown') return { unknown: what.why };
  if (conditions.some(one => one.is !== 'unknown' && !one.value)) return { value: { items: [] } };
  const open = conditions.find(one => one.is === 'unknown');
  if (open?.is !== 'unknown') return { value: what.value };
  return { value: what.value.items.length === 0 ? what.value : { items: [], rest: open.why } };
}
function isAmong(name: Fact<string>, names: Fact<Several<string>>, off: Fact<boolean>): Worked<boolean> {
  if (off.is !== 'unknown' && off.value) return { value: false };
  const open = [name, names, off].find(one => one.is === 'unknown');
  if (name.is === 'unknown' || names.is === 'unknown' || open?.is === 'unknown')
    return { unknown: open?.is === 'unknown' ? open.why : 'not known', among: both };
  if (names.value.items.includes(name.value)) return { value: true };
  return names.value.rest === undefined ? { value: false } : { unknown: names.value.rest, among: both };
}
