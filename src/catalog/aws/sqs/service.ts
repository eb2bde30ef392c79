import { asset, changed, count, decide, flag, like, link, plus, service, some, text, work } from '../../../model/index.ts';
import { statements } from '../policy.ts';
import { says } from './sources.ts';

const sqs = service({ id: 'aws.sqs', name: 'Amazon SQS', vendor: 'aws' });

const declared = asset(sqs, 'queue', {
  name: text({ unset: '' }),
  /** The key of KMS that encrypts messages; empty where SQS uses a key of its own, or none. */
  key: text({ unset: '', source: says.encryption }),
  ownedKey: flag({ unset: changed(true, { until: '2022-10-05', was: false }), source: says.encryptedByDefault }),
  policy: statements,
  keepsFailures: flag({ unset: false, source: says.failures }),
  /** Other queues send it what they could not process. */
  takesFailures: flag({ unset: false, source: says.failures }),
  retentionSeconds: count({ unset: 345_600, source: says.attributes }),
});
/** `keys`: whose key encrypts the messages of the queue. `allows`: what its policy lets others do. */
export const queue = plus(declared, me => ({
  keys: decide(me, [
    [{ key: '', ownedKey: false }, 'none'],
    [{ key: '' }, 'owned by AWS'],
    [{ key: like('*alias/aws/sqs') }, 'managed by AWS'],
    [{}, 'your own'],
  ]),
  allows: decide(me, [
    [{ policy: some({ effect: 'Allow', allActions: true }) }, 'every action'],
    [{ policy: some({ effect: 'Allow', wholeService: true }) }, 'every action'],
    [{}, 'what it names'],
  ]),
}));

const policies = asset(sqs, 'queue-policy', {
  queue: link('aws.sqs.queue', { unsaid: 'it names no queue' }),
  policy: statements,
});
/** A policy that is written apart from its queue; where the queue is known it is judged there. */
export const queuePolicy = plus(policies, me => ({
  judgedWithQueue: work(me, ['queue'], flag(), ({ queue }) => ({ value: queue.is !== 'unknown' && queue.value.items.length > 0 })),
  allows: decide(me, [
    [{ policy: some({ effect: 'Allow', allActions: true }) }, 'every action'],
    [{ policy: some({ effect: 'Allow', wholeService: true }) }, 'every action'],
    [{}, 'what it names'],
  ]),
}));
