import { describe, expect, it } from 'vitest';
import { outcome } from './template-under-test.ts';

/** Whether a resource with this condition exists: why it cannot be told, when it cannot. */
const exists = (condition: string, parameters: Readonly<Record<string, string>> = {}): boolean | string => {
  const { declarations, problems } = outcome(
    `
Parameters:
  Env: {Type: String, AllowedValues: [dev, prod]}
  Free: {Type: String}
  Zone: {Type: String, Default: a}
Conditions:
  IsProd: !Equals [!Ref Env, prod]
  InA: !Equals [!Ref Zone, a]
  InB: !Equals [!Ref Zone, b]
  Asked: ${condition}
Resources:
  R: {Type: X::Y::Z, Condition: Asked}
`,
    parameters,
  );
  expect(problems).toEqual([]);
  const [declaration] = declarations;
  return declaration ? (declaration.maybe ?? true) : false;
};
const unknown = 'condition Asked is not known: parameter Env has no value: give it with --parameter Env=…';

describe('conditions', () => {
  it.each([
    ['!Equals [a, a]', true],
    ['!Equals [a, b]', false],
    ['!Equals [1, "1"]', true],
    ['!Equals [true, "true"]', true],
    ['!Equals [!Ref Zone, a]', true],
    ['!Equals [!Ref Env, prod]', unknown],
    ['!Equals [!Ref Env, test]', false],
    ['!Equals [!Sub "x-${Env}", y-prod]', false],
    ['!Equals [!Sub "x-${Free}", y]', 'condition Asked is not known: parameter Free has no value: give it with --parameter Free=…'],
    ['!Not [!Equals [!Ref Env, prod]]', unknown],
    ['!Not [!Condition InA]', false],
    ['!Not [!Condition InB]', true],
    ['!And [!Condition InA, !Condition InB]', false],
    ['!And [!Condition InA, !Condition InA]', true],
    ['!And [!Condition InA, !Condition IsProd]', unknown],
    ['!And [!Condition InB, !Condition IsProd]', false],
    ['!Or [!Condition InB, !Condition IsProd]', unknown],
    ['!Or [!Condition InA, !Condition IsProd]', true],
    ['!Or [!Condition InB, !Condition InB]', false],
    ['{Condition: InA}', true],
    ['{"Fn::Not": [{Condition: InA}]}', false],
    ['{"Fn::Or": [{"Fn::Equals": [!Ref Zone, b]}, {Condition: InA}]}', true],
    ['!Equals [!Select [0, [a, b]], !Ref Zone]', true],
  ])('%s', (condition, expected) => {
    expect(exists(condition)).toBe(expected);
  });

  it('follow the parameters that are given', () => {
    expect(exists('!Condition IsProd', { Env: 'prod' })).toBe(true);
    expect(exists('!Condition IsProd', { Env: 'dev' })).toBe(false);
  });

  it('that depend on each other in a circle are not known', () => {
    const read = outcome('Conditions:\n  A: !Condition B\n  B: !Not [!Condition A]\nResources:\n  R: {Type: X::Y::Z, Condition: A}\n');
    expect(read.of('R').maybe).toContain('depends on itself');
  });

  it('that are nothing of the kind are reported', () => {
    const read = outcome(
      'Conditions:\n  A: !Sub x\n  B: !And []\nResources:\n  R: {Type: X::Y::Z, Condition: A}\n  S: {Type: X::Y::Z, Condition: B}\n  T: {Type: X::Y::Z, Condition: C}\n',
    );
    expect(read.declarations.map(declaration => typeof declaration.maybe)).toEqual(['string', 'string', 'string']);
    expect(read.messages).toEqual([
      expect.stringContaining('t.yaml:2: This is not a condition'),
      expect.stringContaining('t.yaml:3: This is not a condition'),
      expect.stringContaining('t.yaml:7: There is no condition C in this template'),
    ]);
  });

  it('may form long chains', () => {
    const chain = Array.from({ length: 5000 }, (_, i) => `  C${i}: !Not [!Condition C${i + 1}]`);
    const read = outcome(`Conditions:\n${chain.join('\n')}\n  C5000: !Equals [a, a]\nResources:\n  R: {Type: X::Y::Z, Condition: C0}\n`);
    expect(read.declarations).toHaveLength(1);
  });
});
