import { asset, decide, flag, like, link, parts, plus, service, text, work } from '../../../model/index.ts';
import { statements } from '../policy.ts';
import { says } from './sources.ts';

const sns = service({ id: 'aws.sns', name: 'Amazon SNS', vendor: 'aws' });

const subscription = { name: text(), protocol: text(), keepsFailures: flag({ unset: false, source: says.failures }) };
export type Subscription = typeof subscription;

const declared = asset(sns, 'topic', {
  name: text({ unset: '' }),
  /** The key that encrypts messages before they are stored; empty where only the disks are encrypted. */
  key: text({ unset: '', source: says.encryption }),
  policy: statements,
  subscriptions: parts(subscription, { unset: { items: [] } }),
  logsFailures: flag({ unset: false, source: says.deliveryLogs }),
});
export const topic = plus(declared, me => ({
  keys: decide(me, [
    [{ key: '' }, 'none'],
    [{ key: like('*alias/aws/sns') }, 'managed by AWS'],
    [{}, 'your own'],
  ]),
}));

const policies = asset(sns, 'topic-policy', {
  topic: link('aws.sns.topic', { unsaid: 'it names no topic' }),
  policy: statements,
});
/** A policy that is written apart from its topic; where the topic is known it is judged there. */
export const topicPolicy = plus(policies, me => ({
  judgedWithTopic: work(me, ['topic'], flag(), ({ topic }) => ({ value: topic.is !== 'unknown' && topic.value.items.length > 0 })),
}));
