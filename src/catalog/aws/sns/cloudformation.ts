import { at, derived, each, gather, isMap, mapping, on, type Plain, refs, type Worked } from '../../../model/index.ts';
import { document } from '../policy.ts';
import { isSaid, saidAt } from '../said.ts';
import { type Subscription, topic, topicPolicy } from './service.ts';

const subscriptions = (path: string) =>
  each<Subscription>(path, 'name', { name: at('Protocol'), protocol: at('Protocol'), keepsFailures: saidAt('RedrivePolicy') });

/** Logs of one protocol are enough to say that failures are logged. */
const isLogged = (plain: Plain): Worked<boolean> =>
  isSaid((Array.isArray(plain) ? (plain as readonly Plain[]) : [plain]).map(one => (isMap(one) ? one['FailureFeedbackRoleArn'] : one)));

export default [
  mapping(topic, 'AWS::SNS::Topic', ['TopicName', 'TopicArn'], {
    name: at('TopicName'),
    key: at('KmsMasterKeyId'),
    policy: gather(
      on('AWS::SNS::TopicPolicy', 'Topics', document('PolicyDocument')),
      on('AWS::SNS::TopicInlinePolicy', 'TopicArn', document('PolicyDocument')),
    ),
    subscriptions: gather(subscriptions('Subscription'), on('AWS::SNS::Subscription', 'TopicArn', subscriptions(''))),
    logsFailures: derived('DeliveryStatusLogging', isLogged),
  }),
  mapping(topicPolicy, 'AWS::SNS::TopicPolicy', [], { topic: refs('Topics'), policy: document('PolicyDocument') }),
  mapping(topicPolicy, 'AWS::SNS::TopicInlinePolicy', [], { topic: refs('TopicArn'), policy: document('PolicyDocument') }),
];
