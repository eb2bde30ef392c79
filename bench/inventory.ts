import { closeSync, openSync, writeSync } from 'node:fs';

/** Numbers that are the same every time. */
const random = (): ((below: number) => number) => {
  let state = 42;
  return below => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % below;
  };
};

const account = '123456789012';
const region = 'eu-west-1';
const hex = (n: number, kind: number): string => (n * 2_654_435_761 + kind).toString(16).padStart(17, '0').slice(-17);
const owners = ['payments', 'search', 'identity', 'ledger', 'risk', 'web'];

interface Asset {
  readonly type: string;
  readonly id: string;
  readonly arn: string;
  readonly configuration: unknown;
  readonly supplementary?: unknown;
  readonly region?: string;
}
type Make = (n: number, below: (limit: number) => number) => Asset;

const ec2 = (kind: string, id: string): string => `arn:aws:ec2:${region}:${account}:${kind}/${id}`;
const groups = 2000;
const groupId = (n: number): string => `sg-${hex(n % groups, 3)}`;

const volume: Make = (n, below) => {
  const id = `vol-${hex(n, 1)}`;
  const configuration = {
    attachments: [
      { attachTime: '2024-02-27T21:45:29.000Z', device: '/dev/sda1', instanceId: `i-${hex(n, 2)}`, state: 'attached', volumeId: id, deleteOnTermination: true },
    ],
    availabilityZone: `${region}a`,
    createTime: '2024-02-27T21:43:53.885Z',
    encrypted: below(3) > 0,
    kmsKeyId: null,
    size: 40,
    snapshotId: '',
    state: 'in-use',
    volumeId: id,
    iops: 3000,
    tags: tagsOf(n),
    volumeType: 'gp3',
    fastRestored: null,
    multiAttachEnabled: false,
  };
  return { type: 'AWS::EC2::Volume', id, arn: ec2('volume', id), configuration };
};

const instance: Make = (n, below) => {
  const id = `i-${hex(n, 2)}`;
  const isPublic = below(5) === 0;
  const configuration = {
    amiLaunchIndex: 0,
    imageId: 'ami-0123456789abcdef0',
    instanceId: id,
    instanceType: 't3.large',
    launchTime: '2024-03-01T10:00:00.000Z',
    monitoring: { state: below(2) === 0 ? 'enabled' : 'disabled' },
    placement: { availabilityZone: `${region}a`, groupName: '', tenancy: 'default' },
    privateDnsName: `ip-10-0-${n % 255}-7.${region}.compute.internal`,
    privateIpAddress: `10.0.${n % 255}.7`,
    publicDnsName: '',
    ...(isPublic && { publicIpAddress: `203.0.113.${n % 255}` }),
    state: { code: 16, name: 'running' },
    stateTransitionReason: '',
    subnetId: `subnet-${hex(n % 300, 4)}`,
    vpcId: `vpc-${hex(n % 30, 5)}`,
    architecture: 'x86_64',
    blockDeviceMappings: [
      { deviceName: '/dev/sda1', ebs: { attachTime: '2024-02-27T21:45:29.000Z', deleteOnTermination: true, status: 'attached', volumeId: `vol-${hex(n, 1)}` } },
    ],
    ebsOptimized: true,
    enaSupport: true,
    hypervisor: 'xen',
    iamInstanceProfile: { arn: `arn:aws:iam::${account}:instance-profile/app-${n % 500}`, id: 'AIPAEXAMPLE' },
    networkInterfaces: [
      {
        groups: [{ groupId: groupId(n), groupName: `web-${n % groups}` }],
        networkInterfaceId: `eni-${hex(n, 6)}`,
        status: 'in-use',
        subnetId: `subnet-${hex(n % 300, 4)}`,
        privateIpAddress: `10.0.${n % 255}.7`,
      },
    ],
    rootDeviceName: '/dev/sda1',
    rootDeviceType: 'ebs',
    securityGroups: [{ groupId: groupId(n), groupName: `web-${n % groups}` }],
    sourceDestCheck: true,
    tags: tagsOf(n),
    metadataOptions: { state: 'applied', httpTokens: below(3) === 0 ? 'optional' : 'required', httpPutResponseHopLimit: 2, httpEndpoint: 'enabled' },
  };
  return { type: 'AWS::EC2::Instance', id, arn: ec2('instance', id), configuration };
};

