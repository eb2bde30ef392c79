import { customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { account, bucket } from './service.ts';
import { says } from './sources.ts';

const yourKey = unchecked(
  'the key itself is judged where it is declared, as a KMS key',
  shared(
    { provider: 'Guards the key and uses it only as its policy allows.', customer: 'Write the key policy, rotate the key and decide when it ends.' },
    says.kms,
  ),
);

export default [
  demarcate(bucket, {
    ...abstracted,
    'encrypt-at-rest': provider('Encrypts every new object, and has since 2023-01-05.', says.encrypted),
    'control-keys': when(bucket, 'keys', {
      'held by S3': provider('Holds the keys, guards and rotates them.', says.keys),
      'managed by AWS': provider('Holds and rotates the AWS managed key; its policy is not yours to change.', says.kms),
      'your own': yourKey,
    }),
    'limit-exposure': shared(
      { provider: 'Creates buckets that block public access.', customer: 'Leave them blocked, and write no policy or ACL that lets everybody in.' },
      says.blocked,
    ),
    'encrypt-in-transit': shared({ provider: 'Offers TLS on every endpoint.', customer: 'Deny requests that come without it.' }, says.policies),
    'back-up-data': unchecked(
      'copies elsewhere are made by backup plans and replication rules, which are not read as copies of one bucket',
      customer('Keep copies outside the bucket of what must outlive it.', says.versions),
    ),
    'prevent-leaks': customer('Decide which web origins may read the objects, and with whom the bucket is shared.', says.policies),
    'undo-mistakes': customer('Keep versions, so that a deleted object can come back.', says.versions),
    'record-access': customer('Switch on access logs.', says.logs),
  }),
  demarcate(account, {
    ...abstracted,
    'limit-exposure': shared(
      { provider: 'Enforces the block on every bucket of the account.', customer: 'Switch the block on for the account.' },
      says.policies,
    ),
    'encrypt-at-rest': notApplicable('a setting holds no data'),
    'control-keys': notApplicable('a setting holds no data'),
    'undo-mistakes': notApplicable('a setting holds no data'),
    'back-up-data': notApplicable('a setting holds no data'),
    'encrypt-in-transit': notApplicable('a setting takes no requests of its own'),
    'record-access': notApplicable('changes of the setting are recorded with all others of the account'),
  }),
];
