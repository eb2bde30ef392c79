import { describe, expect, it } from 'vitest';
import { hole } from '../../model/index.ts';
import { outcome, seen, valueOfExpression } from './template-under-test.ts';

const value = (expression: string, parameters?: Readonly<Record<string, string>>): unknown => valueOfExpression(expression, parameters).value;

/** Expression, what it comes to. Nothing may be reported. */
const cases: Readonly<Record<string, readonly (readonly [string, unknown])[]>> = {
  Ref: [
    ['!Ref Name', 'shop'],
    ['{Ref: Name}', 'shop'],
    ['!Ref Count', 3],
    ['!Ref Flag', 'true'],
    ['!Ref Zones', ['a', 'b', 'c']],
    ['!Ref Ports', [80, 443]],
    ['!Ref Account', '012345678901'],
    ['!Ref Bucket', '→ t.yaml:Bucket.Ref'],
    ['!Ref Env', { '?': ['dev', 'prod'] }],
    ['!Ref Free', '? ${Free}'],
    ['!Ref AWS::AccountId', '? ${AWS::AccountId}'],
    ['!Ref AWS::Region', '? ${AWS::Region}'],
  ],
  'Fn::GetAtt': [
    ['!GetAtt Bucket.Arn', '→ t.yaml:Bucket.Arn'],
    ['!GetAtt [Bucket, Arn]', '→ t.yaml:Bucket.Arn'],
    ['{"Fn::GetAtt": [Bucket, Arn]}', '→ t.yaml:Bucket.Arn'],
    ['{"Fn::GetAtt": Bucket.Arn}', '→ t.yaml:Bucket.Arn'],
    ['!GetAtt [Bucket, !Ref Name]', '→ t.yaml:Bucket.shop'],
    ['!GetAtt Bucket.Endpoint.Address', '→ t.yaml:Bucket.Endpoint.Address'],
    ['!GetAtt Bucket.Nick', '→ t.yaml:Bucket.Nick = "nick"'],
  ],
  'Fn::Sub': [
    ['!Sub "arn:${Name}-${!Literal}"', 'arn:shop-${Literal}'],
    ['!Sub plain', 'plain'],
    ['!Sub "${Count}/${Account}"', '3/012345678901'],
    ['!Sub ["${a}-${Name}", {a: !Ref Count}]', '3-shop'],
    ['!Sub ["${Name}", {Name: !Join ["", [x, y]]}]', 'xy'],
    ['{"Fn::Sub": "${Name}"}', 'shop'],
    ['!Sub "${Bucket}"', '→ t.yaml:Bucket.Ref'],
    ['!Sub "${Bucket.Arn}"', '→ t.yaml:Bucket.Arn'],
    ['!Sub "arn:aws:s3:::${Bucket}/*"', '? arn:aws:s3:::${Bucket}/*'],
    ['!Sub "${Bucket.Arn}/*"', '? ${Bucket.Arn}/*'],
    ['!Sub "${AWS::AccountId}-logs"', '? ${AWS::AccountId}-logs'],
    ['!Sub "x-${Env}"', { '?': ['x-dev', 'x-prod'] }],
    ['!Sub "${Env}-${Free}"', '? ${Env}-${Free}'],
    ['!Sub ["${a}", {a: !Ref AWS::NoValue}]', ''],
    ['!Sub "$ {Name} $${Name}"', '$ {Name} $shop'],
  ],
  'Fn::Join': [
    ['!Join ["-", [a, !Ref Name, 1]]', 'a-shop-1'],
    ['!Join [",", !Ref Zones]', 'a,b,c'],
    ['!Join ["", [!Ref Bucket]]', '→ t.yaml:Bucket.Ref'],
    ['!Join ["", ["arn:aws:s3:::", !Ref Bucket, "/*"]]', '? arn:aws:s3:::${Bucket}/*'],
    ['!Join ["-", [a, !Ref AWS::NoValue, b]]', 'a-b'],
    ['!Join ["/", [!If [IsProd, x, !Ref AWS::NoValue], b]]', '? ${Fn::Join}'],
  ],
  'Fn::Select': [
    ['!Select [1, [a, b]]', 'b'],
    ['!Select ["0", !Ref Zones]', 'a'],
    ['!Select [0, !GetAZs ""]', '? ${Fn::Select}'],
    ['!Select [!FindInMap [Sizes, !Ref Env, Count], [x, y, z]]', { '?': ['x', 'y', 'z'] }],
    ['!Select [1, !Split ["-", !Sub "${Name}-b"]]', 'b'],
  ],
  'Fn::Split': [
    ['!Split [",", "a,b"]', ['a', 'b']],
    ['!Split ["-", !Ref Bucket]', '? ${Fn::Split}'],
    ['!Split ["-", !Sub "x-${Free}"]', '? ${Fn::Split}'],
  ],
  'Fn::FindInMap': [
    ['!FindInMap [Sizes, dev, Type]', 'small'],
    ['!FindInMap [Sizes, dev, Zones]', ['a', 'b']],
    ['!FindInMap [Sizes, !Ref Env, Type]', { '?': ['small', 'large'] }],
    ['!FindInMap [Sizes, !Ref Free, Type]', { '?': ['small', 'large'] }],
    ['!FindInMap [Sizes, !Ref Free, Kind]', 'any'],
    ['!FindInMap [Sizes, test, Type, {DefaultValue: tiny}]', 'tiny'],
    ['!FindInMap [Sizes, !Ref Free, Type, {DefaultValue: tiny}]', { '?': ['small', 'large', 'tiny'] }],
    ['!FindInMap [!Ref Free, dev, Type]', '? ${Fn::FindInMap}'],
  ],
  'Fn::If': [
    ['!If [Yes, a, b]', 'a'],
    ['!If [No, a, b]', 'b'],
    ['!If [IsProd, a, b]', { '?': ['a', 'b'] }],
    ['!If [IsProd, same, same]', 'same'],
    ['!If [IsProd, {k: 1}, !Ref AWS::NoValue]', { '?': [{ k: 1 }, null] }],
    ['!If [Yes, !If [IsProd, 1, 2], 3]', { '?': [1, 2] }],
    ['{"Fn::If": [Off, a, {Ref: Name}]}', 'shop'],
  ],
  'Fn::Base64': [
    ['!Base64 "hé€"', 'aMOp4oKs'],
    ['{"Fn::Base64": !Sub "${Name}"}', 'c2hvcA=='],
    ['!Base64 {Ref: Free}', hole('Fn::Base64')],
  ],
  'Fn::Cidr': [
    ['!Cidr [10.0.0.0/16, 2, 8]', ['10.0.0.0/24', '10.0.1.0/24']],
    ['!Cidr [10.0.0.77/16, "1", "4"]', ['10.0.0.0/28']],
    ['!Cidr [!Ref Free, 2, 8]', '? ${Fn::Cidr}'],
    ['!Select [1, !Cidr [!Ref Free, 2, 8]]', '? ${Fn::Select}'],
  ],
  'Fn::Length': [
    ['{"Fn::Length": !Ref Zones}', 3],
    ['{"Fn::Length": !GetAZs ""}', '? ${Fn::Length}'],
  ],
  'Fn::ToJsonString': [
    ['{"Fn::ToJsonString": {a: !Ref Count, b: [!Ref Name, null, true]}}', '{"a":3,"b":["shop",null,true]}'],
    ['{"Fn::ToJsonString": {a: !GetAtt Bucket.Arn}}', `{"a":"${hole('Bucket.Arn')}"}`],
  ],
  'others that are known at deployment only': [
    ['!GetAZs ""', '? ${Fn::GetAZs}'],
    ['!ImportValue net-Vpc', '? ${Fn::ImportValue net-Vpc}'],
    ['!ImportValue {"Fn::Sub": "${Name}-Vpc"}', '? ${Fn::ImportValue shop-Vpc}'],
    ['!ImportValue {"Fn::Sub": "${Free}-Vpc"}', '? ${Fn::ImportValue ${Free}-Vpc}'],
    ['!Ref Image', '? ${Image}'],
    ["'{{resolve:secretsmanager:db:SecretString:password}}'", '? ${resolve:secretsmanager:db:SecretString:password}'],
    ['!Sub "jdbc://{{resolve:ssm:/host/${Name}:1}}/x"', '? jdbc://${resolve:ssm:/host/shop:1}/x'],
  ],
  structures: [
    ['{a: !Ref Name, b: !Ref AWS::NoValue}', { a: 'shop' }],
    ['[a, !Ref AWS::NoValue, !If [No, x, !Ref AWS::NoValue], b]', ['a', 'b']],
    ['[a, !If [IsProd, x, !Ref AWS::NoValue]]', ['a', '… condition IsProd is not known: parameter Env has no value: give it with --parameter Env=…']],
    ['{Condition: {StringEquals: {a: b}}}', { Condition: { StringEquals: { a: 'b' } } }],
    ['{Ref: Name, Other: 1}', { Ref: 'Name', Other: 1 }],
    ['2012-10-17', '2012-10-17'],
    ['012345678901', '012345678901'],
    ['yes', true],
  ],
};

