import { asset, choice, decide, flag, plus, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const firehose = service({ id: 'aws.data-firehose', name: 'Amazon Data Firehose', vendor: 'aws' });

const declared = asset(firehose, 'delivery-stream', {
  name: text({ unset: '' }),
  /** It reads from a stream of Kinesis or a cluster of Kafka, which keeps the records until they are delivered. */
  readsElsewhere: flag({ unset: false, source: says.encryption }),
  encrypted: flag({ unset: false, source: says.encryption }),
  keyType: choice(['AWS_OWNED_CMK', 'CUSTOMER_MANAGED_CMK'], { unset: 'AWS_OWNED_CMK', source: says.keys }),
  logsErrors: flag({ unset: false, source: says.errors }),
  /** The password or token of the destination stands in the source. */
  secretIsWritten: flag({ unset: false }),
});
/** `keys`: whose key encrypts the records that wait to be delivered. */
export const deliveryStream = plus(declared, me => ({
  keys: decide(me, [
    [{ readsElsewhere: true }, 'of what it reads from'],
    [{ encrypted: false }, 'none'],
    [{ keyType: 'AWS_OWNED_CMK' }, 'owned by AWS'],
    [{}, 'your own'],
  ]),
}));
