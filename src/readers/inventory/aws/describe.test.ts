import { describe, expect, it } from 'vitest';
import { opened } from '../../../../test/opened.ts';
import { bucketCall } from './answers.ts';

const read = (files: Readonly<Record<string, object>>) =>
  opened(Object.fromEntries(Object.entries(files).map(([name, answer]) => [name, JSON.stringify(answer, null, 4)])));
const volume = { VolumeId: 'vol-1', AvailabilityZone: 'eu-west-1a', Encrypted: false, SnapshotId: '', CreateTime: '2024-01-01T00:00:00Z' };

describe('answers of aws', () => {
  it('are told by their key, and their items by their fields', () => {
    const estate = read({ 'describe-volumes.json': { Volumes: [volume] } });
    expect(estate.problems).toEqual([]);
    expect(estate.verdict('describe:vol-1', 'aws.ec2.volume-is-encrypted')).toBe('unmet');
  });

  it('lead from a machine to its groups', () => {
    const permission = {
      IpProtocol: 'tcp',
      FromPort: 22,
      ToPort: 22,
      IpRanges: [{ CidrIp: '0.0.0.0/0' }],
      Ipv6Ranges: [],
      PrefixListIds: [],
      UserIdGroupPairs: [],
    };
    const group = {
      GroupId: 'sg-1',
      GroupName: 'web',
      Description: 'x',
      VpcId: 'vpc-1',
      OwnerId: '111122223333',
      IpPermissions: [permission],
      IpPermissionsEgress: [],
    };
    const machine = {
      InstanceId: 'i-1',
      ImageId: 'ami-1',
      State: { Name: 'running' },
      PublicIpAddress: '203.0.113.1',
      SecurityGroups: [{ GroupId: 'sg-1' }],
      MetadataOptions: { HttpTokens: 'required', HttpEndpoint: 'enabled' },
    };
    const files = {
      'a.json': { Reservations: [{ ReservationId: 'r-1', OwnerId: '111122223333', Instances: [machine] }] },
      'b.json': { SecurityGroups: [group] },
    };
    const estate = read(files);
    expect(estate.problems).toEqual([]);
    expect(estate.verdict('describe:i-1', 'aws.ec2.instance-demands-metadata-tokens')).toBe('met');
    expect(estate.verdict('describe:i-1', 'aws.ec2.instance-has-no-public-address')).toBe('unmet');
    expect(estate.verdict('describe:i-1', 'aws.ec2.public-instance-keeps-admin-ports-closed')).toBe('unmet');
  });

  it('about one bucket are put together, by the names of their files', () => {
    expect(bucketCall('us-east-1/s3-get-bucket-policy/logs')).toEqual({ call: 'policy', bucket: 'logs' });
    expect(bucketCall('get-public-access-block_logs.json')).toEqual({ call: 'public-access-block', bucket: 'logs' });
    expect(bucketCall('policy.json')).toBeUndefined();
    const list = { Buckets: [{ Name: 'logs', CreationDate: '2021-01-01T00:00:00+00:00' }], Owner: { ID: 'x' } };
    const alone = read({ 'list-buckets.json': list });
    expect(alone.verdict('describe:arn:aws:s3:::logs', 'aws.s3.keeps-versions')).toBe('unproven');
    const both = read({ 'get-bucket-versioning/logs.json': { Status: 'Enabled' }, 'list-buckets.json': list });
    expect(both.problems).toEqual([]);
    expect(both.verdict('describe:arn:aws:s3:::logs', 'aws.s3.keeps-versions')).toBe('met');
    expect(both.verdict('describe:arn:aws:s3:::logs', 'aws.s3.demands-tls')).toBe('unproven');
  });

  it('of get-account-authorization-details tell roles with their policies', () => {
    const role = {
      RoleName: 'r',
      RoleId: 'AROA1',
      Arn: 'arn:aws:iam::111122223333:role/r',
      AssumeRolePolicyDocument: { Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }] },
      RolePolicyList: [{ PolicyName: 'p', PolicyDocument: { Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] } }],
      AttachedManagedPolicies: [],
    };
    const estate = read({
      'details.json': {
        UserDetailList: [{ UserName: 'u', UserId: 'AIDA1', Arn: 'arn:aws:iam::111122223333:user/u', GroupList: [], AttachedManagedPolicies: [] }],
        RoleDetailList: [role],
      },
    });
    expect(estate.verdict('describe:arn:aws:iam::111122223333:role/r', 'aws.iam.role-is-no-administrator')).toBe('unmet');
    expect(estate.row('describe:arn:aws:iam::111122223333:user/u', 'grant-least-access')).toBeDefined();
  });

  it('tell a part only, where the call asks for a part', () => {
    const role = { RoleName: 'r', RoleId: 'AROA1', Arn: 'arn:aws:iam::111122223333:role/r', AssumeRolePolicyDocument: { Statement: [] } };
    expect(read({ 'list-roles.json': { Roles: [role] } }).verdict('describe:arn:aws:iam::111122223333:role/r', 'aws.iam.role-is-no-administrator')).toBe(
      'unproven',
    );
  });

  it('of clusters are in camel case', () => {
    const cluster = {
      name: 'c',
      arn: 'arn:aws:eks:eu-west-1:111122223333:cluster/c',
      version: '1.31',
      resourcesVpcConfig: { endpointPublicAccess: true, publicAccessCidrs: ['0.0.0.0/0'] },
    };
    const estate = read({ 'describe-cluster.json': { cluster } });
    expect(estate.verdict('describe:arn:aws:eks:eu-west-1:111122223333:cluster/c', 'aws.eks.endpoint-is-closed-to-the-internet')).toBe('unmet');
  });

  it('and other JSON with such keys are not mixed up', () => {
    expect(read({ 'users.json': { Users: [{ UserName: 'x' }] } }).problems).toEqual([]);
  });
});