const securityGroup: Make = (n, below) => {
  const id = `sg-${hex(n, 3)}`;
  const way = (port: number, block: string) => ({
    fromPort: port,
    ipProtocol: 'tcp',
    ipv6Ranges: [],
    prefixListIds: [],
    toPort: port,
    userIdGroupPairs: [],
    ipv4Ranges: [{ cidrIp: block, description: 'from the office' }],
    ipRanges: [block],
  });
  const configuration = {
    description: `web of team ${owners[n % owners.length]}`,
    groupName: `web-${n}`,
    ipPermissions: [way(443, '10.0.0.0/8'), way(22, below(10) === 0 ? '0.0.0.0/0' : '192.0.2.0/24'), way(8080, '10.0.0.0/8')],
    ownerId: account,
    groupId: id,
    ipPermissionsEgress: [way(0, '0.0.0.0/0')],
    tags: tagsOf(n),
    vpcId: `vpc-${hex(n % 30, 5)}`,
  };
  return { type: 'AWS::EC2::SecurityGroup', id, arn: ec2('security-group', id), configuration };
};

const role: Make = (n, below) => {
  const document = (actions: readonly string[]) =>
    encodeURIComponent(
      JSON.stringify({ Version: '2012-10-17', Statement: [{ Sid: `S${n}`, Effect: 'Allow', Action: actions, Resource: `arn:aws:s3:::data-${n}/*` }] }),
    );
  const arn = `arn:aws:iam::${account}:role/app-${n}`;
  const configuration = {
    path: '/',
    roleName: `app-${n}`,
    roleId: `AROA${hex(n, 7).toUpperCase()}`,
    arn,
    createDate: '2023-05-01T00:00:00.000Z',
    assumeRolePolicyDocument: encodeURIComponent(
      JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }] }),
    ),
    instanceProfileList: [],
    rolePolicyList: [{ policyName: 'inline', policyDocument: document(below(20) === 0 ? ['s3:*', 'iam:PassRole'] : ['s3:GetObject', 's3:PutObject']) }],
    attachedManagedPolicies: below(50) === 0 ? [{ policyName: 'AdministratorAccess', policyArn: 'arn:aws:iam::aws:policy/AdministratorAccess' }] : [],
    permissionsBoundary: null,
    tags: tagsOf(n),
    roleLastUsed: null,
  };
  return { type: 'AWS::IAM::Role', id: `AROA${hex(n, 7).toUpperCase()}`, arn, configuration, region: 'global' };
};

const bucket: Make = (n, below) => {
  const name = `team-${owners[n % owners.length]}-data-${n}`;
  const configuration = { name, owner: { displayName: null, id: hex(n, 8).repeat(3) }, creationDate: '2022-10-28T13:53:55.000Z' };
  const blocks = { blockPublicAcls: true, ignorePublicAcls: true, blockPublicPolicy: true, restrictPublicBuckets: below(9) > 0 };
  const policy = {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'Tls',
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:*',
        Resource: `arn:aws:s3:::${name}/*`,
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      },
    ],
  };
  const supplementary = {
    AccessControlList: JSON.stringify(
      JSON.stringify({
        grantSet: null,
        grantList: [{ grantee: { id: hex(n, 8).repeat(3), displayName: null }, permission: 'FullControl' }],
        owner: { displayName: null },
        isRequesterCharged: false,
      }),
    ),
    BucketAccelerateConfiguration: { status: null },
    BucketLoggingConfiguration: { destinationBucketName: null, logFilePrefix: null },
    BucketNotificationConfiguration: { configurations: {} },
    BucketPolicy: { policyText: below(2) === 0 ? JSON.stringify(policy) : null },
    BucketVersioningConfiguration: { status: below(2) === 0 ? 'Enabled' : 'Off', isMfaDeleteEnabled: null },
    IsRequesterPaysEnabled: false,
    ...(below(4) > 0 && { PublicAccessBlockConfiguration: blocks }),
    ServerSideEncryptionConfiguration: {
      rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: 'AES256', kmsMasterKeyID: null }, bucketKeyEnabled: false }],
    },
  };
  return { type: 'AWS::S3::Bucket', id: name, arn: `arn:aws:s3:::${name}`, configuration, supplementary };
};

const lambda: Make = (n, below) => {
  const name = `worker-${n}`;
  const arn = `arn:aws:lambda:${region}:${account}:function:${name}`;
  const configuration = {
    functionName: name,
    functionArn: arn,
    runtime: ['nodejs20.x', 'python3.8', 'python3.12', 'java17'][below(4)],
    role: `arn:aws:iam::${account}:role/app-${n % 500}`,
    handler: 'index.handler',
    codeSize: 1_234_567,
    description: `Works on things of team ${owners[n % owners.length]}`,
    timeout: 30,
    memorySize: 512,
    lastModified: '2024-04-01T00:00:00.000+0000',
    codeSha256: hex(n, 9).repeat(2),
    version: '$LATEST',
    tracingConfig: { mode: below(2) === 0 ? 'Active' : 'PassThrough' },
    revisionId: hex(n, 10),
    layers: [],
    packageType: 'Zip',
    architectures: ['x86_64'],
    ephemeralStorage: { size: 512 },
    vpcConfig: { subnetIds: [`subnet-${hex(n % 300, 4)}`], securityGroupIds: [groupId(n)] },
    tags: tagsOf(n),
  };
  return { type: 'AWS::Lambda::Function', id: name, arn, configuration, supplementary: { Tags: {}, Policy: null } };
};

