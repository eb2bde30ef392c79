import { describe, expect, it } from 'vitest';
import { opened } from '../../../../test/opened.ts';

const account = '111122223333';
const item = (type: string, id: string, configuration: unknown, more: object = {}) => ({
  configurationItemVersion: '1.3',
  configurationItemCaptureTime: '2026-10-01T00:00:00.000Z',
  configurationItemStatus: 'OK',
  awsAccountId: account,
  awsRegion: 'eu-west-1',
  resourceType: type,
  resourceId: id,
  ARN: `arn:aws:test:eu-west-1:${account}:${id}`,
  resourceCreationTime: '2024-05-01T00:00:00.000Z',
  configuration,
  supplementaryConfiguration: {},
  ...more,
});
const snapshot = (...items: readonly object[]) => JSON.stringify({ fileVersion: '1.0', configSnapshotId: '16da64e4', configurationItems: items });
const read = (text: string, name = 'snapshot.json') => opened({ [name]: text });
const arn = (id: string): string => `arn:aws:test:eu-west-1:${account}:${id}`;

const bucket = (supplementary: object) =>
  item(
    'AWS::S3::Bucket',
    'b',
    { name: 'b', creationDate: '2022-01-01T00:00:00.000Z' },
    { supplementaryConfiguration: { BucketPolicy: { policyText: null }, ...supplementary } },
  );
const volume = (encrypted: boolean, more: object = {}) => item('AWS::EC2::Volume', 'vol-1', { volumeId: 'vol-1', encrypted, snapshotId: '' }, more);

describe('an AWS Config snapshot', () => {
  it('is judged like a template that says the same', () => {
    const versioned = read(snapshot(bucket({ BucketVersioningConfiguration: { status: 'Enabled', isMfaDeleteEnabled: null } })));
    expect(versioned.problems).toEqual([]);
    expect(versioned.verdict(arn('b'), 'aws.s3.keeps-versions')).toBe('met');
    expect(read(snapshot(bucket({ BucketVersioningConfiguration: { status: 'Off' } }))).verdict(arn('b'), 'aws.s3.keeps-versions')).toBe('unmet');
  });

  it('takes what AWS Config leaves out to be unset, by the day the bucket was made', () => {
    const block = { blockPublicAcls: true, ignorePublicAcls: true, blockPublicPolicy: true, restrictPublicBuckets: true };
    const whole = (blocks: boolean) => item('AWS::S3::AccountPublicAccessBlock', account, { ...block, blockPublicAcls: blocks });
    expect(read(snapshot(bucket({}))).verdict(arn('b'), 'aws.s3.blocks-public-acls')).toBe('unproven');
    expect(read(snapshot(bucket({}), whole(false))).verdict(arn('b'), 'aws.s3.blocks-public-acls')).toBe('unmet');
    expect(read(snapshot(bucket({}), whole(true))).verdict(arn('b'), 'aws.s3.blocks-public-acls')).toBe('met');
    expect(read(snapshot(bucket({ PublicAccessBlockConfiguration: block }))).verdict(arn('b'), 'aws.s3.blocks-public-acls')).toBe('met');
  });

  it('does not take what AWS Config does not record to be unset', () => {
    const group = item('AWS::IAM::User', 'u', { userName: 'u', arn: arn('u'), attachedManagedPolicies: [], userPolicyList: [], groupList: [] });
    const facts = read(snapshot(group));
    expect(facts.problems).toEqual([]);
    const trail = item('AWS::CloudTrail::Trail', 't', {
      name: 't',
      trailARN: arn('t'),
      logFileValidationEnabled: true,
      isMultiRegionTrail: true,
      hasCustomEventSelectors: false,
    });
    expect(read(snapshot(trail)).verdict(arn('t'), 'aws.cloudtrail.validates-its-files')).toBe('met');
    expect(read(snapshot(trail)).verdict(arn('t'), 'aws.cloudtrail.is-switched-on')).toBe('unproven');
  });

  it('reads types that CloudFormation has other names for', () => {
    const domain = item('AWS::OpenSearch::Domain', 'd', {
      DomainName: 'd',
      Arn: arn('d'),
      EncryptionAtRestOptions: { Enabled: false },
      NodeToNodeEncryptionOptions: { Enabled: true },
    });
    const facts = read(snapshot(domain));
    expect(facts.verdict(arn('d'), 'aws.opensearch.encrypts-at-rest')).toBe('unmet');
    expect(facts.verdict(arn('d'), 'aws.opensearch.encrypts-between-nodes')).toBe('met');
  });

  it('reads rules of groups, and links between assets', () => {
    const permission = {
      ipProtocol: 'tcp',
      fromPort: 22,
      toPort: 22,
      ipv4Ranges: [{ cidrIp: '0.0.0.0/0' }],
      ipRanges: ['0.0.0.0/0'],
      ipv6Ranges: [],
      prefixListIds: [],
      userIdGroupPairs: [],
    };
    const group = item('AWS::EC2::SecurityGroup', 'sg-1', {
      groupId: 'sg-1',
      groupName: 'web',
      description: 'x',
      ipPermissions: [permission],
      ipPermissionsEgress: [],
      vpcId: 'vpc-1',
    });
    const estate = read(snapshot(group));
    const because = estate.row(arn('sg-1'), 'limit-exposure').results.flatMap(result => (result.verdict === 'unmet' ? result.because : []));
    expect(because.map(one => one.part?.name)).toContain('tcp 22');
  });

  it('binds the policy of a bucket, which its item tells', () => {
    const policy = { Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: '*' }] };
    const none = { blockPublicAcls: false, ignorePublicAcls: false, blockPublicPolicy: false, restrictPublicBuckets: false };
    const open = read(snapshot(bucket({ BucketPolicy: { policyText: JSON.stringify(policy) } }), item('AWS::S3::AccountPublicAccessBlock', account, none)));
    expect(open.verdict(arn('b'), 'aws.s3.grants-nothing-to-everybody')).toBe('unmet');
    expect(read(snapshot(bucket({}))).verdict(arn('b'), 'aws.s3.grants-nothing-to-everybody')).toBe('met');
  });

  it('reads policies of roles, encoded as IAM gives them', () => {
    const document = encodeURIComponent(JSON.stringify({ Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }));
    const role = item('AWS::IAM::Role', 'r', {
      roleName: 'r',
      arn: arn('r'),
      assumeRolePolicyDocument: encodeURIComponent(
        JSON.stringify({ Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }] }),
      ),
      rolePolicyList: [{ policyName: 'all', policyDocument: document }],
      attachedManagedPolicies: [],
    });
    expect(read(snapshot(role)).verdict(arn('r'), 'aws.iam.role-is-no-administrator')).toBe('unmet');
  });

  it('reads types that AWS Config has as CloudFormation does', () => {
    const cluster = item('AWS::EKS::Cluster', 'c', {
      Arn: arn('c'),
      Name: 'c',
      Version: '1.31',
      ResourcesVpcConfig: { EndpointPublicAccess: true, PublicAccessCidrs: ['0.0.0.0/0'] },
    });
    const estate = read(snapshot(cluster));
    expect(estate.problems).toEqual([]);
    expect(estate.row(arn('c'), 'limit-exposure').verdict).toBe('unmet');
  });
});

