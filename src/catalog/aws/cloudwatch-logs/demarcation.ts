import { customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { operations, use } from '../baselines/sources-of-use.ts';
import { keyHolders } from '../key-holders.ts';
import { partOf } from '../part-of.ts';
import { logGroup, metricFilter, policy } from './service.ts';
import { says } from './sources.ts';

const { 'owned by AWS': owned, 'your own': own } = keyHolders(says.encryption);

export default [
  demarcate(logGroup, {
    ...abstracted,
    'encrypt-at-rest': provider('Encrypts all log data, always.', says.encryption),
    'control-keys': when(logGroup, 'keys', { 'owned by AWS': owned, 'your own': own }),
    'encrypt-in-transit': provider('Takes and gives log data over TLS.', use.endpointTls),
    'limit-exposure': notApplicable('who may write from outside stands in the resource policies of the account'),
    'keep-logs': shared(
      { provider: 'Deletes what is older than the time that was set, and nothing else.', customer: 'Set how long the group keeps its logs.' },
      says.retention,
    ),
    'retain-and-dispose': notApplicable('a log group holds logs; how long they are kept belongs to keep-logs'),
    'undo-mistakes': customer('Protect the group from deletion.', says.deletion),
    'back-up-data': unchecked(
      'whether logs must outlive their group is for their owner to say',
      customer('Export logs that must outlive the group, or send them on.', says.copies),
    ),
    'prevent-leaks': unchecked(
      'whether secrets and personal data reach the logs, no configuration shows',
      shared({ provider: 'Masks what a policy of the group says.', customer: 'Keep secrets out of the logs, and have the rest masked.' }, says.masking),
    ),
    'record-access': unchecked(
      'whether a trail keeps the record is judged where the trail is declared',
      shared(
        { provider: 'Records the calls that manage log groups for 90 days.', customer: 'Keep the record for longer with a trail.' },
        operations.accessLogs,
      ),
    ),
  }),
  demarcate(metricFilter, partOf('stands on the log group; whether an alarm watches what it counts is judged on the trail that feeds it')),
  demarcate(policy, {
    ...partOf('stands on the log groups that it speaks of'),
    'limit-exposure': customer('Name in the policy which services and accounts may write.', says.policies),
  }),
];
