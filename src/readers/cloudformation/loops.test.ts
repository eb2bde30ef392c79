import { describe, expect, it } from 'vitest';
import { outcome, seen } from './template-under-test.ts';

describe('Fn::ForEach', () => {
  const read = outcome(`Transform: AWS::LanguageExtensions
Parameters:
  Names: {Type: CommaDelimitedList, Default: "Success,Failure"}
Mappings:
  Sizes: {Success: {Size: 1}, Failure: {Size: 2}}
Conditions:
  Fn::ForEach::Wanted:
    - Name
    - !Ref Names
    - "Want\${Name}": !Equals [!Ref Name, Success]
Resources:
  Fn::ForEach::Topics:
    - Name
    - !Ref Names
    - "Topic\${Name}":
        Type: AWS::SNS::Topic
        Condition: Want\${Name}
        Properties:
          TopicName: !Ref Name
          DisplayName: !Sub "\${Name} of \${AWS::StackName}"
          Size: !FindInMap [Sizes, !Ref Name, Size]
          Self: !Ref "Topic\${Name}"
          Plain: "a \${Name} in a text"
          Fn::ForEach::Ports:
            - Port
            - ["80", "443"]
            - "P\${Port}": !Sub "\${Name}:\${Port}"
  Fn::ForEach::Outer:
    - A
    - [x, y]
    - Fn::ForEach::Inner:
        - B
        - [10.0.0.1, 10.0.0.2]
        - "R\${A}&{B}": {Type: X::Y::Z, Properties: {P: "\${A}-\${B}", Q: !GetAtt "R\${A}&{B}.Arn"}}
Outputs:
  Fn::ForEach::Outs:
    - Name
    - !Ref Names
    - "Out\${Name}": {Value: !Ref "Topic\${Name}"}
`);

  it('copies resources, with their own names, conditions and texts', () => {
    expect(read.problems).toEqual([]);
    expect(read.declarations.map(declaration => declaration.address)).toEqual(['TopicSuccess', 'Rx10001', 'Rx10002', 'Ry10001', 'Ry10002']);
    expect(seen(read.of('TopicSuccess').body)).toEqual({
      TopicName: 'Success',
      DisplayName: '? Success of ${AWS::StackName}',
      Size: 1,
      Self: '→ t.yaml:TopicSuccess.Ref',
      Plain: 'a Success in a text',
      P80: 'Success:80',
      P443: 'Success:443',
    });
  });

  it('goes into loops in loops', () => {
    expect(seen(read.of('Ry10002').body)).toEqual({ P: 'y-10.0.0.2', Q: '→ t.yaml:Ry10002.Arn' });
  });

  it('makes one block of all copies', () => {
    expect(read.of('Rx10001').block).toEqual({ id: 't.yaml:34', repeats: 'for_each' });
    expect(read.of('Ry10002').block).toEqual({ id: 't.yaml:34', repeats: 'for_each' });
  });

  it('over what is not known is one turn that may not be', () => {
    const open = outcome(
      'Parameters: {Names: {Type: CommaDelimitedList}}\nResources:\n  Fn::ForEach::T:\n    - Name\n    - !Ref Names\n    - "Topic${Name}": {Type: X::Y::Z, Properties: {P: !Ref Name, Q: "a-${Name}"}}\n',
    );
    expect(open.of('Topic${Name}')).toMatchObject({ maybe: 'the collection of Fn::ForEach::T is not known' });
    expect(seen(open.of('Topic${Name}').body)).toEqual({ P: '? ${Name}', Q: '? a-${Name}' });
    expect(open.messages).toEqual([expect.stringContaining('t.yaml:5: The collection of Fn::ForEach::T is not known before deployment')]);
  });

  it('in properties over what is not known leaves the properties open', () => {
    const open = outcome(
      'Parameters: {Names: {Type: CommaDelimitedList}}\nResources:\n  A:\n    Type: X::Y::Z\n    Properties:\n      P: 1\n      Fn::ForEach::T: [Name, !Ref Names, {"T${Name}": 1}]\n',
    );
    expect(seen(open.of('A').body)).toEqual({ P: 1, '…': 'the collection of Fn::ForEach::T is not known' });
  });

  it.each(['text', '[A, [x]]', '[A, [x], y]', '[[A], [x], {y: z}]'])('written as %s is reported', body => {
    const bad = outcome(`Resources:\n  Fn::ForEach::T: ${body}\n  B: {Type: X::Y::Z}\n`);
    expect(bad.declarations).toHaveLength(1);
    expect(bad.messages).toEqual([expect.stringContaining('t.yaml:2: Fn::ForEach::T takes an identifier, a collection and a map')]);
  });

  it('that makes a name twice is reported', () => {
    const twice = outcome('Resources:\n  Fn::ForEach::T: [A, [x, y], {Same: {Type: X::Y::Z}}]\n');
    expect(twice.declarations).toHaveLength(1);
    expect(twice.messages).toEqual([
      't.yaml:2: The resource Same is declared more than once in this stack: the last one is read. Give each a name of its own.',
    ]);
  });

  it('cannot multiply without end', () => {
    const values = `[${Array.from({ length: 100 }, (_, i) => i)}]`;
    const nested = Array.from({ length: 8 }).reduce<string>(
      (body, _, i) => `{"Fn::ForEach::L${i}": [I${i}, ${values}, ${body}]}`,
      '{"R${I0}x${I1}x${I2}x${I3}": {Type: X::Y::Z}}',
    );
    const read = outcome(`Resources: ${nested}\n`);
    expect(read.messages.some(message => message.includes('multiply into more than can be read'))).toBe(true);
  });
});
