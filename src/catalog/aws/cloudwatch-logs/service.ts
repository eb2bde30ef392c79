import { asset, count, decide, type Fact, flag, list, plus, type Several, service, text, type Worked, work } from '../../../model/index.ts';
import { statements } from '../policy.ts';
import { says } from './sources.ts';

const logs = service({ id: 'aws.cloudwatch-logs', name: 'Amazon CloudWatch Logs', vendor: 'aws' });

const declared = asset(logs, 'log-group', {
  name: text({ unset: '' }),
  /** The key of KMS; empty where CloudWatch Logs uses a key of its own. */
  key: text({ unset: '', source: says.encryption }),
  /** 0 is for ever. */
  retentionDays: count({ unset: 0, source: says.retention }),
  deletionProtection: flag({ unset: false, source: says.deletion }),
});
/** `keys`: whose key encrypts the logs. */
export const logGroup = plus(declared, me => ({
  keys: decide(me, [
    [{ key: '' }, 'owned by AWS'],
    [{}, 'your own'],
  ]),
}));

const filters = asset(logs, 'metric-filter', {
  name: text({ unset: '' }),
  /** Classes of events of a trail that it counts. */
  counts: list({ unset: { items: [] } }),
  alarm: flag({ unset: false }),
});
/** `alarmed`: the classes of events that it counts and an alarm watches. */
export const metricFilter = plus(filters, me => ({
  alarmed: work(me, ['counts', 'alarm'], list(), ({ counts, alarm }) => countedWithAlarm(counts, alarm)),
}));

function countedWithAlarm(counts: Fact<Several<string>>, alarm: Fact<boolean>): Worked<Several<string>> {
  if (counts.is === 'unknown') return { unknown: counts.why };
  if (alarm.is === 'unknown') return { value: counts.value.items.length === 0 ? counts.value : { items: [], rest: alarm.why } };
  return { value: alarm.value ? counts.value : { items: [] } };
}

/** What an account lets services and other accounts write to its logs. */
export const policy = asset(logs, 'policy', { name: text({ unset: '' }), policy: statements });
