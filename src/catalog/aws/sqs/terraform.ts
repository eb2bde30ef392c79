import { at, first, gather, mapping, on, refs, spelled } from '../../../model/index.ts';
import { document } from '../policy.ts';
import { saidAt } from '../said.ts';
import { queue, queuePolicy } from './service.ts';

/** What other queues may send it; one that says this is made for failures, unless it lets none. */
const allowed = spelled('redrive_allow_policy.redrivePermission', { byQueue: true, allowAll: true, denyAll: false });

export default [
  mapping(queue, 'aws_sqs_queue', ['id', 'url', 'arn', 'name'], {
    name: at('name'),
    key: at('kms_master_key_id'),
    ownedKey: at('sqs_managed_sse_enabled'),
    policy: gather(document('policy'), on('aws_sqs_queue_policy', 'queue_url', document('policy'))),
    keepsFailures: first(on('aws_sqs_queue_redrive_policy', 'queue_url', saidAt('redrive_policy')), saidAt('redrive_policy')),
    takesFailures: first(
      on('aws_sqs_queue', 'redrive_policy.deadLetterTargetArn', saidAt('redrive_policy')),
      on('aws_sqs_queue_redrive_policy', 'redrive_policy.deadLetterTargetArn', saidAt('redrive_policy')),
      allowed,
      on('aws_sqs_queue_redrive_allow_policy', 'queue_url', allowed),
    ),
    retentionSeconds: at('message_retention_seconds', 345_600),
  }),
  mapping(queuePolicy, 'aws_sqs_queue_policy', ['id'], { queue: refs('queue_url'), policy: document('policy') }),
];
