import { describe, expect, it } from 'vitest';
import { type Change, type Spelled, spelledList, spelledMap } from '../../model/index.ts';
import { withEdits } from '../draft.ts';
import { cloudformationWriter } from './edit.ts';
import { readCloudFormation } from './index.ts';

const lists: ReadonlySet<string> = new Set(['BucketEncryption.ServerSideEncryptionConfiguration', 'Tags']);

/** Writes changes into a template; ids of declarations are logical ids. */
const fixed = (text: string, changes: readonly Change[], file = text.trimStart().startsWith('{') ? 't.json' : 't.yaml') => {
  const tree = { list: () => undefined, read: (path: string) => (path === file ? { text } : { problem: 'none' }) };
  const { declarations } = readCloudFormation([{ file, text }], tree, { parameters: {} });
  const id = (name: string): string => (name.startsWith('new:') ? name : `${file}:${name}`);
  const withIds = changes.map(change => withId(change, id));
  const form = () => ({ blocks: new Set<string>(), lists, required: new Map(), replaces: new Set<string>(), excludes: new Map(), absent: new Set<string>() });
  const { edits, byHand, reaches } = cloudformationWriter.write(withIds, { tree, declared: new Map(declarations.map(one => [one.id, one])), form });
  return { text: withEdits(text, edits), byHand: byHand.map(({ what, at }) => `${at.line}: ${what}`), reaches: Object.fromEntries(reaches), edits };
};
const withId = (change: Change, id: (name: string) => string): Change => {
  const pointed = (spelled: Spelled): Spelled => {
    if (typeof spelled !== 'object') return spelled;
    if (spelled.is === 'pointer') return { ...spelled, of: id(spelled.of) };
    if (spelled.is === 'list') return { ...spelled, items: spelled.items.map(pointed) };
    if (spelled.is === 'joined') return { ...spelled, parts: spelled.parts.map(part => (typeof part === 'string' ? part : { ...part, of: id(part.of) })) };
    if (spelled.is === 'map') return spelledMap(Object.fromEntries(Object.entries(spelled.entries).map(([key, inner]) => [key, pointed(inner)])));
    return spelled.is === 'json' ? { ...spelled, of: pointed(spelled.of) } : spelled;
  };
  if (change.do === 'add') return { ...change, beside: id(change.beside), body: pointed(change.body) as typeof change.body };
  const on = id(change.on);
  if (change.do === 'set') return { ...change, on, to: pointed(change.to) };
  return change.do === 'append' ? { ...change, on, item: pointed(change.item) } : { ...change, on };
};

const set = (on: string, path: string, to: Spelled): Change => ({
  do: 'set',
  on,
  path: path.split('.').map(step => (/^\d+$/.test(step) ? Number(step) : step)),
  to,
});

const yaml = `AWSTemplateFormatVersion: "2010-09-09"
Description: A shop   # of sorts

Parameters:
  Public:
    Type: String
    Default: "false"
  Days:
    Type: Number
    Default: 1

Resources:
  # Holds what customers send.
  Uploads:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: !Sub "\${AWS::StackName}-uploads"   # unique
      Tags:
        - Key: team
          Value: shop

  Database:
    Type: AWS::RDS::DBInstance
    Properties:
      BackupRetentionPeriod: !Ref Days
      PubliclyAccessible: !If [IsDev, true, false]
      StorageEncrypted: no

Conditions:
  IsDev: !Equals [!Ref "AWS::StackName", dev]

Outputs:
  Name:
    Value: !Ref Uploads
`;

