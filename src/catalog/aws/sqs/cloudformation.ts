import { at, first, gather, mapping, on, refs, spelled } from '../../../model/index.ts';
import { document } from '../policy.ts';
import { saidAt } from '../said.ts';
import { queue, queuePolicy } from './service.ts';

export default [
  mapping(queue, 'AWS::SQS::Queue', ['QueueUrl', 'Arn', 'QueueName'], {
    name: at('QueueName'),
    key: at('KmsMasterKeyId'),
    ownedKey: at('SqsManagedSseEnabled'),
    policy: gather(on('AWS::SQS::QueuePolicy', 'Queues', document('PolicyDocument')), on('AWS::SQS::QueueInlinePolicy', 'Queue', document('PolicyDocument'))),
    keepsFailures: saidAt('RedrivePolicy'),
    takesFailures: first(
      on('AWS::SQS::Queue', 'RedrivePolicy.deadLetterTargetArn', saidAt('RedrivePolicy')),
      spelled('RedriveAllowPolicy.redrivePermission', { byQueue: true, allowAll: true, denyAll: false }),
    ),
    retentionSeconds: at('MessageRetentionPeriod'),
  }),
  mapping(queuePolicy, 'AWS::SQS::QueuePolicy', [], { queue: refs('Queues'), policy: document('PolicyDocument') }),
  mapping(queuePolicy, 'AWS::SQS::QueueInlinePolicy', [], { queue: refs('Queue'), policy: document('PolicyDocument') }),
];