for (const [name, rows] of Object.entries(cases)) {
  describe(name, () => {
    it.each(rows)('%s', (expression, expected) => {
      const { value: got, messages } = valueOfExpression(expression);
      expect(got).toEqual(expected);
      expect(messages).toEqual([]);
    });
  });
}

describe('parameters', () => {
  it('are what is given, else their default', () => {
    expect(value('!Ref Name', { Name: 'given' })).toBe('given');
    expect(value('!Ref Zones', { Zones: 'x,y' })).toEqual(['x', 'y']);
    expect(value('!If [IsProd, a, b]', { Env: 'dev' })).toBe('b');
  });

  it('from Parameter Store stay unknown, as what is given is only a name', () => {
    expect(value('!Ref Image', { Image: '/my/ami' })).toBe('? ${Image}');
    expect(valueOfExpression('!Ref Image').node).toMatchObject({ why: 'parameter Image is resolved from Parameter Store at deployment' });
  });

  it('say where they come from', () => {
    const { node } = valueOfExpression('!Ref Name');
    expect(node).toMatchObject({ at: { file: 't.yaml', line: 35 }, from: { file: 't.yaml', line: 4 } });
  });

  it('that are not echoed are sensitive, and so is every text made of them', () => {
    for (const expression of [
      '!Ref Secret',
      '!Sub "x-${Secret}"',
      '!Join ["", [a, !Ref Secret]]',
      '!Base64 {Ref: Secret}',
      '!Split ["u", !Ref Secret]',
      '{"Fn::ToJsonString": [!Ref Secret]}',
    ]) {
      expect(valueOfExpression(expression).node, expression).toMatchObject({ sensitive: true });
    }
    expect(valueOfExpression('!Select [0, !Split ["u", !Ref Secret]]').node).toMatchObject({ value: 'h', sensitive: true });
    expect(valueOfExpression('!If [IsProd, !Ref Secret, x]').node).toMatchObject({ sensitive: true });
  });

  it('that are not echoed are never printed', () => {
    const { messages } = valueOfExpression('[!FindInMap [Sizes, !Ref Secret, Type], !ImportValue {Ref: Secret}]');
    expect(messages).toEqual(['t.yaml:35: Fn::FindInMap finds no Sizes / … / Type in the mappings. Add the entry, or correct the keys.']);
    const given = valueOfExpression('!Ref Env', { Env: 'hunter2' }).messages;
    expect(given).toEqual(['t.yaml:3: The value given for parameter Env is not one of its AllowedValues: CloudFormation would refuse it. Give one of them.']);
  });

  it('with names that objects have of themselves are ordinary', () => {
    for (const name of ['constructor', '__proto__', 'toString']) {
      const read = outcome(`Parameters: {${name}: {Type: String}}\nResources: {R: {Type: X::Y::Z, Properties: {P: !Ref ${name}}}}`);
      expect(seen(read.property('R', 'P'))).toBe(`? \${${name}}`);
      expect(outcome(`Resources: {R: {Type: X::Y::Z, Properties: {P: !Ref ${name}}}}`).problems).toHaveLength(1);
    }
  });
});

