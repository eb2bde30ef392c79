import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Node } from '../../model/index.ts';
import { outcome } from './template-under-test.ts';

const innerOf = (node: Node): readonly Node[] => {
  if (node.is === 'map') return Object.values(node.entries);
  if (node.is === 'list') return node.items;
  if (node.is === 'unresolved') return node.among ?? [];
  return node.is === 'reference' && node.value ? [node.value] : [];
};
const every = (node: Node, holds: (node: Node) => boolean): boolean => holds(node) && innerOf(node).every(inner => every(inner, holds));

/** Whatever a template says: ids are unique, references lead somewhere, and places are in the file. */
const expectSound = (text: string): void => {
  const { declarations, problems } = outcome(text);
  const lines = text.split(/\r\n?|\n/).length;
  expect(problems.every(({ line }) => line >= 1 && line <= lines)).toBe(true);
  expect(new Set(declarations.map(({ id }) => id)).size).toBe(declarations.length);
  for (const { body } of declarations) expect(every(body, node => node.at.line >= 1 && (node.at.endLine ?? node.at.line) <= lines)).toBe(true);
};

describe('any template', () => {
  const name = fc.constantFrom(
    'A',
    'B',
    'P',
    'C',
    'AWS::Region',
    'AWS::NoValue',
    'constructor',
    '__proto__',
    'A.Arn',
    'A.P',
    'B.Outputs.O',
    'X',
    '',
    'Fn::If',
    '${A}',
    '${P}${B.P}',
    '{{resolve:ssm:x}}',
    '\uE000',
    '&{X}',
  );
  const called = fc.constantFrom(
    ...[
      'Ref',
      'Condition',
      'Fn::GetAtt',
      'Fn::Sub',
      'Fn::Join',
      'Fn::Select',
      'Fn::Split',
      'Fn::FindInMap',
      'Fn::If',
      'Fn::Equals',
      'Fn::Not',
      'Fn::And',
      'Fn::Or',
      'Fn::Base64',
    ],
    ...['Fn::Cidr', 'Fn::Length', 'Fn::ToJsonString', 'Fn::ForEach::L', 'Fn::GetAZs', 'Fn::ImportValue', 'Fn::Transform', 'Fn::Nothing', 'Plain', '__proto__'],
  );
  const { tree } = fc.letrec<{ tree: unknown }>(tie => ({
    tree: fc.oneof(
      { maxDepth: 6, depthSize: 'small' },
      fc.oneof(name, fc.integer({ min: -2, max: 9 }), fc.boolean(), fc.constant(null)),
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.tuple(called, tie('tree')).map(([key, value]) => ({ [key]: value })),
      fc.dictionary(fc.oneof(called, name), tie('tree'), { maxKeys: 3 }),
    ),
  }));
  const section = fc.dictionary(fc.oneof(name, called), tree, { maxKeys: 4 });
  const resources = fc.dictionary(
    fc.constantFrom('A', 'B', 'D', 'Fn::ForEach::R', 'Fn::Transform'),
    fc.oneof(tree, fc.record({ Type: name, Properties: tree, Condition: fc.oneof(name, tree), Metadata: tree }, { requiredKeys: [] })),
    { maxKeys: 4 },
  );
  const kinds = fc.constantFrom(
    'AWS::Serverless::Function',
    'AWS::Serverless::Api',
    'AWS::Serverless::SimpleTable',
    'AWS::Serverless::StateMachine',
    'AWS::CloudFormation::Stack',
    'AWS::Serverless::Application',
  );
  const names = fc.constantFrom(
    'Role',
    'Policies',
    'Events',
    'Tags',
    'TemplateURL',
    'Location',
    'Parameters',
    'FunctionUrlConfig',
    'PrimaryKey',
    'StageName',
    'EndpointConfiguration',
    'CodeUri',
    'DeadLetterQueue',
  );
  const special = fc.dictionary(fc.constantFrom('F', 'G'), fc.record({ Type: kinds, Properties: fc.dictionary(names, tree, { maxKeys: 5 }) }), { maxKeys: 2 });
  const template = fc.record(
    {
      Transform: fc.oneof(fc.constantFrom('AWS::Serverless-2016-10-31', 'AWS::LanguageExtensions', 'M'), tree),
      Parameters: fc.oneof(
        fc.dictionary(
          fc.constantFrom('P', 'X', '__proto__'),
          fc.oneof(
            tree,
            fc.record(
              { Type: fc.constantFrom('String', 'Number', 'CommaDelimitedList', 'List<Number>'), Default: tree, AllowedValues: tree, NoEcho: fc.boolean() },
              { requiredKeys: ['Type'] },
            ),
          ),
        ),
        tree,
      ),
      Mappings: fc.oneof(section, tree),
      Conditions: fc.oneof(fc.dictionary(fc.constantFrom('C', 'D'), tree), tree),
      Globals: fc.oneof(fc.record({ Function: tree }), tree),
      Outputs: fc.oneof(section, tree),
    },
    { requiredKeys: [] },
  );

  it('is read without a fault, as JSON and as YAML', () => {
    fc.assert(
      fc.property(template, resources, special, (top, some, more) => {
        const whole = { ...top, Resources: { ...some, ...more } };
        expectSound(JSON.stringify(whole, null, 1));
        expectSound(`# yaml\n${JSON.stringify(whole, null, 1)}`);
      }),
      { numRuns: 1500 },
    );
  });

  it('may be cut off anywhere', () => {
    const text =
      'Parameters:\n  P: {Type: String, Default: "x"}\nConditions:\n  C: !Equals [!Ref P, x]\nResources:\n  A:\n    Type: AWS::S3::Bucket\n    Condition: C\n    Properties:\n      N: !Sub "${P}-${AWS::Region}"\n      M: !If [C, [1, {a: b}], !Ref AWS::NoValue]\n      T: |\n        text\n';
    for (let end = 0; end <= text.length; end++) expectSound(text.slice(0, end));
  });
});

describe('deep templates', () => {
  it.each([
    ['Fn::If', '{"Fn::If": ["C", ', ', 1]}'],
    ['Fn::Sub', '{"Fn::Sub": ["${a}", {"a": ', '}]}'],
    ['Fn::Join', '{"Fn::Join": ["", [', ']]}'],
    ['Fn::Base64', '{"Fn::Base64": ', '}'],
    ['Fn::ToJsonString', '{"Fn::ToJsonString": [', ', "\\""]}'],
    ['lists', '[', ']'],
  ])('of %s are read as far as they are read', (_, open, close) => {
    for (const depth of [30, 60, 150, 100_000]) {
      expectSound(
        `{"Conditions": {"C": {"Fn::Equals": [{"Ref": "P"}, "x"]}}, "Parameters": {"P": {"Type": "String"}}, "Resources": {"A": {"Type": "T::T::T", "Properties": {"P": ${open.repeat(depth)}1${close.repeat(depth)}}}}}`,
      );
    }
  });
});
