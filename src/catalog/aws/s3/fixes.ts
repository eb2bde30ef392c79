import { type Ailing, asked, type Change, type FixMaker, spelledList, spelledMap } from '../../../model/index.ts';
import { denyPlain, newNameOf, type PolicyPlace, pointerTo, withStatement } from '../policy-fixes.ts';

const [terraform, cloudformation] = [['aws_s3_bucket'], ['AWS::S3::Bucket']];
const says = ({ declaration }: Ailing, ...names: readonly string[]): boolean => names.some(name => declaration.body.entries[name] !== undefined);

/** Requests without TLS are denied for the bucket and all objects in it. */
const demandTls = (asset: Ailing, arn: string, place: PolicyPlace) => {
  const bucket = pointerTo(asset.declaration.id, arn);
  return withStatement(asset, denyPlain('s3:*', spelledList(bucket, { is: 'joined', parts: [bucket, '/*'] })), place);
};

/** When old versions go, the charter says; what is left of uploads that broke off is no object, and goes after a week. */
const oldVersions = asked('old-version-age');
const daysOfBrokenUploads = 7;

const ruleInTerraform = (asset: Ailing): readonly Change[] | undefined => {
  const { id } = asset.declaration;
  if (says(asset, 'lifecycle_rule') || asset.companions(configuration, 'bucket').length > 0) return undefined;
  const rule = spelledMap({
    id: 'old-versions',
    status: 'Enabled',
    filter: spelledMap({}),
    noncurrent_version_expiration: spelledMap({ noncurrent_days: oldVersions }),
    abort_incomplete_multipart_upload: spelledMap({ days_after_initiation: daysOfBrokenUploads }),
  });
  const body = spelledMap({ bucket: pointerTo(id, 'bucket'), rule: spelledList(rule) });
  return [{ do: 'add', type: configuration, beside: id, name: newNameOf(asset, configuration), body }];
};
const configuration = 'aws_s3_bucket_lifecycle_configuration';

const ruleInTemplate = (asset: Ailing): readonly Change[] | undefined => {
  if (says(asset, 'LifecycleConfiguration')) return undefined;
  const rule = spelledMap({
    Id: 'OldVersions',
    Status: 'Enabled',
    NoncurrentVersionExpiration: spelledMap({ NoncurrentDays: oldVersions }),
    AbortIncompleteMultipartUpload: spelledMap({ DaysAfterInitiation: daysOfBrokenUploads }),
  });
  return [{ do: 'set', on: asset.declaration.id, path: ['LifecycleConfiguration', 'Rules'], to: spelledList(rule) }];
};

const logInTerraform = (asset: Ailing): readonly Change[] | undefined => {
  const bucket = pointerTo(asset.declaration.id, 'bucket');
  if (says(asset, 'logging') || asset.companions('aws_s3_bucket_logging', 'bucket').length > 0) return undefined;
  const body = spelledMap({ bucket, target_bucket: asked('log-bucket'), target_prefix: { is: 'joined', parts: [bucket, '/'] } });
  return [{ do: 'add', type: 'aws_s3_bucket_logging', beside: asset.declaration.id, name: newNameOf(asset, 'aws_s3_bucket_logging'), body }];
};
const logInTemplate = (asset: Ailing): readonly Change[] | undefined => {
  if (says(asset, 'LoggingConfiguration')) return undefined;
  const prefix = `${asset.declaration.address.split(/[./]/).at(-1)}/`;
  const to = spelledMap({ DestinationBucketName: asked('log-bucket'), LogFilePrefix: prefix });
  return [{ do: 'set', on: asset.declaration.id, path: ['LoggingConfiguration'], to }];
};

export default [
  {
    check: 'aws.s3.demands-tls',
    types: terraform,
    make: asset =>
      demandTls(asset, 'arn', { type: 'aws_s3_bucket_policy', about: { bucket: pointerTo(asset.declaration.id, 'bucket') }, policy: 'policy', json: true }),
  },
  {
    check: 'aws.s3.demands-tls',
    types: cloudformation,
    make: asset =>
      demandTls(asset, 'Arn', {
        type: 'AWS::S3::BucketPolicy',
        about: { Bucket: { is: 'pointer', of: asset.declaration.id } },
        policy: 'PolicyDocument',
        json: false,
      }),
  },
  { check: 'aws.s3.has-lifecycle-rules', types: terraform, make: ruleInTerraform },
  { check: 'aws.s3.has-lifecycle-rules', types: cloudformation, make: ruleInTemplate },
  { check: 'aws.s3.logs-access', types: terraform, make: logInTerraform },
  { check: 'aws.s3.logs-access', types: cloudformation, make: logInTemplate },
] satisfies readonly FixMaker[];
