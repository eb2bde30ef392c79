import { at, each, first, gather, mapping, on } from '../../../model/index.ts';
import { document } from '../policy.ts';
import { saidAt } from '../said.ts';
import { type Subscription, topic } from './service.ts';

const failures = (protocol: string) => saidAt(`${protocol}_failure_feedback_role_arn`);

export default [
  mapping(topic, 'aws_sns_topic', ['id', 'arn', 'name'], {
    name: at('name'),
    key: at('kms_master_key_id'),
    policy: gather(document('policy'), on('aws_sns_topic_policy', 'arn', document('policy'))),
    subscriptions: on(
      'aws_sns_topic_subscription',
      'topic_arn',
      each<Subscription>('', 'name', { name: at('protocol'), protocol: at('protocol'), keepsFailures: saidAt('redrive_policy') }),
    ),
    logsFailures: first(failures('sqs'), failures('lambda'), failures('http'), failures('firehose'), failures('application')),
  }),
];
