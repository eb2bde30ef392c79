import { asset, choice, decide, flag, plus, service, text } from '../../../model/index.ts';
import { keyWords } from '../key-choice.ts';
import { says } from './sources.ts';

const keyspaces = service({ id: 'aws.keyspaces', name: 'Amazon Keyspaces', vendor: 'aws' });

const declared = asset(keyspaces, 'table', {
  name: text({ unset: '' }),
  keySort: choice(['AWS_OWNED_KMS_KEY', 'CUSTOMER_MANAGED_KMS_KEY'], { unset: 'AWS_OWNED_KMS_KEY', source: says.encryption }),
  keyNamed: choice(keyWords, { unset: 'owned by AWS', source: says.encryption }),
  recovery: flag({ unset: false, source: says.recovery }),
});
/** `keys` says who holds the key that encrypts the table. */
export const table = plus(declared, me => ({
  keys: decide(me, [
    [{ keySort: 'AWS_OWNED_KMS_KEY' }, 'owned by AWS'],
    [{ keyNamed: 'managed by AWS' }, 'managed by AWS'],
    [{}, 'your own'],
  ]),
}));
