import { asset, choice, count, decide, like, plus, service, text } from '../../../model/index.ts';
import { statements } from '../policy.ts';
import { says } from './sources.ts';

const kinesis = service({ id: 'aws.kinesis', name: 'Amazon Kinesis Data Streams', vendor: 'aws' });

const declared = asset(kinesis, 'stream', {
  name: text({ unset: '' }),
  encryption: choice(['NONE', 'KMS'], { unset: 'NONE', source: says.encryption }),
  key: text({ unset: 'alias/aws/kinesis', source: says.keys }),
  retentionHours: count({ unset: 24, source: says.retention }),
  policy: statements,
});
/** `keys`: whose key encrypts the records of the stream. */
export const stream = plus(declared, me => ({
  keys: decide(me, [
    [{ encryption: 'NONE' }, 'none'],
    [{ key: '' }, 'managed by AWS'],
    [{ key: like('*alias/aws/kinesis') }, 'managed by AWS'],
    [{}, 'your own'],
  ]),
}));