describe('an AWS Config history', () => {
  const history = (...items: readonly object[]) => JSON.stringify({ fileVersion: '1.0', configurationItems: items });
  it('counts by its latest item, in whatever order', () => {
    const [early, late] = [volume(false), volume(true, { configurationItemCaptureTime: '2026-10-02T00:00:00.000Z' })];
    for (const text of [history(early, late), history(late, early)]) expect(read(text).verdict(arn('vol-1'), 'aws.ec2.volume-is-encrypted')).toBe('met');
  });

  it('leaves out what is deleted', () => {
    const gone = volume(true, { configurationItemCaptureTime: '2026-10-02T00:00:00.000Z', configurationItemStatus: 'ResourceDeleted', configuration: null });
    expect(() => read(history(volume(false), gone)).row(arn('vol-1'), 'encrypt-at-rest')).toThrow('was not found');
  });
});

describe('answers of aws configservice', () => {
  it('hold JSON in texts', () => {
    const one = volume(true);
    const answer = {
      baseConfigurationItems: [{ ...one, arn: one.ARN, configuration: JSON.stringify(one.configuration), supplementaryConfiguration: {} }],
      unprocessedResourceKeys: [],
    };
    expect(read(JSON.stringify(answer)).verdict(arn('vol-1'), 'aws.ec2.volume-is-encrypted')).toBe('met');
  });

  it('of a selection tell only what was selected', () => {
    const row = { resourceId: 'vol-1', resourceType: 'AWS::EC2::Volume', accountId: account, arn: arn('vol-1'), configuration: { volumeId: 'vol-1' } };
    const answer = JSON.stringify({ Results: [JSON.stringify(row)], QueryInfo: { SelectFields: [] } });
    expect(read(answer).verdict(arn('vol-1'), 'aws.ec2.volume-is-encrypted')).toBe('unproven');
  });
});

it('says which items are none, and reads the others', () => {
  const estate = read(snapshot({ no: 'item' }, volume(true)));
  expect(estate.problems.map(problem => problem.message)).toEqual(['this is no configuration item: it has no resourceType and resourceId']);
  expect(estate.verdict(arn('vol-1'), 'aws.ec2.volume-is-encrypted')).toBe('met');
});
