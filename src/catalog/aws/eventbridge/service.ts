import { asset, decide, flag, link, parts, plus, service, text, work } from '../../../model/index.ts';
import { statements } from '../policy.ts';
import { says } from './sources.ts';

const eventbridge = service({ id: 'aws.eventbridge', name: 'Amazon EventBridge', vendor: 'aws' });

const buses = asset(eventbridge, 'bus', {
  name: text({ unset: '' }),
  /** The key of KMS; empty where EventBridge uses one of its own. */
  key: text({ unset: '', source: says.bus }),
  policy: statements,
  /** A queue keeps events that could not be encrypted or decrypted. */
  keepsUnreadable: flag({ unset: false, source: says.bus }),
});
/** `keys`: whose key encrypts events on the bus. */
export const bus = plus(buses, me => ({
  keys: decide(me, [
    [{ key: '' }, 'owned by AWS'],
    [{}, 'your own'],
  ]),
}));

const policies = asset(eventbridge, 'bus-policy', {
  name: text({ unset: '' }),
  bus: link('aws.eventbridge.bus', { unset: { items: [] } }),
  policy: statements,
  /** A single permission, in the form that came before policies, for everybody. */
  permitsEverybody: flag({ unset: false }),
});
/** What is written apart from a bus: for the default bus of the account, or for one that stands elsewhere. */
export const busPolicy = plus(policies, me => ({
  judgedWithBus: work(me, ['bus'], flag(), ({ bus }) => ({ value: bus.is !== 'unknown' && bus.value.items.length > 0 })),
}));

const target = { name: text(), keepsFailures: flag({ unset: false, source: says.delivery }) };
export type Target = typeof target;
/** What sends events of a bus on. */
export const rule = asset(eventbridge, 'rule', {
  name: text({ unset: '' }),
  targets: parts(target, { unset: { items: [] } }),
});

/** How EventBridge signs in to an address outside AWS. */
export const connection = asset(eventbridge, 'connection', {
  name: text({ unset: '' }),
  secretIsWritten: flag({ unset: false }),
});
