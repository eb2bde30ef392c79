import { describe, expect, it } from 'vitest';
import { outcome, seen } from './template-under-test.ts';

describe('a declaration', () => {
  const read = outcome(`AWSTemplateFormatVersion: 2010-09-09
Resources:
  # the data
  Data:
    Type: AWS::S3::Bucket
    DeletionPolicy: Retain
    UpdateReplacePolicy: !If [Keep, Retain, Delete]
    DependsOn: [Other]
    Metadata:
      checkov: {skip: [{id: CKV_AWS_18}]}
    Properties:
      BucketName: data
      Tags:
        - Key: a
          Value: b

  Other:
    Type: AWS::S3::Bucket
Conditions:
  Keep: !Equals [a, a]
`);

  it('says what, where and in which stack', () => {
    expect(read.problems).toEqual([]);
    expect(read.of('Data')).toMatchObject({
      id: 't.yaml:Data',
      address: 'Data',
      type: 'AWS::S3::Bucket',
      scope: 't.yaml',
      at: { file: 't.yaml', line: 4, endLine: 15 },
      born: 'new',
      block: { id: 't.yaml:4' },
    });
    expect(read.of('Data')).not.toHaveProperty('maybe');
  });

  it('has its properties, and its attributes apart from them', () => {
    expect(seen(read.of('Data').body)).toEqual({
      BucketName: 'data',
      Tags: [{ Key: 'a', Value: 'b' }],
      '@DeletionPolicy': 'Retain',
      '@UpdateReplacePolicy': 'Retain',
      '@DependsOn': ['Other'],
      '@Metadata': { checkov: { skip: [{ id: 'CKV_AWS_18' }] } },
    });
    expect(Object.getPrototypeOf(read.of('Data').body.entries)).toBe(null);
  });

  it('knows the line of every property', () => {
    expect(read.property('Data', 'BucketName').at).toEqual({ file: 't.yaml', line: 12 });
    expect(read.property('Data', 'Tags').at).toEqual({ file: 't.yaml', line: 13, endLine: 15 });
    expect(read.of('Data').body.at).toEqual({ file: 't.yaml', line: 11, endLine: 15 });
    expect(read.of('Other').at).toEqual({ file: 't.yaml', line: 17, endLine: 18 });
    expect(read.of('Other').body).toMatchObject({ entries: {}, at: { line: 17 } });
  });
});

it('knows the lines of JSON', () => {
  const text = JSON.stringify({ Resources: { A: { Type: 'X::Y::Z', Properties: { P: { Ref: 'B' } } }, B: { Type: 'X::Y::Z' } } }, null, 1);
  const read = outcome(text);
  expect(read.of('t.json:A').at).toEqual({ file: 't.json', line: 3, endLine: 10 });
  expect(read.property('t.json:A', 'P')).toEqual({ is: 'reference', to: 't.json:B', attribute: 'Ref', at: { file: 't.json', line: 6, endLine: 8 } });
});

describe('resources', () => {
  it('with a false condition are left out; with one that is not known they may exist', () => {
    const read = outcome(
      'Parameters: {E: {Type: String}}\nConditions: {No: !Equals [a, b], May: !Equals [!Ref E, b]}\nResources:\n  A: {Type: X::Y::Z, Condition: No}\n  B: {Type: X::Y::Z, Condition: May}\n',
    );
    expect(read.declarations.map(({ address, maybe }) => [address, maybe])).toEqual([
      ['B', 'condition May is not known: parameter E has no value: give it with --parameter E=…'],
    ]);
  });

  it('without a type are reported', () => {
    const read = outcome('Resources:\n  A:\n    Properties: {}\n  B: {Type: X::Y::Z}\n  C: text\n');
    expect(read.declarations.map(declaration => declaration.address)).toEqual(['B']);
    expect(read.messages).toEqual([
      't.yaml:2: The resource A has no Type: it is left out. Add its Type.',
      't.yaml:5: The resource C has no Type: it is left out. Add its Type.',
    ]);
  });

  it('that refer to each other in circles come to an end', () => {
    const read = outcome(
      'Resources:\n  A: {Type: X::Y::Z, Properties: {P: !GetAtt B.P}}\n  B: {Type: X::Y::Z, Properties: {P: !GetAtt A.P, Q: !GetAtt B.Q}}\n',
    );
    expect(read.declarations).toHaveLength(2);
    expect(read.property('B', 'P')).toMatchObject({ is: 'reference', to: 't.yaml:A', attribute: 'P' });
  });

  it('that refer to each other in long chains come to an end', () => {
    const chain = Array.from({ length: 3000 }, (_, i) => `  R${i}: {Type: X::Y::Z, Properties: {P: !GetAtt R${i + 1}.P}}`);
    expect(outcome(`Resources:\n${chain.join('\n')}\n  R3000: {Type: X::Y::Z, Properties: {P: end}}\n`).declarations).toHaveLength(3001);
    expect(outcome(`Resources:\n  R3000: {Type: X::Y::Z, Properties: {P: end}}\n${chain.toReversed().join('\n')}\n`).declarations).toHaveLength(3001);
  });

  it('do not double without end', () => {
    const lines = Array.from(
      { length: 60 },
      (_, i) => `  R${i}: {Type: X::Y::Z, Properties: {P: !Sub "\${R${i + 1}.P}\${R${i + 1}.P}", Q: [!GetAtt R${i + 1}.Q, !GetAtt R${i + 1}.Q]}}`,
    );
    const read = outcome(`Resources:\n${lines.join('\n')}\n  R60: {Type: X::Y::Z, Properties: {P: ab, Q: c}}\n`);
    expect(read.declarations).toHaveLength(61);
    const sizes = read.declarations.map(declaration => JSON.stringify(declaration).length);
    expect(Math.max(...sizes)).toBeLessThan(3_000_000);
  });
});

