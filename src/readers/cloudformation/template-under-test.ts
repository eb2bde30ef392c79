import { type Declaration, type Node, type Problem, shown } from '../../model/index.ts';
import { readCloudFormation } from './index.ts';

/** A node as a test wants to see it: `→ id.attribute` for references, `? text` for what is not known, `…` for what may follow. */
export const seen = (node: Node | undefined): unknown => {
  if (!node) return undefined;
  if (node.is === 'value') return node.value;
  if (node.is === 'map')
    return {
      ...Object.fromEntries(Object.entries(node.entries).map(([key, entry]) => [key, seen(entry)])),
      ...(node.rest !== undefined && { '…': node.rest }),
    };
  if (node.is === 'list') return [...node.items.map(seen), ...(node.rest === undefined ? [] : [`… ${node.rest}`])];
  if (node.is === 'reference') return `→ ${node.to}.${node.attribute}${node.value ? ` = ${JSON.stringify(seen(node.value))}` : ''}`;
  return node.among ? { '?': node.among.map(seen) } : `? ${shown(node.shape ?? '')}`;
};

export interface Outcome {
  readonly declarations: readonly Declaration[];
  readonly problems: readonly Problem[];
  readonly of: (id: string) => Declaration;
  readonly property: (id: string, name: string) => Node;
  readonly messages: readonly string[];
}

/** Reads `t.yaml` (`t.json` for a text in braces), with other files beside it. */
export const outcome = (text: string, parameters: Readonly<Record<string, string>> = {}, others: Readonly<Record<string, string>> = {}): Outcome => {
  const file = text.trimStart().startsWith('{') ? 't.json' : 't.yaml';
  const tree = {
    list: () => undefined,
    read: (path: string) => {
      const text = Object.hasOwn(others, path) ? others[path] : undefined;
      return text === undefined ? { problem: `there is no ${path}` } : { text };
    },
  };
  const { declarations, problems } = readCloudFormation([{ file, text }], tree, { parameters });
  const of = (id: string): Declaration => {
    const found = declarations.find(declaration => declaration.id === id || declaration.id === `${file}:${id}`);
    if (!found) throw new Error(`no ${id} among ${declarations.map(declaration => declaration.id).join(', ')}`);
    return found;
  };
  const property = (id: string, name: string): Node => {
    const node = of(id).body.entries[name];
    if (!node) throw new Error(`no ${name} among ${Object.keys(of(id).body.entries).join(', ')}`);
    return node;
  };
  return { declarations, problems, of, property, messages: problems.map(({ file: path, line, message }) => `${path}:${line}: ${message}`) };
};

/** What an expression comes to as the property `P` of a resource, beside a bucket, a queue and some parameters. */
export const valueOfExpression = (
  expression: string,
  parameters: Readonly<Record<string, string>> = {},
): { readonly node: Node; readonly value: unknown; readonly messages: readonly string[] } => {
  const { property, messages } = outcome(`${surroundings}  R:\n    Type: X::Y::Z\n    Properties:\n      P: ${expression}\n      Other: 1\n`, parameters);
  const node = property('R', 'P');
  return { node, value: seen(node), messages };
};

const surroundings = `
Parameters:
  Env: {Type: String, AllowedValues: [dev, prod]}
  Name: {Type: String, Default: shop}
  Free: {Type: String}
  Count: {Type: Number, Default: 3}
  Flag: {Type: String, Default: yes}
  Zones: {Type: CommaDelimitedList, Default: "a, b,c"}
  Ports: {Type: List<Number>, Default: "80,443"}
  Secret: {Type: String, NoEcho: true, Default: hunter2}
  Image: {Type: "AWS::SSM::Parameter::Value<String>", Default: /aws/service/ami}
  Account: {Type: String, Default: 012345678901}
Mappings:
  Sizes:
    dev: {Type: small, Kind: any, Count: 1, Zones: [a, b]}
    prod: {Type: large, Kind: any, Count: 2, Zones: [c]}
Conditions:
  IsProd: !Equals [!Ref Env, prod]
  Yes: !Equals [!Ref Name, shop]
  No: !Not [!Condition Yes]
  Off: !Equals [!Ref Name, other]
Resources:
  Bucket:
    Type: AWS::S3::Bucket
    Properties: {BucketName: !Sub "\${Name}-data", Nick: nick}
  Gone:
    Type: AWS::S3::Bucket
    Condition: No
  Maybe:
    Type: AWS::S3::Bucket
    Condition: IsProd
`;
