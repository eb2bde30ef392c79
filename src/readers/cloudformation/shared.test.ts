import { describe, expect, it } from 'vitest';
import { readCloudFormation } from './index.ts';
import { seen } from './template-under-test.ts';

const read = (texts: Readonly<Record<string, string>>, parameters: Readonly<Record<string, string>> = {}) => {
  const files = Object.entries(texts).map(([file, text]) => ({ file, text }));
  const tree = { list: () => undefined, read: (file: string) => ({ problem: `there is no ${file}` }) };
  const { declarations, problems } = readCloudFormation(files, tree, { parameters });
  const property = (id: string, name: string) => declarations.find(declaration => declaration.id === id)?.body.entries[name];
  return { value: (id: string, name: string) => seen(property(id, name)), property, problems };
};

const user = (expression: string, before = '') => `${before}Resources:\n  R:\n    Type: X::Y::Z\n    Properties:\n      P: ${expression}\n`;
const network = (name: string, more = '') => `
Parameters:
  Prefix: {Type: String, Default: shop}
Conditions:
  Never: !Equals [a, b]
Resources:
  Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
Outputs:
  Id: {Value: !Ref Vpc, Export: {Name: ${name}}}
  Cidr: {Value: !GetAtt Vpc.CidrBlock, Export: {Name: !Sub "\${Prefix}-cidr"}}
  Left: {Value: x, Condition: Never, Export: {Name: left-out}}
${more}`;

describe('what one stack exports and another imports', () => {
  it('is the very thing when its name is known', () => {
    const { value, problems } = read({
      'net.yaml': network('shop-vpc'),
      'app.yaml': user('[!ImportValue shop-vpc, !ImportValue shop-cidr, !ImportValue left-out]'),
    });
    expect(problems).toEqual([]);
    expect(value('app.yaml:R', 'P')).toEqual(['→ net.yaml:Vpc.Ref', '→ net.yaml:Vpc.CidrBlock = "10.0.0.0/16"', '? ${Fn::ImportValue left-out}']);
  });

  it('is known by the name of the stack that is given', () => {
    const files = { 'net.yaml': network('!Sub "${AWS::StackName}-vpc"'), 'app.yaml': user('!ImportValue net-vpc') };
    expect(read(files, { 'AWS::StackName': 'net' }).value('app.yaml:R', 'P')).toBe('→ net.yaml:Vpc.Ref');
  });

  it('is one of a few when the name of the stack is not known', () => {
    const net = network('!Sub "${AWS::StackName}-vpc"');
    const one = read({ 'net.yaml': net, 'app.yaml': user('!ImportValue shop-vpc') });
    expect(one.property('app.yaml:R', 'P')).toMatchObject({
      is: 'unresolved',
      why: expect.stringContaining('net.yaml may offer it'),
      among: [{ is: 'reference' }],
    });
    const parameter = 'Parameters: {Net: {Type: String}}\n';
    const two = read({ 'a.yaml': net, 'b.yaml': net, 'app.yaml': user('!ImportValue {"Fn::Sub": "${Net}-vpc"}', parameter) });
    expect(two.value('app.yaml:R', 'P')).toEqual({ '?': ['→ a.yaml:Vpc.Ref', '→ b.yaml:Vpc.Ref'] });
    expect(read({ 'a.yaml': net, 'app.yaml': user('!ImportValue shop-subnet') }).value('app.yaml:R', 'P')).toBe('? ${Fn::ImportValue shop-subnet}');
  });

  it('is either when two stacks export the same', () => {
    const { property } = read({ 'a.yaml': network('vpc'), 'b.yaml': network('vpc'), 'app.yaml': user('!ImportValue vpc') });
    expect(property('app.yaml:R', 'P')).toMatchObject({ is: 'unresolved', why: expect.stringContaining('a.yaml, b.yaml all offer it') });
  });

  it('may go round in a circle', () => {
    const circle = (own: string, other: string) => `${user(`!ImportValue ${other}`)}Outputs: {O: {Value: !ImportValue ${other}, Export: {Name: ${own}}}}\n`;
    expect(read({ 'a.yaml': circle('a', 'b'), 'b.yaml': circle('b', 'a') }).property('a.yaml:R', 'P')).toMatchObject({ is: 'unresolved' });
  });

  it('is found in nested stacks, and a map of arguments must be whole', () => {
    const parent = 'Resources:\n  Net: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ./net.yaml}}\n';
    const { value, problems } = read({
      'net.yaml': network('vpc'),
      'p.yaml': parent,
      'app.yaml': user('[!ImportValue vpc, {"Fn::GetStackOutput": {StackName: x}}]'),
    });
    expect(value('app.yaml:R', 'P')).toEqual(['→ p.yaml/Net:Vpc.Ref', '? ${Fn::GetStackOutput}']);
    expect(problems.map(problem => problem.message)).toEqual([expect.stringContaining('Fn::GetStackOutput takes')]);
  });
});