describe('templates', () => {
  it('that are read in part say so, and do not blame the names that are missing', () => {
    const read = outcome('Resources:\n  A: {Type: X::Y::Z, Properties: {P: !Ref B}}\n  C:\n    Type: X::Y::Z\n   B: 1\n');
    expect(read.of('A').body).toMatchObject({ entries: { P: { is: 'unresolved', why: 'B is not in this template: the file could not be read whole' } } });
    expect(read.messages[0]).toContain('t.yaml:5: This is not valid YAML');
    expect(read.messages.filter(message => message.includes('does not declare'))).toEqual([]);
  });

  it('that call macros say which', () => {
    const read = outcome('Transform: [AWS::LanguageExtensions, Shout]\nResources:\n  A: {Type: X::Y::Z, Properties: {P: !Ref B}}\n');
    expect(read.messages).toEqual([
      't.yaml:1: The macro Shout is not expanded: the template is read as it stands. Read the processed template to have what it adds judged.',
    ]);
    expect(read.declarations).toHaveLength(1);
  });

  it('with inner macros say that properties are not known', () => {
    const read = outcome('Resources:\n  A:\n    Type: X::Y::Z\n    Properties:\n      P: 1\n      Fn::Transform: {Name: Shout}\n');
    expect(seen(read.of('A').body)).toEqual({ P: 1, '…': 'the macro Shout is not expanded' });
    expect(read.messages).toEqual([expect.stringContaining('t.yaml:6: Fn::Transform calls the macro Shout')]);
  });

  it.each(['', '# nothing', 'text', '[]', '{}', 'Resources:', 'Resources: []', 'Resources: {A: }', '---\n---\n', '{"Resources": null}', '\u0000', '{'])(
    '%j has nothing to read',
    text => {
      expect(outcome(text).declarations).toEqual([]);
    },
  );

  it('of many sizes take time in proportion', () => {
    const time = (count: number): number => {
      const text = `Resources:\n${Array.from({ length: count }, (_, i) => `  R${i}: {Type: X::Y::Z, Properties: {P: !Ref R${(i * 7) % count}, Q: !Sub "\${R${i}.Arn}/x"}}`).join('\n')}\n`;
      const start = performance.now();
      expect(outcome(text).declarations).toHaveLength(count);
      return performance.now() - start;
    };
    time(500);
    expect(Math.min(time(8000), time(8000))).toBeLessThan(40 * Math.max(time(1000), 20));
  });
});

describe('includes', () => {
  const part = 'Inner:\n  Type: X::Y::Z\n  Properties:\n    P: !Ref Name\n';

  it('put local files in their place', () => {
    const read = outcome(
      'Parameters: {Name: {Type: String, Default: n}}\nResources:\n  Fn::Transform: {Name: AWS::Include, Parameters: {Location: ./parts/inner.yaml}}\n  A:\n    Type: X::Y::Z\n    Properties:\n      Fn::Transform: {Name: AWS::Include, Parameters: {Location: p.json}}\n      Q: 2\n',
      {},
      { 'parts/inner.yaml': part, 'p.json': '{"P": {"Ref": "Name"}}' },
    );
    expect(read.problems).toEqual([]);
    expect(seen(read.of('A').body)).toEqual({ P: 'n', Q: 2 });
    expect(read.of('Inner').at).toEqual({ file: 'parts/inner.yaml', line: 1, endLine: 4 });
    expect(seen(read.property('Inner', 'P'))).toBe('n');
  });

  it('at the top add to the sections', () => {
    const read = outcome(
      'Transform: {Name: AWS::Include, Parameters: {Location: more.yaml}}\nResources:\n  A: {Type: X::Y::Z}\n',
      {},
      { 'more.yaml': 'Resources:\n  B: {Type: X::Y::Z}\n' },
    );
    expect(read.declarations.map(declaration => declaration.address)).toEqual(['A', 'B']);
  });

  it('of what is no local file are not known', () => {
    const read = outcome(
      'Resources:\n  A:\n    Type: X::Y::Z\n    Properties:\n      Fn::Transform: {Name: AWS::Include, Parameters: {Location: "s3://b/k"}}\n',
    );
    expect(seen(read.of('A').body)).toEqual({ '…': 'AWS::Include reads s3://b/k, which is not a local file that can be read' });
    expect(read.problems).toHaveLength(1);
  });

  it('of themselves come to an end', () => {
    const again = 'Fn::Transform: {Name: AWS::Include, Parameters: {Location: again.yaml}}';
    const read = outcome(`Resources:\n  A: {Type: X::Y::Z, Properties: {P: {${again}}}}\n`, {}, { 'again.yaml': `A: {${again}}\nB: {${again}}\n` });
    expect(read.declarations).toHaveLength(1);
  });
});
