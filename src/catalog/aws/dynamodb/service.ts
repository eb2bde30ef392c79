import { asset, choice, count, decide, flag, like, plus, service, text } from '../../../model/index.ts';
import { statements } from '../policy.ts';
import { says } from './sources.ts';

const dynamodb = service({ id: 'aws.dynamodb', name: 'Amazon DynamoDB', vendor: 'aws' });

const declared = asset(dynamodb, 'table', {
  name: text({ unset: '' }),
  /** Whether a key of the account's KMS is used, in place of one that AWS owns. */
  kms: flag({ unset: false, source: says.encrypted }),
  key: text({ unset: 'alias/aws/dynamodb', source: says.encrypted }),
  recovery: flag({ unset: false, source: says.recovery }),
  /** The same for the copies of the table in other regions, all of them; true where there are none. */
  recoveryOfCopies: flag({ unset: true }),
  deletionProtection: flag({ unset: false, source: says.deletion }),
  policy: statements,
});
/** `keys` says who holds the key that encrypts the table. */
export const table = plus(declared, me => ({
  keys: decide(me, [
    [{ kms: false }, 'owned by AWS'],
    [{ key: like('*alias/aws/dynamodb') }, 'managed by AWS'],
    [{}, 'your own'],
  ]),
}));

export const daxCluster = asset(dynamodb, 'dax-cluster', {
  name: text({ unset: '' }),
  encrypted: flag({ unset: false, source: says.dax }),
  transit: choice(['NONE', 'TLS'], { unset: 'NONE', source: says.daxTransit }),
  nodes: count({ unsaid: 'the number of nodes is not written' }),
});