describe('what Parameter Store holds', () => {
  const store =
    'Resources:\n  S: {Type: AWS::SSM::Parameter, Properties: {Name: /net/cidr, Type: String, Value: 10.0.0.0/16}}\n  T: {Type: AWS::SSM::Parameter, Properties: {Name: /net/vpc, Type: String, Value: !Ref S}}\n';
  const values = (expression: string, before = '') => read({ 'store.yaml': store, 'app.yaml': user(expression, before) }).value('app.yaml:R', 'P');

  it('is known when a stack of the estate puts it there', () => {
    expect(values('"{{resolve:ssm:/net/cidr}}"')).toBe('10.0.0.0/16');
    expect(values('"{{resolve:ssm:/net/cidr:3}}"')).toBe('10.0.0.0/16');
    expect(values('!Sub "a {{resolve:ssm:/net/cidr}} b"')).toBe('a 10.0.0.0/16 b');
    expect(values('"{{resolve:ssm:/net/vpc}}"')).toBe('→ store.yaml:S.Ref');
    expect(values('!Ref C', 'Parameters: {C: {Type: "AWS::SSM::Parameter::Value<String>", Default: /net/cidr}}\n')).toBe('10.0.0.0/16');
  });

  it('is not known, and kept back, otherwise', () => {
    expect(values('"{{resolve:ssm:/net/other}}"')).toBe('? ${resolve:ssm:/net/other}');
    expect(values('"{{resolve:ssm:/net/cidr}} {{resolve:secretsmanager:x}}"')).toBe('? 10.0.0.0/16 ${resolve:secretsmanager:x}');
    expect(values('"{{resolve:ssm-secure:/net/cidr}}"')).toBe('? ${resolve:ssm-secure:/net/cidr}');
    const { property } = read({ 'store.yaml': store, 'app.yaml': user('"{{resolve:ssm:/net/cidr}} {{resolve:secretsmanager:x}}"') });
    expect(property('app.yaml:R', 'P')?.sensitive).toBe(true);
  });
});

describe('templates that are named by where they are uploaded', () => {
  const parent = (url: string) =>
    `Parameters: {Bucket: {Type: String}}\nResources:\n  Net:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateURL: ${url}\n`;
  it.each([
    'https://s3.amazonaws.com/shop/templates/net.yaml',
    's3://shop/templates/net.yaml?versionId=1',
    '!Sub "https://${Bucket}.s3.${AWS::URLSuffix}/templates/net.yaml"',
    '!Join ["", ["https://", !Ref Bucket, "/templates/net.yaml"]]',
  ])('are taken to be the file of the same name, and that is said: %s', url => {
    const { value, problems } = read({ 'infra/main.yaml': parent(url), 'infra/templates/net.yaml': network('vpc'), 'old/net.yaml': network('old') });
    expect(problems).toEqual([{ file: 'infra/main.yaml', line: 6, message: expect.stringContaining('infra/templates/net.yaml, which is called the same') }]);
    expect(value('infra/main.yaml/Net:Vpc', 'CidrBlock')).toBe('10.0.0.0/16');
    expect(value('infra/templates/net.yaml:Vpc', 'CidrBlock')).toBeUndefined();
    expect(value('old/net.yaml:Vpc', 'CidrBlock')).toBe('10.0.0.0/16');
  });

  it('are those of stack sets as well', () => {
    const set = 'Resources:\n  Set:\n    Type: AWS::CloudFormation::StackSet\n    Properties: {TemplateURL: "https://s3.amazonaws.com/shop/net.yaml"}\n';
    const { value, problems } = read({ 'main.yaml': set, 'net.yaml': network('vpc') });
    expect(problems.map(problem => problem.message)).toEqual([
      expect.stringContaining('The stack set Set is deployed from https://s3.amazonaws.com/shop/net.yaml'),
    ]);
    expect(value('main.yaml/Set[any account/any region]:Vpc', 'CidrBlock')).toBe('10.0.0.0/16');
  });

  it('are not guessed among several', () => {
    const { problems } = read({ 'main.yaml': parent('https://s3.amazonaws.com/shop/net.yaml'), 'a/net.yaml': network('a'), 'b/net.yaml': network('b') });
    expect(problems.map(problem => problem.message)).toEqual([expect.stringContaining('which is not a local file')]);
  });

  it('may stand in the resource itself', () => {
    const inline = `Resources:\n  Net:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateBody: |\n        Resources:\n          Vpc:\n            Type: AWS::EC2::VPC\n`;
    expect(read({ 'main.yaml': `${inline}            Properties: {CidrBlock: 10.1.0.0/16}\n` }).property('main.yaml/Net:Vpc', 'CidrBlock')).toMatchObject({
      value: '10.1.0.0/16',
      at: { file: 'main.yaml', line: 9 },
    });
  });
});
