import { describe, expect, it } from 'vitest';
import { readCloudFormation } from './index.ts';
import { outcome, seen } from './template-under-test.ts';

const network = `Parameters:
  Cidr: {Type: String}
  Zones: {Type: CommaDelimitedList}
  Env: {Type: String, Default: dev}
  Key: {Type: String, Default: none}
Conditions:
  HasKey: !Not [!Equals [!Ref Key, none]]
Resources:
  Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: !Ref Cidr, Zones: !Ref Zones, Name: !Sub "\${Env}-\${AWS::StackName}", Key: !Ref Key}}
  Extra: {Type: X::Y::Z, Condition: HasKey}
Outputs:
  VpcId: {Value: !Ref Vpc}
  Cidr: {Value: !GetAtt Vpc.CidrBlock}
  Name: {Value: !Sub "net-\${Env}"}
`;

describe('nested stacks', () => {
  const read = outcome(
    `Parameters: {Block: {Type: String, Default: 10.0.0.0/16}}
Resources:
  Key: {Type: AWS::KMS::Key}
  Net:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: ./stacks/network.yaml
      Parameters:
        Cidr: !Ref Block
        Zones: !Join [",", [a, b]]
        Key: !GetAtt Key.Arn
  App:
    Type: X::Y::Z
    Properties:
      Vpc: !GetAtt Net.Outputs.VpcId
      Cidr: !GetAtt [Net, Outputs.Cidr]
      Name: !Sub "app-\${Net.Outputs.Name}"
      Other: !GetAtt Net.Outputs.Nothing
`,
    { 'AWS::StackName': 'root', 'AWS::Region': 'eu-west-1' },
    { 'stacks/network.yaml': network },
  );

  it('are read with what the stack around gives them', () => {
    expect(read.problems).toEqual([]);
    expect(read.declarations.map(({ id, address, scope }) => [id, address, scope])).toEqual([
      ['t.yaml:Key', 'Key', 't.yaml'],
      ['t.yaml:Net', 'Net', 't.yaml'],
      ['t.yaml/Net:Vpc', 'Net/Vpc', 't.yaml/Net'],
      ['t.yaml/Net:Extra', 'Net/Extra', 't.yaml/Net'],
      ['t.yaml:App', 'App', 't.yaml'],
    ]);
    expect(seen(read.of('t.yaml/Net:Vpc').body)).toEqual({
      CidrBlock: '10.0.0.0/16',
      Zones: ['a', 'b'],
      Name: '? dev-${AWS::StackName}',
      Key: '→ t.yaml:Key.Arn',
    });
    expect(read.of('t.yaml/Net:Extra').maybe).toContain('Key.Arn is known after deployment');
  });

  it('keep places in their own file, and say where a value came from', () => {
    expect(read.of('t.yaml/Net:Vpc')).toMatchObject({
      at: { file: 'stacks/network.yaml', line: 9 },
      region: 'eu-west-1',
      block: { id: 'stacks/network.yaml:9' },
    });
    expect(read.property('t.yaml/Net:Vpc', 'CidrBlock')).toMatchObject({ at: { file: 'stacks/network.yaml', line: 9 }, from: { file: 't.yaml', line: 1 } });
  });

  it('give their outputs', () => {
    expect(seen(read.of('App').body)).toEqual({
      Vpc: '→ t.yaml/Net:Vpc.Ref',
      Cidr: '→ t.yaml/Net:Vpc.CidrBlock = "10.0.0.0/16"',
      Name: 'app-net-dev',
      Other: '→ t.yaml:Net.Outputs.Nothing',
    });
    expect(read.property('App', 'Vpc')).toMatchObject({ at: { file: 't.yaml', line: 15 }, from: { file: 'stacks/network.yaml', line: 12 } });
  });

  it('that may not exist hold resources that may not exist', () => {
    const maybe = outcome(
      'Parameters: {E: {Type: String}}\nConditions: {C: !Equals [!Ref E, x], No: !Equals [a, b]}\nResources:\n  N: {Type: AWS::CloudFormation::Stack, Condition: C, Properties: {TemplateURL: n.yaml}}\n  M: {Type: AWS::CloudFormation::Stack, Condition: No, Properties: {TemplateURL: n.yaml}}\n',
      {},
      { 'n.yaml': 'Resources: {R: {Type: X::Y::Z}}' },
    );
    expect(maybe.declarations.map(({ address, maybe: why }) => [address, why?.slice(0, 11)])).toEqual([
      ['N', 'condition C'],
      ['N/R', 'condition C'],
    ]);
  });

  it.each([
    ['missing.yaml', 't.yaml:4: The template missing.yaml of the nested stack N cannot be read. Put it there, or correct the path.'],
    ['https://bucket.s3.amazonaws.com/n.yaml', 't.yaml:4: The nested stack N is read from https://bucket.s3.amazonaws.com/n.yaml, which is not a local file'],
    ['!Sub "https://${B}/n.yaml"', 't.yaml:4: The nested stack N is read from https://${B}/n.yaml, which is not a local file'],
    ['t.yaml', 't.yaml:4: The nested stack N nests itself: t.yaml → t.yaml. Break the circle.'],
  ])('from %s are a problem', (url, message) => {
    const bad = outcome(`Parameters: {B: {Type: String}}\nResources:\n  N:\n    {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ${url}}}\n`);
    expect(bad.declarations).toHaveLength(1);
    expect(bad.messages).toEqual([expect.stringContaining(message)]);
  });

  it('from the repository of serverless applications are a problem', () => {
    const read = outcome(
      'Transform: AWS::Serverless-2016-10-31\nResources: {N: {Type: AWS::Serverless::Application, Properties: {Location: {ApplicationId: a, SemanticVersion: 1.0.0}}}}',
    );
    expect(read.messages).toEqual([expect.stringContaining('The nested stack N is read from the Serverless Application Repository')]);
  });
});

