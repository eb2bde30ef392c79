import { describe, expect, it } from 'vitest';
import { readCloudFormation } from './index.ts';
import { outcome, seen } from './template-under-test.ts';

const bucketModule = `Parameters:
  Name: {Type: String}
  Env: {Type: String, Default: dev}
Resources:
  Bucket:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: !Sub "\${Name}-\${Env}"
      Tags: {Owner: nobody, Kept: 'yes'}
  Policy:
    Type: AWS::S3::BucketPolicy
    Properties: {Bucket: !Ref Bucket}
Outputs:
  BucketArn: {Value: !GetAtt Bucket.Arn}
`;
const addresses = (read: ReturnType<typeof outcome>) => read.declarations.map(({ id, address, scope }) => [id, address, scope]);

describe('modules of a template', () => {
  const read = outcome(
    `Parameters:
  Name: {Type: String, Default: shop}
Modules:
  Content:
    Source: ./modules/bucket.yaml
    Properties: {Name: !Ref Name}
    Overrides:
      Bucket:
        Properties: {Tags: {Owner: !Ref Name}, Versioned: true}
        DeletionPolicy: Retain
Resources:
  R:
    Type: X::Y::Z
    Properties:
      P: [!GetAtt Content.BucketArn, !Ref ContentBucket, !GetAtt ContentBucket.BucketName, !Sub "\${Content.BucketArn}/*", !Ref Nothing]
`,
    {},
    { 'modules/bucket.yaml': bucketModule },
  );

  it('give the resources that packaging would', () => {
    expect(addresses(read)).toEqual([
      ['t.yaml:R', 'R', 't.yaml'],
      ['t.yaml/Content:Bucket', 'ContentBucket', 't.yaml'],
      ['t.yaml/Content:Policy', 'ContentPolicy', 't.yaml'],
    ]);
    expect(seen(read.of('t.yaml/Content:Policy').body)).toEqual({ Bucket: '→ t.yaml/Content:Bucket.Ref' });
    expect(read.of('t.yaml/Content:Bucket').at).toMatchObject({ file: 'modules/bucket.yaml', line: 5 });
  });

  it('are overridden by the template that takes them', () => {
    expect(seen(read.of('t.yaml/Content:Bucket').body)).toEqual({
      BucketName: 'shop-dev',
      Tags: { Owner: 'shop', Kept: 'yes' },
      Versioned: true,
      '@DeletionPolicy': 'Retain',
    });
    expect(read.of('t.yaml/Content:Bucket').body.entries['Versioned']?.at).toMatchObject({ file: 't.yaml', line: 9 });
  });

  it('give their outputs and resources by name', () => {
    expect(seen(read.property('R', 'P'))).toEqual([
      '→ t.yaml/Content:Bucket.Arn',
      '→ t.yaml/Content:Bucket.Ref',
      '→ t.yaml/Content:Bucket.BucketName = "shop-dev"',
      '? ${Bucket.Arn}/*',
      '? ${Nothing}',
    ]);
    expect(read.messages).toEqual([expect.stringContaining('Ref names Nothing')]);
  });

  it('may be repeated, nested, and written as resources', () => {
    const outer = 'Resources:\n  Inner:\n    Type: LocalModule\n    Source: bucket.yaml\n    Properties: {Name: inner}\n';
    const many = outcome(
      `Modules:
  Each: {Source: modules/bucket.yaml, Map: "a, b", Properties: {Name: "x-$MapValue-$MapIndex"}}
  Deep: {Source: modules/outer.yaml}
Resources:
  Rain: {Type: !Rain::Module modules/bucket.yaml, Properties: {Name: rain}}
  R: {Type: X::Y::Z, Properties: {P: [!Ref DeepInnerBucket, !GetAtt Each1Bucket.BucketName]}}
`,
      {},
      { 'modules/bucket.yaml': bucketModule, 'modules/outer.yaml': outer },
    );
    expect(many.messages).toEqual([]);
    expect(many.declarations.filter(({ type }) => type === 'AWS::S3::Bucket').map(({ address, body }) => [address, seen(body.entries['BucketName'])])).toEqual([
      ['RainBucket', 'rain-dev'],
      ['Each0Bucket', 'x-a-0-dev'],
      ['Each1Bucket', 'x-b-1-dev'],
      ['DeepInnerBucket', 'inner-dev'],
    ]);
    expect(seen(many.property('R', 'P'))).toEqual(['→ t.yaml/Deep/Inner:Bucket.Ref', '→ t.yaml/Each1:Bucket.BucketName = "x-b-1-dev"']);
  });

  it('that are not there, take themselves, or are repeated without end are problems', () => {
    const source = (of: string) =>
      outcome(`Modules:\n  M: {${of}}\nResources:\n  R: {Type: X::Y::Z, Properties: {P: !GetAtt M.Out}}\n`, {}, { 'm.yaml': bucketModule });
    expect(source('Source: gone.yaml').messages).toEqual([expect.stringContaining('The module M is read from gone.yaml, which is not here')]);
    expect(source('Source: "https://x.com/m.yaml"').messages).toEqual([expect.stringContaining('https://x.com/m.yaml')]);
    expect(source('Properties: {}').messages).toEqual([expect.stringContaining('a source that is not known')]);
    expect(source('Source: t.yaml').messages).toEqual([expect.stringContaining('the template around it')]);
    expect(source('Source: m.yaml').messages).toEqual([expect.stringContaining('M.Out')]);
    expect(source('Source: m.yaml, Map: !Ref AWS::StackName').messages).toEqual([expect.stringContaining('is repeated for is not known')]);
  });
});

describe('modules of a registry', () => {
  const use =
    'Resources:\n  MyBucket: {Type: "My::S3::SampleBucket::MODULE", Properties: {Name: shop}}\n  Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !Ref MyBucket.Bucket, Arn: !GetAtt MyBucket.Bucket.Arn, Other: !GetAtt MyBucketBucket.Arn, Sub: !Sub "${MyBucket.Bucket}"}}\n';
  const files = { 'app.yaml': use, 'module/fragments/sample.yaml': bucketModule };
  const read = (beside: Readonly<Record<string, string>>) => {
    const tree = { list: () => undefined, read: (file: string) => (beside[file] === undefined ? { problem: 'no' } : { text: beside[file] }) };
    return readCloudFormation(
      Object.entries(files).map(([file, text]) => ({ file, text })),
      tree,
      { parameters: {} },
    );
  };

  it('are read when the project that registers them is there', () => {
    const { declarations, problems } = read({ 'module/.rpdk-config': '{"artifact_type": "MODULE", "typeName": "My::S3::SampleBucket::MODULE"}' });
    expect(problems).toEqual([]);
    expect(declarations.map(({ address }) => address)).toEqual(['MyBucketBucket', 'MyBucketPolicy', 'Q']);
    const [arn, bucket] = ['→ app.yaml/MyBucket:Bucket.Arn', '→ app.yaml/MyBucket:Bucket.Ref'];
    expect(seen(declarations[2]?.body)).toEqual({ QueueName: bucket, Arn: arn, Other: arn, Sub: bucket });
  });

  it('are said not to be here otherwise', () => {
    const { declarations, problems } = read({});
    expect(problems.map(problem => problem.message)).toEqual([expect.stringContaining('the registry (My::S3::SampleBucket::MODULE)')]);
    expect(declarations.map(({ address }) => address)).toEqual(['Q', 'Bucket', 'Policy']);
  });
});
