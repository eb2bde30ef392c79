import { describe, expect, it } from 'vitest';
import type { Tree } from '../../../model/index.ts';
import { readCloudFormation } from '../index.ts';
import { isCloudFormation } from '../recognise.ts';
import { seen } from '../template-under-test.ts';

const hash = 'db4b89d277ac97fb3b94206516c7e60648f2e3a4d53793e2e8d073a607b04fdc';
const code = '3ea02d32123ecd935a42a15cebb9022338000fbc3eaa4f1700001dce79df9b8c';

/** Reads the files of a folder as the command line would: those that are told to be CloudFormation's, with the rest beside them. */
const read = (texts: Readonly<Record<string, unknown>>, parameters: Readonly<Record<string, string>> = {}) => {
  const files = new Map(Object.entries(texts).map(([file, of]) => [file, typeof of === 'string' ? of : JSON.stringify(of, undefined, 1)]));
  const tree: Tree = {
    list: () => undefined,
    read: file => {
      const text = files.get(file);
      return text === undefined ? { problem: `there is no ${file}` } : { text };
    },
  };
  const own = [...files].flatMap(([file, text]) => (isCloudFormation(text, file) ? [{ file, text }] : []));
  const { declarations, problems } = readCloudFormation(own, tree, { parameters });
  const of = (address: string) => {
    const found = declarations.find(declaration => declaration.address === address);
    if (!found) throw new Error(`no ${address} among ${declarations.map(declaration => declaration.address).join(', ')}`);
    return found;
  };
  return { declarations, problems, of, addresses: declarations.map(declaration => declaration.address) };
};

const manifest = (artifacts: Readonly<Record<string, unknown>>, more: Readonly<Record<string, unknown>> = {}) => ({ version: '36.0.0', artifacts, ...more });
const stack = (templateFile: string, more: Readonly<Record<string, unknown>> = {}, properties: Readonly<Record<string, unknown>> = {}) => ({
  type: 'aws:cloudformation:stack',
  environment: 'aws://unknown-account/unknown-region',
  properties: { templateFile, ...properties },
  ...more,
});
const bucket = (path?: string) => ({ Type: 'AWS::S3::Bucket', ...(path !== undefined && { Metadata: { 'aws:cdk:path': path } }) });