describe('several templates', () => {
  const stack = (...urls: readonly string[]): string =>
    `Resources:\n${urls.map((url, i) => `  N${i}: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ${url}}}`).join('\n')}\n  R: {Type: X::Y::Z}\n`;
  const ids = (files: Readonly<Record<string, string>>): { readonly ids: readonly string[]; readonly messages: readonly string[] } => {
    const tree = { list: () => undefined, read: () => ({ problem: 'none' }) };
    const all = Object.entries(files).map(([file, text]) => ({ file, text }));
    const read = readCloudFormation(all, tree, { parameters: {} });
    return { ids: read.declarations.map(({ id }) => id), messages: read.problems.map(({ message }) => message) };
  };

  it('are read as roots, unless another nests them', () => {
    expect(ids({ './child.yaml': stack(), 'b/root.yaml': stack('../child.yaml'), 'b/other.yaml': stack() }).ids).toEqual([
      'b/root.yaml:N0',
      'b/root.yaml/N0:R',
      'b/root.yaml:R',
      'b/other.yaml:R',
    ]);
  });

  it('may nest one template several times', () => {
    expect(ids({ 'root.yaml': stack('c.yaml', 'c.yaml'), 'c.yaml': stack() }).ids).toEqual([
      'root.yaml:N0',
      'root.yaml/N0:R',
      'root.yaml:N1',
      'root.yaml/N1:R',
      'root.yaml:R',
    ]);
  });

  it('that nest each other in a circle are read once, with a problem', () => {
    const circle = ids({ 'a.yaml': stack('b.yaml'), 'b.yaml': stack('a.yaml') });
    expect(circle.ids).toEqual(['a.yaml:N0', 'a.yaml/N0:N0', 'a.yaml/N0:R', 'a.yaml:R']);
    expect(circle.messages).toEqual(['The nested stack N0 nests itself: a.yaml → b.yaml → a.yaml. Break the circle.']);
  });

  it('cannot multiply without end', () => {
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}.yaml`, stack(`${i + 1}.yaml`, `${i + 1}.yaml`)]));
    const many = ids({ ...files, '40.yaml': stack() });
    expect(many.ids.length).toBeLessThan(5000);
    expect(many.messages).toContainEqual(expect.stringContaining('There are more nested stacks than can be read'));
  });

  it('may nest deeply', () => {
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}.yaml`, stack(`${i + 1}.yaml`)]));
    expect(ids(files).messages).toEqual([expect.stringContaining('There are more nested stacks than can be read')]);
  });

  it('that share a name stay apart', () => {
    expect(ids({ 'a.yaml': stack(), 'b.yaml': stack() }).ids).toEqual(['a.yaml:R', 'b.yaml:R']);
  });
});

it('keeps a secret that is passed on a secret', () => {
  const read = outcome(
    'Parameters: {P: {Type: String, NoEcho: true, Default: hunter2}}\nResources:\n  N: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: n.yaml, Parameters: {Q: !Ref P, L: !Ref P}}}\n',
    {},
    {
      'n.yaml':
        'Parameters: {Q: {Type: String}, L: {Type: CommaDelimitedList}}\nResources: {R: {Type: X::Y::Z, Properties: {A: !Ref Q, B: !Select [0, !Ref L]}}}',
    },
  );
  expect(read.property('t.yaml/N:R', 'A')).toMatchObject({ value: 'hunter2', sensitive: true });
  expect(read.property('t.yaml/N:R', 'B')).toMatchObject({ value: 'hunter2', sensitive: true });
});
