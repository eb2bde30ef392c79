import { customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { data } from '../baselines/sources-of-use.ts';
import { partOf } from '../part-of.ts';
import { account, bucket, object } from './service.ts';
import { says } from './sources.ts';

const yourKey = unchecked(
  'the key itself is judged where it is declared, as a KMS key',
  shared(
    { provider: 'Guards the key and uses it only as its policy allows.', customer: 'Write the key policy, rotate the key and decide when it ends.' },
    says.kms,
  ),
);
/** What S3's own page says of the systems that run it. */
const below = {
  'publish-os-patches': provider('Builds the fixes of the systems that run S3.', says.patched),
  'apply-os-patches': provider('Installs the fixes of the systems that run S3.', says.patched),
  'find-vulnerabilities': provider('Looks for holes in S3 and the systems that run it.', says.searched),
  'survive-failure': provider('Keeps the data in several zones of the region, by default.', says.practices),
} as const;

export default [
  demarcate(bucket, {
    ...abstracted,
    ...below,
    'encrypt-at-rest': provider('Encrypts every new object, and has since 2023-01-05.', says.encrypted),
    'control-keys': when(bucket, 'sentKeys', {
      refused: when(bucket, 'keys', {
        'held by S3': provider('Holds the keys, and encrypts them with one that it rotates.', says.keys),
        'managed by AWS': provider('Makes and manages the AWS managed key in your account.', says.kms),
        'your own': yourKey,
      }),
      taken: unchecked(
        'which objects come with a key of the sender, no configuration shows',
        shared(
          {
            provider: 'Uses the key that comes with an object, and never stores it.',
            customer: 'Keep and rotate the keys that you send along; without them the objects are lost.',
          },
          says.senders,
        ),
      ),
    }),
    'limit-exposure': when(bucket, 'guard', {
      up: shared(
        { provider: 'Creates buckets that block public access.', customer: 'Leave them blocked, and write no policy or ACL that lets everybody in.' },
        says.blocked,
      ),
      lowered: customer('Block public access again, or answer alone for every policy and ACL.', says.settings),
    }),
    'limit-trust': shared(
      { provider: 'Creates buckets without ACLs.', customer: 'Leave ACLs off, and name in policies which other accounts may act here.' },
      says.ownership,
    ),
    'encrypt-in-transit': shared({ provider: 'Offers TLS on every endpoint.', customer: 'Deny requests that come without it.' }, says.practices),
    'back-up-data': unchecked(
      'copies elsewhere are made by backup plans and replication rules, which are not read as copies of one bucket',
      customer('Keep copies outside the bucket of what must outlive it.', data.ownCopies),
    ),
    'retain-and-dispose': customer('Say by lifecycle rules when objects go, and by Object Lock how long they must stay.', says.lifecycle),
    'keep-residency': unchecked(
      'which regions are allowed follows from law and contract, which no configuration shows',
      shared(
        { provider: 'Keeps objects in the region of their bucket.', customer: 'Choose that region, and mind where you copy and replicate to.' },
        says.regions,
      ),
    ),
    'prevent-leaks': customer('Let no more people, parties and web origins at the objects than need them.', says.practices),
    'undo-mistakes': customer('Keep versions, so that a deleted object can come back.', says.versions),
    'record-access': customer('Switch on access logs, and have a trail record who reads and writes objects.', says.logs),
  }),
  demarcate(object, {
    ...partOf('stands on the bucket that holds the object'),
    'encrypt-at-rest': provider('Encrypts every new object, and has since 2023-01-05.', says.encrypted),
    'control-keys': when(object, 'keys', {
      'held by S3': provider('Holds the keys, and encrypts them with one that it rotates.', says.keys),
      'managed by AWS': shared(
        {
          provider: 'Makes and manages the AWS managed key in your account.',
          customer: 'Decide whether that is enough, and bring a key of your own where it is not.',
        },
        says.kms,
      ),
      'your own': yourKey,
    }),
    'limit-exposure': customer('Give the object no ACL that lets everybody in.', says.ownership),
  }),
  demarcate(account, {
    ...abstracted,
    ...below,
    'limit-exposure': shared(
      { provider: 'Enforces the block on every bucket of the account.', customer: 'Switch the block on for the account.' },
      says.settings,
    ),
    ...settingOnly(),
  }),
];

/** What a setting of the account has no part in. */
function settingOnly() {
  const noData = notApplicable('a setting holds no data');
  return {
    'encrypt-at-rest': noData,
    'control-keys': noData,
    'undo-mistakes': noData,
    'back-up-data': noData,
    'prove-recovery': noData,
    'classify-data': noData,
    'retain-and-dispose': noData,
    'keep-residency': noData,
    'prevent-leaks': noData,
    'encrypt-in-transit': notApplicable('a setting takes no requests of its own'),
    'record-access': notApplicable('changes of the setting are recorded with all others of the account'),
  };
}