describe('pseudo parameters', () => {
  it('are what is given', () => {
    expect(value('!Sub "${AWS::Region}/${AWS::AccountId}"', { 'AWS::Region': 'eu-west-1', 'AWS::AccountId': '012345678901' })).toBe('eu-west-1/012345678901');
  });

  it('follow from the region', () => {
    expect(value('!Sub "${AWS::Partition} ${AWS::URLSuffix}"', { 'AWS::Region': 'cn-north-1' })).toBe('aws-cn amazonaws.com.cn');
    expect(value('!Ref AWS::Partition', { 'AWS::Region': 'us-gov-west-1' })).toBe('aws-us-gov');
    expect(value('!Ref AWS::Partition', { 'AWS::Region': 'eu-west-1' })).toBe('aws');
  });

  it('are one of a few where that is so', () => {
    expect(value('!Sub "arn:${AWS::Partition}:iam::aws:policy/X"')).toMatchObject({
      '?': expect.arrayContaining(['arn:aws:iam::aws:policy/X', 'arn:aws-us-gov:iam::aws:policy/X']),
    });
  });

  it('put the region on the declaration', () => {
    const read = outcome('Resources: {R: {Type: X::Y::Z}}', { 'AWS::Region': 'eu-west-1' });
    expect(read.of('R').region).toBe('eu-west-1');
  });
});