const table: Make = (n, below) => {
  const name = `state-${n}`;
  const arn = `arn:aws:dynamodb:${region}:${account}:table/${name}`;
  const configuration = {
    attributeDefinitions: [{ attributeName: 'id', attributeType: 'S' }],
    tableName: name,
    keySchema: [{ attributeName: 'id', keyType: 'HASH' }],
    tableStatus: 'ACTIVE',
    creationDateTime: '2023-11-11T11:11:11.000Z',
    provisionedThroughput: { numberOfDecreasesToday: 0, readCapacityUnits: 0, writeCapacityUnits: 0 },
    tableSizeBytes: 1_000_000,
    itemCount: 5000,
    tableArn: arn,
    tableId: hex(n, 11),
    billingModeSummary: { billingMode: 'PAY_PER_REQUEST' },
    ...(below(2) === 0 && {
      ssedescription: { status: 'ENABLED', ssetype: 'KMS', kmsmasterKeyArn: `arn:aws:kms:${region}:${account}:key/${hex(n % 100, 12)}` },
    }),
  };
  const supplementary = {
    ContinuousBackupsDescription: {
      continuousBackupsStatus: 'ENABLED',
      pointInTimeRecoveryDescription: { pointInTimeRecoveryStatus: below(2) === 0 ? 'ENABLED' : 'DISABLED' },
    },
    Tags: tagsOf(n),
  };
  return { type: 'AWS::DynamoDB::Table', id: name, arn, configuration, supplementary };
};

const database: Make = (n, below) => {
  const name = `orders-${n}`;
  const arn = `arn:aws:rds:${region}:${account}:db:${name}`;
  const configuration = {
    dBInstanceIdentifier: name,
    dBInstanceClass: 'db.r6g.large',
    engine: ['postgres', 'mysql'][below(2)],
    dBInstanceStatus: 'available',
    masterUsername: 'admin',
    endpoint: { address: `${name}.abcdefghijkl.${region}.rds.amazonaws.com`, port: 5432, hostedZoneId: 'Z29XKXDKYMONMX' },
    allocatedStorage: 100,
    instanceCreateTime: '2023-01-02T03:04:05.000Z',
    preferredBackupWindow: '03:00-04:00',
    backupRetentionPeriod: below(15),
    dBSecurityGroups: [],
    vpcSecurityGroups: [{ vpcSecurityGroupId: groupId(n), status: 'active' }],
    dBParameterGroups: [{ dBParameterGroupName: 'default.postgres16', parameterApplyStatus: 'in-sync' }],
    availabilityZone: `${region}a`,
    dBSubnetGroup: {
      dBSubnetGroupName: 'data',
      vpcId: `vpc-${hex(n % 30, 5)}`,
      subnetGroupStatus: 'Complete',
      subnets: [{ subnetIdentifier: `subnet-${hex(n % 300, 4)}`, subnetStatus: 'Active' }],
    },
    multiAZ: below(2) === 0,
    engineVersion: '16.3',
    autoMinorVersionUpgrade: below(2) === 0,
    licenseModel: 'postgresql-license',
    publiclyAccessible: below(20) === 0,
    storageType: 'gp3',
    storageEncrypted: below(4) > 0,
    kmsKeyId: null,
    dbiResourceId: `db-${hex(n, 13)}`,
    cACertificateIdentifier: 'rds-ca-rsa2048-g1',
    copyTagsToSnapshot: true,
    monitoringInterval: 60,
    dBInstanceArn: arn,
    iAMDatabaseAuthenticationEnabled: below(2) === 0,
    performanceInsightsEnabled: true,
    enabledCloudwatchLogsExports: [],
    deletionProtection: below(2) === 0,
    tagList: tagsOf(n),
  };
  return { type: 'AWS::RDS::DBInstance', id: `db-${hex(n, 13)}`, arn, configuration };
};

