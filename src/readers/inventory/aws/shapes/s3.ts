import { type Json, listOf, look, tells, textOf, unwrapped } from '../../json.ts';
import { untold } from '../../nodes.ts';
import { documentIn, type Shape, silent, type Value } from '../shape.ts';

const policy = 'AWS::S3::BucketPolicy';
const arnOf = (seen: Json): string | undefined => {
  const name = textOf(look(seen, 'name'));
  return name && `arn:aws:s3:::${name}`;
};

/** The parts have the names that AWS Config gives them. */
export const bucket: Shape = {
  type: 'AWS::S3::Bucket',
  named: arnOf,
  born: 'creationDate',
  properties: {
    BucketName: 'name',
    Arn: arnOf,
    AccessControl: part('AccessControlList', aclOf),
    PublicAccessBlockConfiguration: part('PublicAccessBlockConfiguration', block => ({
      BlockPublicAcls: look(block, 'blockPublicAcls') ?? false,
      IgnorePublicAcls: look(block, 'ignorePublicAcls') ?? false,
      BlockPublicPolicy: look(block, 'blockPublicPolicy') ?? false,
      RestrictPublicBuckets: look(block, 'restrictPublicBuckets') ?? false,
    })),
    OwnershipControls: part('OwnershipControls', controls => ({ Rules: [{ ObjectOwnership: listOf(look(controls, 'rules[].objectOwnership'))[0] ?? null }] })),
    BucketEncryption: part('ServerSideEncryptionConfiguration', encryption => ({
      ServerSideEncryptionConfiguration: listOf(look(encryption, 'rules[].applyServerSideEncryptionByDefault')).map(rule => ({
        ServerSideEncryptionByDefault: { SSEAlgorithm: look(rule, 'sseAlgorithm'), KMSMasterKeyID: look(rule, 'kmsMasterKeyID') },
      })),
    })),
    VersioningConfiguration: part('BucketVersioningConfiguration', versioning => {
      const status = textOf(look(versioning, 'status'));
      return status === undefined || status === 'Off' ? undefined : { Status: status };
    }),
    LoggingConfiguration: part('BucketLoggingConfiguration', logging => {
      const target = look(logging, 'destinationBucketName');
      return target === undefined ? undefined : { DestinationBucketName: target, LogFilePrefix: look(logging, 'logFilePrefix') };
    }),
    CorsConfiguration: part('BucketCrossOriginConfiguration', cors => ({
      CorsRules: listOf(look(cors, 'rules')).map(rule => ({ AllowedOrigins: look(rule, 'allowedOrigins') ?? [] })),
    })),
    LifecycleConfiguration: part('BucketLifecycleConfiguration', lifecycle => ({
      Rules: listOf(look(lifecycle, 'rules')).map(rule => ({ Id: look(rule, 'id'), Status: look(rule, 'status') })),
    })),
    ObjectLockEnabled: part('ObjectLockConfiguration', lock => textOf(look(lock, 'objectLockEnabled')) === 'Enabled'),
    ObjectLockConfiguration: part('ObjectLockConfiguration', lock => {
      const mode = look(lock, 'rule.defaultRetention.mode');
      return mode === undefined ? undefined : { ObjectLockEnabled: 'Enabled', Rule: { DefaultRetention: { Mode: mode } } };
    }),
  },
  tells: seen => (tells(seen, 'BucketPolicy') || tells(seen, recorded) ? [policy] : []),
  also: seen => {
    const text = documentIn(look(unwrapped(look(seen, 'BucketPolicy')), 'policyText'));
    return text === undefined ? [] : [{ type: policy, called: 'policy', properties: { Bucket: look(seen, 'name'), PolicyDocument: text } }];
  },
};

/** Marks what AWS Config recorded with its parts. */
export const recorded = 'recordedByConfig';
/** Parts that AWS Config does not record at all. */
const unrecorded: ReadonlySet<string> = new Set(['OwnershipControls']);

/** One part of what is known of a bucket. AWS Config leaves out a part that is not set, and never has some. */
function part(name: string, read: (value: Json) => Json | undefined): (seen: Json) => Value {
  return seen => {
    const value = unwrapped(look(seen, name));
    if (value !== undefined) return read(value);
    return tells(seen, name) || (tells(seen, recorded) && !unrecorded.has(name)) ? undefined : untold(silent);
  };
}

/** The canned list nearest to the grants: what groups may do. Everybody who may write may read as well, as far as anyone can tell. */
function aclOf(list: Json): Json {
  const grants = listOf(look(list, 'grantList') ?? look(list, 'grants'));
  const of = (group: string): readonly string[] =>
    grants.filter(grant => groupOf(look(grant, 'grantee')) === group).map(grant => String(look(grant, 'permission')).toUpperCase());
  const [all, known, logs] = [of('AllUsers'), of('AuthenticatedUsers'), of('LogDelivery')];
  if (all.some(permission => /^(?:WRITE|WRITE_ACP|WRITEACP|FULL_?CONTROL)$/.test(permission))) return 'PublicReadWrite';
  if (all.length > 0) return 'PublicRead';
  if (known.length > 0) return 'AuthenticatedRead';
  return logs.length > 0 ? 'LogDeliveryWrite' : 'Private';
}
/** `AllUsers`, or the address of the group, which ends in it. */
const groupOf = (grantee: Json | undefined): string => {
  const text = textOf(grantee) ?? textOf(look(grantee, 'uri')) ?? '';
  return text.slice(text.lastIndexOf('/') + 1);
};

/** The block of the whole account. */
export const accountBlock: Shape = {
  type: 'AWS::S3::AccountPublicAccessBlock',
  named: seen => `account-public-access-block/${textOf(look(seen, 'accountId')) ?? ''}`,
  properties: {
    BlockPublicAcls: 'blockPublicAcls',
    IgnorePublicAcls: 'ignorePublicAcls',
    BlockPublicPolicy: 'blockPublicPolicy',
    RestrictPublicBuckets: 'restrictPublicBuckets',
  },
  whole: true,
};
