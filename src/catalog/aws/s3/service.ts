import { asset, changed, choice, decide, flag, like, link, list, plus, reach, service, text, within, work } from '../../../model/index.ts';
import { statements } from '../policy.ts';
import { asked } from './object-key.ts';
import { says } from './sources.ts';
import { isTrailed } from './trailed.ts';

const s3 = service({ id: 'aws.s3', name: 'Amazon S3', vendor: 'aws' });

const off = { unset: false } as const;
/** Block Public Access of a whole account. Nothing blocks for the account until it is set. */
export const account = asset(s3, 'account', {
  blockPublicAcls: flag(off),
  ignorePublicAcls: flag(off),
  blockPublicPolicy: flag(off),
  restrictPublicBuckets: flag(off),
});

/** The day after AWS said that all regions had the new defaults. */
const until = '2023-04-28';
const blocked = { unset: changed(true, { until, was: false }), source: says.blocked };
const ownerships = ['BucketOwnerEnforced', 'BucketOwnerPreferred', 'ObjectWriter'] as const;
const declared = asset(s3, 'bucket', {
  name: text({ unset: '' }),
  account: within('aws.s3.account', 'account'),
  trails: within('aws.cloudtrail.trail', 'account'),
  blockPublicAcls: flag(blocked),
  ignorePublicAcls: flag(blocked),
  blockPublicPolicy: flag(blocked),
  restrictPublicBuckets: flag(blocked),
  /** Somebody wrote that public ACLs are ignored, or public buckets restricted: the default is no excuse for an ACL or policy that contradicts it. */
  ignoringIsWritten: flag(off),
  restrictionIsWritten: flag(off),
  ownership: choice(ownerships, {
    unset: changed('BucketOwnerEnforced', { until, was: 'ObjectWriter' }),
    source: says.ownership,
  }),
  acl: text({ unset: 'private', source: says.ownership }),
  encryption: choice(['SSE-S3', 'SSE-KMS', 'DSSE-KMS'], { unset: 'SSE-S3', source: says.encrypted }),
  key: text({ unset: 'aws/s3', source: says.kms }),
  /** Whether objects may come with a key that you keep and S3 forgets (SSE-C). */
  sentKeys: choice(['refused', 'taken'], { unset: 'refused', source: says.sent }),
  versioning: choice(['Off', 'Enabled', 'Suspended'], { unset: 'Off', source: says.versions }),
  mfaDelete: flag({ unset: false, source: says.mfa }),
  accessLogs: flag({ unset: false, source: says.logs }),
  /** Another bucket writes its access logs here. */
  receivesLogs: flag(off),
  policy: statements,
  /** URIs of the groups that ACL grants name. */
  grantedGroups: list({ unset: { items: [] } }),
  corsOrigins: list({ unset: { items: [] } }),
  /** A lifecycle rule that is in force. */
  lifecycle: flag({ unset: false, source: says.lifecycle }),
  locked: flag({ unset: false, source: says.lock }),
  /** How Object Lock holds every new version, for a period of the bucket. */
  retention: choice(['none', 'GOVERNANCE', 'COMPLIANCE'], { unset: 'none', source: says.lock }),
});
/** The trail of an account or organisation is seldom written beside the buckets that it records: no trail here says nothing. */
const elsewhere = { items: [], rest: 'no trail of the account is written here' };
const reached = plus(declared, me => ({
  accountBlocksAcls: reach(me, 'account', 'blockPublicAcls', flag(), false),
  accountIgnoresAcls: reach(me, 'account', 'ignorePublicAcls', flag(), false),
  accountBlocksPolicies: reach(me, 'account', 'blockPublicPolicy', flag(), false),
  accountRestricts: reach(me, 'account', 'restrictPublicBuckets', flag(), false),
  trailedReads: reach(me, 'trails', 'objectReads', list(), elsewhere),
  trailedWrites: reach(me, 'trails', 'objectWrites', list(), elsewhere),
}));
/** `keys` says who holds the keys that encrypt its objects, `guard` whether S3 itself keeps everybody out. */
export const bucket = plus(reached, me => ({
  readsRecorded: work(me, ['name', 'trailedReads'], flag(), ({ name, trailedReads }) => isTrailed(name, trailedReads)),
  writesRecorded: work(me, ['name', 'trailedWrites'], flag(), ({ name, trailedWrites }) => isTrailed(name, trailedWrites)),
  guard: decide(me, [
    [{ blockPublicAcls: true, ignorePublicAcls: true, blockPublicPolicy: true, restrictPublicBuckets: true }, 'up'],
    [{ accountBlocksAcls: true, accountIgnoresAcls: true, accountBlocksPolicies: true, accountRestricts: true }, 'up'],
    [{}, 'lowered'],
  ]),
  keys: decide(me, [
    [{ encryption: 'SSE-S3' }, 'held by S3'],
    [{ key: like('*aws/s3') }, 'managed by AWS'],
    [{}, 'your own'],
  ]),
}));

/** An object that is put into a bucket from code. */
const put = asset(s3, 'object', {
  bucket: link('aws.s3.bucket'),
  acl: text({ unset: 'private', source: says.ownership }),
  asks: choice(asked, { unset: 'as the bucket says', source: says.encrypted }),
});
const placed = plus(put, me => ({
  bucketKeys: reach(me, 'bucket', 'keys', choice(['held by S3', 'managed by AWS', 'your own'])),
  ownership: reach(me, 'bucket', 'ownership', choice(ownerships)),
}));
export const object = plus(placed, me => ({
  keys: decide(me, [
    [{ asks: 'your own' }, 'your own'],
    [{ asks: 'managed by AWS' }, 'managed by AWS'],
    [{ asks: 'held by S3' }, 'held by S3'],
    [{ bucketKeys: 'your own' }, 'your own'],
    [{ bucketKeys: 'managed by AWS' }, 'managed by AWS'],
    [{}, 'held by S3'],
  ]),
}));