describe('changes in a YAML template', () => {
  it('writes what is missing where a person would', () => {
    const { text, byHand } = fixed(yaml, [
      set('Uploads', 'VersioningConfiguration.Status', 'Enabled'),
      set('Uploads', 'PublicAccessBlockConfiguration.BlockPublicAcls', true),
      set('Uploads', 'PublicAccessBlockConfiguration.IgnorePublicAcls', true),
      set('Uploads', 'BucketEncryption.ServerSideEncryptionConfiguration.ServerSideEncryptionByDefault.SSEAlgorithm', 'aws:kms'),
      set('Database', 'StorageEncrypted', true),
      set('Database', '@DeletionPolicy', 'Snapshot'),
    ]);
    expect(byHand).toEqual([]);
    expect(text).toBe(
      yaml
        .replace(
          '          Value: shop\n',
          `          Value: shop
      VersioningConfiguration:
        Status: Enabled
      PublicAccessBlockConfiguration:
        BlockPublicAcls: true
        IgnorePublicAcls: true
      BucketEncryption:
        ServerSideEncryptionConfiguration:
          - ServerSideEncryptionByDefault:
              SSEAlgorithm: aws:kms
`,
        )
        .replace('StorageEncrypted: no\n', 'StorageEncrypted: true\n    DeletionPolicy: Snapshot\n'),
    );
  });

  it('writes the default of the parameter that gives a value, and says whom else that reaches', () => {
    const { text, reaches } = fixed(yaml, [set('Database', 'BackupRetentionPeriod', 7)]);
    expect(text).toBe(yaml.replace('Default: 1\n', 'Default: 7\n'));
    expect(reaches).toEqual({});
    const both = yaml.replace(
      'StorageEncrypted: no',
      'Port: !Ref Days\n  Other:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      BackupRetentionPeriod: !Ref Days',
    );
    expect(fixed(both, [set('Database', 'BackupRetentionPeriod', 7)]).reaches).toEqual({ 0: ['t.yaml:Other'] });
  });

  it('leaves to a person what a function decides', () => {
    const { text, byHand } = fixed(yaml, [set('Database', 'PubliclyAccessible', false), set('Uploads', 'BucketName', 'x')]);
    expect(text).toBe(yaml);
    expect(byHand).toEqual([
      '26: Write `PubliclyAccessible: false` for Database by hand, because !If IsDev gives the value.',
      '17: Write `BucketName: x` for Uploads by hand, because !Sub ${AWS::StackName}-uploads gives the value.',
    ]);
  });

  it('adds a resource after the one beside it', () => {
    const { text, byHand } = fixed(yaml, [
      {
        do: 'add',
        type: 'AWS::S3::BucketPolicy',
        beside: 'Uploads',
        name: 'policy',
        body: spelledMap({
          Bucket: { is: 'pointer', of: 'Uploads' },
          PolicyDocument: {
            is: 'json',
            of: spelledMap({
              Version: '2012-10-17',
              Statement: spelledList(
                spelledMap({
                  Effect: 'Deny',
                  Principal: '*',
                  Action: 's3:*',
                  Resource: spelledList(
                    { is: 'pointer', of: 'Uploads', attribute: 'Arn' },
                    { is: 'joined', parts: [{ is: 'pointer', of: 'Uploads', attribute: 'Arn' }, '/*'] },
                  ),
                  Condition: spelledMap({ Bool: spelledMap({ 'aws:SecureTransport': false }) }),
                }),
              ),
            }),
          },
        }),
      },
    ]);
    expect(byHand).toEqual([]);
    expect(text).toBe(
      yaml.replace(
        '          Value: shop\n',
        `          Value: shop

  UploadsBucketPolicy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref Uploads
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Deny
            Principal: "*"
            Action: s3:*
            Resource:
              - !GetAtt Uploads.Arn
              - !Sub "\${Uploads.Arn}/*"
            Condition:
              Bool:
                aws:SecureTransport: false
`,
      ),
    );
  });

  it('appends to lists and takes things away', () => {
    const { text } = fixed(yaml, [
      { do: 'append', on: 'Uploads', path: ['Tags'], item: spelledMap({ Key: 'cost', Value: '012' }) },
      { do: 'remove', on: 'Uploads', path: ['BucketName'] },
    ]);
    expect(text).toBe(
      yaml.replace(/ {6}BucketName.*\n/, '').replace('          Value: shop\n', '          Value: shop\n        - Key: cost\n          Value: "012"\n'),
    );
  });
});

const json = `{
  "Resources": {
    "Uploads": {
      "Type": "AWS::S3::Bucket",
      "Properties": {
        "BucketName": { "Ref": "Name" },
        "Tags": []
      }
    }
  },
  "Parameters": { "Name": { "Type": "String", "Default": "x" } }
}
`;

describe('changes in a JSON template', () => {
  it('writes with the indentation of the file', () => {
    const { text, byHand } = fixed(json, [
      set('Uploads', 'VersioningConfiguration.Status', 'Enabled'),
      set('Uploads', 'BucketName', 'y'),
      { do: 'append', on: 'Uploads', path: ['Tags'], item: spelledMap({ Key: 'a', Value: 'b' }) },
      { do: 'add', type: 'AWS::S3::BucketPolicy', beside: 'Uploads', name: 'policy', body: spelledMap({ Bucket: { is: 'pointer', of: 'Uploads' } }) },
    ]);
    expect(byHand).toEqual([]);
    expect(text).toBe(`{
  "Resources": {
    "Uploads": {
      "Type": "AWS::S3::Bucket",
      "Properties": {
        "BucketName": { "Ref": "Name" },
        "Tags": [
          {
            "Key": "a",
            "Value": "b"
          }
        ],
        "VersioningConfiguration": {
          "Status": "Enabled"
        }
      }
    },
    "UploadsBucketPolicy": {
      "Type": "AWS::S3::BucketPolicy",
      "Properties": {
        "Bucket": { "Ref": "Uploads" }
      }
    }
  },
  "Parameters": { "Name": { "Type": "String", "Default": "y" } }
}
`);
  });
});

