import { at, derived, each, gather, isMap, mapping, on, type Plain, refs, type Worked } from '../../../model/index.ts';
import { document } from '../policy.ts';
import { isSaid, saidAt } from '../said.ts';
import { type Subscription, topic, topicPolicy } from './service.ts';

const roles = ['sqs', 'lambda', 'http', 'firehose', 'application'].map(protocol => `${protocol}_failure_feedback_role_arn`);
/** Logs of one protocol are enough; states write all of them, most of them empty. */
const logsAny = (topic: Plain): Worked<boolean> => isSaid(isMap(topic) ? roles.map(role => topic[role]) : topic);

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
    logsFailures: derived('', logsAny),
  }),
  mapping(topicPolicy, 'aws_sns_topic_policy', ['id'], { topic: refs('arn'), policy: document('policy') }),
];