describe('what cannot be', () => {
  it.each([
    ['!Ref Nobody', '? ${Nobody}', 'Ref names Nobody, which this template does not declare.'],
    ['!GetAtt Nobody.Arn', '? ${Nobody.Arn}', 'Fn::GetAtt names Nobody, which this template does not declare.'],
    ['!Sub "${Nobody}"', '? ${Nobody}', 'Fn::Sub names Nobody, which this template does not declare.'],
    ['!GetAtt Bucket', '? ${Fn::GetAtt}', 'Fn::GetAtt takes a resource and an attribute'],
    ['!FindInMap [Sizes, test, Type]', '? ${Fn::FindInMap}', 'Fn::FindInMap finds no Sizes / test / Type in the mappings.'],
    ['!FindInMap [Nothing, dev, Type]', '? ${Fn::FindInMap}', 'Fn::FindInMap finds no Nothing / dev / Type in the mappings.'],
    ['!Select [7, [a]]', '? ${Fn::Select}', 'Fn::Select takes an index that the list has'],
    ['!If [Nothing, a, b]', { '?': ['a', 'b'] }, 'There is no condition Nothing in this template.'],
    ['!If [Yes, a]', '? ${Fn::If}', 'Fn::If takes the name of a condition and two values'],
    ['!Split ["", abc]', '? ${Fn::Split}', 'Fn::Split takes a separator and a text'],
    ['!Join abc', '? ${Fn::Join}', 'Fn::Join takes a separator and a list'],
    ['!Join [",", abc]', '? ${Fn::Join}', 'Fn::Join takes a separator and a list'],
    ['!Sub [a, b, c]', '? ${Fn::Sub}', 'Fn::Sub takes a text, or a list of a text and a map'],
    ['!Cidr [10.0.0.0/16, 300, 8]', '? ${Fn::Cidr}', 'Fn::Cidr takes an address block that holds so many of that size'],
    ['!Cidr [nonsense, 1, 8]', '? ${Fn::Cidr}', 'Fn::Cidr takes an address block'],
    ['!Frobnicate x', '? ${Fn::Frobnicate}', 'Fn::Frobnicate is not a function that CloudFormation has here'],
    ['{"Fn::Transform": {Name: Shout}}', '? ${Fn::Transform}', 'Fn::Transform calls the macro Shout, which is not expanded'],
  ])('%s is a problem, and not known', (expression, expected, message) => {
    const { value: got, messages } = valueOfExpression(expression);
    expect(got).toEqual(expected);
    expect(messages).toEqual([expect.stringContaining(`t.yaml:35: ${message}`)]);
  });

  it('is no problem where a resource is left out or a macro may add it', () => {
    expect(valueOfExpression('!Ref Gone')).toMatchObject({ value: '? ${Gone}', messages: [], node: { why: 'Gone is left out: its condition is false' } });
    expect(outcome('Transform: AWS::Serverless-2016-10-31\nResources: {R: {Type: X::Y::Z, Properties: {P: !Ref MyFunctionVersion}}}').problems).toEqual([]);
  });
});

it('keeps what Base64 and ToJsonString were given', () => {
  expect(seen((valueOfExpression('!Base64 {"Fn::Sub": "echo ${Free}"}').node as { tree?: never }).tree)).toBe('? echo ${Free}');
  expect(valueOfExpression('{"Fn::ToJsonString": {a: !Ref Secret}}').node).toMatchObject({ sensitive: true, tree: { entries: { a: { sensitive: true } } } });
});

it('reads JSON templates alike', () => {
  const read = outcome(
    JSON.stringify({
      Parameters: { Name: { Type: 'String', Default: 'shop' } },
      Conditions: { Yes: { 'Fn::Equals': [{ Ref: 'Name' }, 'shop'] } },
      Resources: {
        R: { Type: 'X::Y::Z', Condition: 'Yes', Properties: { P: { 'Fn::If': ['Yes', { 'Fn::Sub': '${Name}-${AWS::AccountId}' }, { Ref: 'AWS::NoValue' }] } } },
      },
    }),
  );
  expect(seen(read.property('t.json:R', 'P'))).toBe('? shop-${AWS::AccountId}');
  expect(read.problems).toEqual([]);
});