/** Writes changes into several templates, of which the first nests the others; declarations are called by their addresses. */
const fixedAll = (texts: Readonly<Record<string, string>>, changes: readonly Change[]) => {
  const text = (path: string): string | undefined => texts[path];
  const tree = {
    list: () => undefined,
    read: (path: string) => ({ ...(text(path) === undefined ? { problem: 'none' } : { text: text(path) ?? '' }) }) as { readonly text: string },
  };
  const { declarations } = readCloudFormation(
    Object.entries(texts).map(([file, of]) => ({ file, text: of })),
    tree,
    { parameters: {} },
  );
  const idOf = (address: string): string => declarations.find(one => one.address === address)?.id ?? address;
  const { edits, byHand, reaches } = cloudformationWriter.write(
    changes.map(change => withId(change, idOf)),
    { tree, declared: new Map(declarations.map(one => [one.id, one])), form: () => undefined },
  );
  const files = Object.fromEntries(
    Object.entries(texts).map(([file, of]) => [
      file,
      withEdits(
        of,
        edits.filter(edit => edit.file === file),
      ),
    ]),
  );
  return { files, byHand: byHand.map(({ what, at }) => `${at.file}:${at.line} ${what}`), reaches: Object.fromEntries(reaches) };
};

describe('changes that are written elsewhere', () => {
  it('go to the stack around, where that gives a parameter', () => {
    const texts = {
      'parent.yaml':
        'Resources:\n  Data:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateURL: ./child.yaml\n      Parameters:\n        Encrypted: "false"   # for now\n',
      'child.yaml':
        'Parameters:\n  Encrypted:\n    Type: String\nResources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      StorageEncrypted: !Ref Encrypted\n',
    };
    const { files, byHand } = fixedAll(texts, [set('Data/Db', 'StorageEncrypted', true), set('Data/Db', 'MultiAZ', true)]);
    expect(byHand).toEqual([]);
    expect(files['parent.yaml']).toBe(texts['parent.yaml'].replace('"false"', '"true"'));
    expect(files['child.yaml']).toBe(`${texts['child.yaml']}      MultiAZ: true\n`);
  });

  it('are made once for a loop', () => {
    const loop = `Transform: AWS::LanguageExtensions
Resources:
  Fn::ForEach::Buckets:
    - Name
    - [A, B]
    - Bucket\${Name}:
        Type: AWS::S3::Bucket
`;
    const { files, reaches } = fixedAll({ 't.yaml': loop }, [
      set('BucketA', 'VersioningConfiguration.Status', 'Enabled'),
      set('BucketB', 'VersioningConfiguration.Status', 'Enabled'),
    ]);
    expect(files['t.yaml']).toBe(`${loop}        Properties:\n          VersioningConfiguration:\n            Status: Enabled\n`);
    expect(reaches).toEqual({ 0: ['t.yaml:BucketB'], 1: ['t.yaml:BucketB'] });
  });

  it('go to what SAM makes them of, and say where it has no such property', () => {
    const sam = `Transform: AWS::Serverless-2016-10-31
Resources:
  Work:
    Type: AWS::Serverless::Function
    Properties:
      Handler: a.b
      Runtime: python3.12
      CodeUri: ./src
    # Metadata: {}

  Other:
    Type: AWS::SNS::Topic
`;
    const { files, byHand } = fixedAll({ 't.yaml': sam }, [
      set('Work', 'TracingConfig.Mode', 'Active'),
      set('Work', 'DeadLetterConfig.TargetArn', 'x'),
      {
        do: 'add',
        type: 'AWS::Lambda::Url',
        beside: 'Work',
        name: 'u',
        body: spelledMap({ TargetFunctionArn: { is: 'pointer', of: 'Work', attribute: 'FunctionName' } }),
      },
    ]);
    expect(files['t.yaml']).toBe(
      sam
        .replace('./src\n', './src\n      Tracing: Active\n')
        .replace('# Metadata: {}\n', '# Metadata: {}\n\n  WorkUrl:\n    Type: AWS::Lambda::Url\n    Properties:\n      TargetFunctionArn: !Ref Work\n'),
    );
    expect(byHand).toEqual([
      't.yaml:3 Write `DeadLetterConfig.TargetArn: x` for Work by hand, because AWS::Serverless::Function makes it, which has no such property.',
    ]);
  });

  it('are left to a person where conditions depend on a parameter, and where it is a secret', () => {
    const text = `Parameters:
  Public: {Type: String, Default: "true"}
  Password: {Type: String, NoEcho: true, Default: hunter2}
Conditions:
  IsPublic: !Equals [!Ref Public, "true"]
Resources:
  Db:
    Type: AWS::RDS::DBInstance
    Properties:
      PubliclyAccessible: !Ref Public
      MasterUserPassword: !Ref Password
`;
    const { byHand } = fixedAll({ 't.yaml': text }, [set('Db', 'PubliclyAccessible', false), set('Db', 'MasterUserPassword', 'x')]);
    expect(byHand).toEqual([
      't.yaml:2 Write `PubliclyAccessible: false` for Db by hand, because conditions depend on parameter Public.',
      't.yaml:11 Write `MasterUserPassword: x` for Db by hand, because it is a secret.',
    ]);
  });
});