describe('the output of a CDK app', () => {
  it('has the stacks of its manifest, where they are deployed', () => {
    const { of, problems, declarations } = read({
      'app/cdk.out/manifest.json': manifest({
        Shop: stack('Shop.template.json', { environment: 'aws://111122223333/eu-west-1' }, { stackName: 'shop-prod', parameters: { Size: 'large' } }),
        Loose: stack('Loose.template.json'),
      }),
      'app/cdk.out/Shop.template.json': {
        Parameters: { Size: { Type: 'String' } },
        Resources: {
          Bucket83908E77: {
            ...bucket('Shop/Bucket/Resource'),
            Properties: { BucketName: { 'Fn::Sub': '${AWS::StackName}-${AWS::AccountId}-${AWS::Region}-${Size}' } },
          },
        },
      },
      'app/cdk.out/Loose.template.json': { Resources: { B: bucket() } },
      'app/cdk.out/Old.template.json': { Resources: { B: bucket('Old/B/Resource') } },
    });
    expect(problems).toEqual([]);
    expect(declarations.map(({ address, id, scope, region }) => ({ address, id, scope, region }))).toEqual([
      { address: 'Shop/Bucket', id: 'app/cdk.out/Shop.template.json:Bucket83908E77', scope: '111122223333', region: 'eu-west-1' },
      { address: 'Loose/B', id: 'app/cdk.out/Loose.template.json:B', scope: 'app/cdk.out/Loose.template.json', region: undefined },
    ]);
    expect(seen(of('Shop/Bucket').body.entries['BucketName'])).toBe('shop-prod-111122223333-eu-west-1-large');
    expect(of('Shop/Bucket').block).toMatchObject({ locked: expect.stringContaining('CDK') });
  });

  it('names constructs by what the manifest, or the file that it points to, says of them', () => {
    const paths = { '/Shop/Bucket/Resource': [{ type: 'aws:cdk:logicalId', data: 'B1' }], '/Shop/Twice/A': [{ type: 'aws:cdk:logicalId', data: 'B3' }] };
    const more = { '/Shop/Queue/Default': [{ type: 'aws:cdk:logicalId', data: 'B2' }], '/Shop/Twice/B': [{ type: 'aws:cdk:logicalId', data: 'B3' }] };
    const { addresses } = read({
      'cdk.out/manifest.json': manifest({ Shop: stack('Shop.template.json', { metadata: paths, additionalMetadataFile: 'Shop.metadata.json' }) }),
      'cdk.out/Shop.metadata.json': more,
      'cdk.out/Shop.template.json': { Resources: { B1: bucket(), B2: bucket(), B3: bucket() } },
    });
    expect(addresses).toEqual(['Shop/Bucket', 'Shop/Queue', 'Shop/B3']);
  });

  it('reads nested stacks by the hash or the path of what was uploaded, and knows the code of functions', () => {
    const url = { 'Fn::Join': ['', ['https://s3.eu-west-1.', { Ref: 'AWS::URLSuffix' }, '/', { 'Fn::Sub': 'cdk-assets-${AWS::AccountId}' }, `/${hash}.json`]] };
    const files = {
      [hash]: { source: { path: 'ShopNet.nested.template.json', packaging: 'file' }, destinations: { here: { objectKey: `${hash}.json` } } },
      [code]: { source: { path: `asset.${code}`, packaging: 'zip' }, destinations: {} },
    };
    const { of, problems, addresses } = read({
      'cdk.out/manifest.json': manifest({
        'Shop.assets': { type: 'cdk:asset-manifest', properties: { file: 'Shop.assets.json' } },
        Shop: stack('Shop.template.json'),
      }),
      'cdk.out/Shop.assets.json': { version: '36.0.0', files },
      'cdk.out/ShopNet.nested.template.json': {
        Parameters: { Key: { Type: 'String' } },
        Resources: { Vpc8378EB38: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16', Key: { Ref: 'Key' } } } },
        Outputs: { VpcId: { Value: { Ref: 'Vpc8378EB38' } } },
      },
      'cdk.out/Old.nested.template.json': { Resources: { B: bucket('Shop/Old/B/Resource') } },
      'cdk.out/Shop.template.json': {
        Resources: {
          Key: { Type: 'AWS::KMS::Key' },
          Net: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: url, Parameters: { Key: { 'Fn::GetAtt': ['Key', 'Arn'] } } } },
          Old: {
            Type: 'AWS::CloudFormation::Stack',
            Properties: { TemplateURL: { Ref: 'X' } },
            Metadata: { 'aws:asset:path': 'Old.nested.template.json', 'aws:asset:property': 'TemplateURL' },
          },
          Fn: { Type: 'AWS::Lambda::Function', Properties: { Code: { S3Bucket: 'b', S3Key: `${code}.zip` }, Vpc: { 'Fn::GetAtt': ['Net', 'Outputs.VpcId'] } } },
        },
        Parameters: { X: { Type: 'String' } },
      },
    });
    expect(problems).toEqual([]);
    expect(addresses).toEqual(['Shop/Key', 'Shop/Net', 'Shop/Net/Vpc8378EB38', 'Shop/Old', 'Shop/Old/B', 'Shop/Fn']);
    expect(seen(of('Shop/Net/Vpc8378EB38').body)).toEqual({ CidrBlock: '10.0.0.0/16', Key: '→ cdk.out/Shop.template.json:Key.Arn' });
    expect(seen(of('Shop/Fn').body.entries['Vpc'])).toBe('→ cdk.out/Shop.template.json/Net:Vpc8378EB38.Ref');
    expect(seen(of('Shop/Fn').body.entries['@Asset'])).toBe(`cdk.out/asset.${code}`);
  });

  it('of the first version says what it uploads in the metadata of its stacks', () => {
    const key = `AssetParameters${code}S3VersionKey1F0DD39F`;
    const part = (n: number) => ({ 'Fn::Select': [n, { 'Fn::Split': ['||', { Ref: key }] }] });
    const { of, problems } = read({
      'cdk.out/manifest.json': manifest(
        {
          Shop: stack('Shop.template.json', {
            metadata: { '/Shop': [{ type: 'aws:cdk:asset', data: { path: `asset.${code}`, id: code, sourceHash: code } }] },
          }),
        },
        { version: '1.16.0' },
      ),
      'cdk.out/Shop.template.json': {
        Parameters: { [key]: { Type: 'String' } },
        Resources: { Fn: { Type: 'AWS::Lambda::Function', Properties: { Code: { S3Key: { 'Fn::Join': ['', [part(0), part(1)]] } }, Name: { Ref: key } } } },
      },
    });
    expect(problems).toEqual([]);
    expect(of('Shop/Fn').body.entries['Name']).toMatchObject({ is: 'unresolved', why: 'the CDK gives it when it deploys' });
  });

  it('reads the stacks of stages once, whether their manifest is given or only the outer one', () => {
    const files = {
      'cdk.out/manifest.json': manifest({
        Pipeline: stack('Pipeline.template.json'),
        'assembly-Prod': { type: 'cdk:cloud-assembly', properties: { directoryName: 'assembly-Prod', displayName: 'Prod' } },
        Broken: stack(''),
        Gone: stack('Gone.template.json'),
      }),
      'cdk.out/Pipeline.template.json': { Resources: { B: bucket('Pipeline/B/Resource') } },
      'cdk.out/assembly-Prod/manifest.json': manifest({ ProdShop: stack('ProdShop.template.json', { displayName: 'Prod/Shop' }, { stackName: 'Prod-Shop' }) }),
      'cdk.out/assembly-Prod/ProdShop.template.json': { Resources: { B: bucket('Prod/Shop/B/Resource'), C: bucket() } },
    };
    expect(read(files).addresses).toEqual(['Pipeline/B', 'Prod/Shop/B', 'Prod/Shop/C']);
  });

  it('points at the source where it remembers who made a construct, and the file is there', () => {
    const calls = [
      'new Bucket (/home/me/shop/node_modules/aws-cdk-lib/aws-s3/lib/bucket.js:1:2)',
      'new Shop (/home/me/shop/lib/shop.ts:3:5)',
      'Object.<anonymous> (/home/me/shop/bin/app.ts:1:1)',
      '...node internals...',
    ];
    const said = (data: string, trace: readonly string[]) => [{ type: 'aws:cdk:logicalId', data, trace }];
    const metadata = {
      '/Shop/A/Resource': said('A', calls),
      '/Shop/B/Resource': [
        { type: 'aws:cdk:logicalId', data: 'B' },
        { type: 'aws:cdk:creationStack', data: ['C:\\work\\shop\\lib\\shop.ts:2:1'] },
      ],
      '/Shop/C/Resource': said('C', ['new Shop (/home/me/shop/lib/other.ts:3:5)', 'x', '(', 'new Shop (/home/me/shop/lib/shop.ts:99:5)']),
    };
    const { of } = read({
      'infra/cdk.out/manifest.json': manifest({ Shop: stack('Shop.template.json', { metadata }) }),
      'infra/cdk.out/Shop.template.json': { Resources: { A: bucket(), B: bucket(), C: bucket() } },
      'infra/lib/shop.ts': 'class Shop {\n  constructor() {\n    new Bucket(this, "A");\n  }\n}\n',
      'infra/bin/app.ts': 'new Shop();\n',
    });
    expect(of('Shop/A').at).toEqual({ file: 'infra/lib/shop.ts', line: 3 });
    expect(of('Shop/A').block?.id).toBe('infra/cdk.out/Shop.template.json:3');
    expect(of('Shop/B').at).toEqual({ file: 'infra/lib/shop.ts', line: 2 });
    expect(of('Shop/C').at).toMatchObject({ file: 'infra/cdk.out/Shop.template.json' });
  });

  it('shares exports between its stacks', () => {
    const { of, problems } = read({
      'cdk.out/manifest.json': manifest({
        Net: stack('Net.template.json', { environment: 'aws://111122223333/eu-west-1' }),
        Shop: stack('Shop.template.json', { environment: 'aws://111122223333/eu-west-1' }),
        Far: stack('Far.template.json', { environment: 'aws://111122223333/us-east-1' }),
      }),
      'cdk.out/Net.template.json': {
        Resources: { Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } } },
        Outputs: { Id: { Value: { Ref: 'Vpc' }, Export: { Name: 'Net:ExportsOutputRefVpc' } }, Cidr: { Value: { 'Fn::GetAtt': ['Vpc', 'CidrBlock'] } } },
      },
      'cdk.out/Shop.template.json': {
        Resources: { Group: { Type: 'AWS::EC2::SecurityGroup', Properties: { VpcId: { 'Fn::ImportValue': 'Net:ExportsOutputRefVpc' } } } },
      },
      'cdk.out/Far.template.json': {
        Resources: {
          Group: {
            Type: 'AWS::EC2::SecurityGroup',
            Properties: {
              VpcId: { 'Fn::ImportValue': 'Net:ExportsOutputRefVpc' },
              Cidr: { 'Fn::GetStackOutput': { StackName: 'Net', OutputName: 'Cidr', Region: 'eu-west-1' } },
              Other: { 'Fn::GetStackOutput': { StackName: 'Net', OutputName: 'Cidr', Region: 'eu-west-2' } },
            },
          },
        },
      },
    });
    expect(problems).toEqual([]);
    expect(seen(of('Shop/Group').body)).toEqual({ VpcId: '→ cdk.out/Net.template.json:Vpc.Ref' });
    expect(seen(of('Far/Group').body)).toEqual({
      VpcId: '? ${Fn::ImportValue Net:ExportsOutputRefVpc}',
      Cidr: '→ cdk.out/Net.template.json:Vpc.CidrBlock = "10.0.0.0/16"',
      Other: '? ${Fn::GetStackOutput Net.Cidr}',
    });
  });

  it('says when stand-ins take the place of what it looks up', () => {
    const { problems } = read({
      'cdk.out/manifest.json': manifest({ Shop: stack('Shop.template.json') }, { missing: [{ key: 'k', provider: 'vpc-provider', props: {} }] }),
      'cdk.out/Shop.template.json': { Resources: { B: bucket() } },
    });
    expect(problems).toEqual([{ file: 'cdk.out/manifest.json', line: expect.any(Number), message: expect.stringContaining('vpc-provider') }]);
  });

  it('is not any other manifest', () => {
    expect(isCloudFormation('{"name": "Shop", "version": "1", "icons": []}', 'manifest.json')).toBe(false);
    expect(isCloudFormation('{"version": "tree-0.1", "tree": {"id": "App", "x": "aws:cloudformation:stack"}}', 'tree.json')).toBe(false);
  });
});