const key: Make = (n, below) => {
  const id = `${hex(n, 12)}`;
  const arn = `arn:aws:kms:${region}:${account}:key/${id}`;
  const policy = {
    Version: '2012-10-17',
    Statement: [{ Sid: 'Own', Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${account}:root` }, Action: 'kms:*', Resource: '*' }],
  };
  const configuration = {
    keyId: id,
    arn,
    creationDate: '2021-01-01T00:00:00.000Z',
    enabled: true,
    description: `data of team ${owners[n % owners.length]}`,
    keyUsage: 'ENCRYPT_DECRYPT',
    keyState: 'Enabled',
    origin: 'AWS_KMS',
    keyManager: 'CUSTOMER',
    customerMasterKeySpec: 'SYMMETRIC_DEFAULT',
    keySpec: 'SYMMETRIC_DEFAULT',
    encryptionAlgorithms: ['SYMMETRIC_DEFAULT'],
    multiRegion: false,
    awsaccountId: account,
  };
  return {
    type: 'AWS::KMS::Key',
    id,
    arn,
    configuration,
    supplementary: { KeyRotationStatus: below(2) === 0, Policy: JSON.stringify(policy), Tags: tagsOf(n) },
  };
};

const subnet: Make = (n, below) => {
  const id = `subnet-${hex(n, 4)}`;
  const configuration = {
    availabilityZone: `${region}a`,
    availableIpAddressCount: 251,
    cidrBlock: `10.0.${n % 255}.0/24`,
    defaultForAz: false,
    mapPublicIpOnLaunch: below(3) === 0,
    state: 'available',
    subnetId: id,
    vpcId: `vpc-${hex(n % 30, 5)}`,
    ownerId: account,
    assignIpv6AddressOnCreation: false,
    ipv6CidrBlockAssociationSet: [],
    tags: tagsOf(n),
    subnetArn: ec2('subnet', id),
  };
  return { type: 'AWS::EC2::Subnet', id, arn: ec2('subnet', id), configuration };
};

const tagsOf = (n: number): unknown =>
  Object.entries({
    Name: `thing-${n}`,
    team: owners[n % owners.length] ?? '',
    environment: n % 3 === 0 ? 'prod' : 'test',
    'cost-centre': String(4000 + (n % 37)),
    'aws:cloudformation:stack-name': `stack-of-${owners[n % owners.length]}-${n % 1000}`,
    'aws:cloudformation:stack-id': `arn:aws:cloudformation:${region}:${account}:stack/stack-of-${owners[n % owners.length]}-${n % 1000}/${hex(n % 1000, 20)}`,
    'aws:cloudformation:logical-id': `Thing${n % 50}`,
  }).map(([k, value]) => ({ key: k, value, tag: null }));

/** How many of twenty are of a kind. */
const mix: readonly Make[] = [
  ...[volume, volume, volume, volume, instance, instance, instance, securityGroup, securityGroup, role, role, role, bucket, bucket],
  ...[lambda, lambda, table, database, key, subnet],
];

const itemOf = ({ type, id, arn, configuration, supplementary = {}, region: own = region }: Asset): unknown => ({
  relatedEvents: [],
  relationships: [
    { resourceId: `vpc-${id.slice(-8)}`, resourceType: 'AWS::EC2::VPC', name: 'Is contained in Vpc' },
    { resourceId: `eni-${id.slice(-8)}`, resourceType: 'AWS::EC2::NetworkInterface', name: 'Is attached to NetworkInterface' },
  ],
  configuration,
  supplementaryConfiguration: supplementary,
  tags: { team: 'payments', environment: 'prod', 'cost-centre': '4012' },
  configurationItemVersion: '1.3',
  configurationItemCaptureTime: '2026-11-01T12:34:56.789Z',
  configurationStateId: 1_730_464_496_789,
  awsAccountId: account,
  configurationItemStatus: 'ResourceDiscovered',
  resourceType: type,
  resourceId: id,
  resourceName: id,
  ARN: arn,
  awsRegion: own,
  availabilityZone: own === 'global' ? 'Not Applicable' : `${region}a`,
  configurationStateMd5Hash: '',
  resourceCreationTime: '2023-05-01T00:00:00.000Z',
});

/** A snapshot of AWS Config with as many assets, on one line as AWS writes it. */
export const writeSnapshot = (file: string, assets: number): void => {
  const below = random();
  const opened = openSync(file, 'w');
  writeSync(opened, '{"fileVersion":"1.0","configSnapshotId":"16da64e4-cb65-4846-b061-e6c3ba43cb96","configurationItems":[');
  let waiting: string[] = [];
  for (let n = 0; n < assets; n++) {
    const make = mix[n % mix.length] ?? volume;
    waiting.push(`${n === 0 ? '' : ','}${JSON.stringify(itemOf(make(n, below)))}`);
    if (waiting.length < 1000 && n < assets - 1) continue;
    writeSync(opened, waiting.join(''));
    waiting = [];
  }
  writeSync(opened, ']}');
  closeSync(opened);
};
