import type { Declaration, Source, Step } from '../../../model/index.ts';
import { blockOf, type EditedFile, editedFile, type Located, type Unwritten } from '../../text-tree/edit/index.ts';
import { type Entry, lineAt, readJson, type TreeNode, textOf, valueIn } from '../../text-tree/index.ts';
import { callOf } from '../call.ts';
import { readTemplate } from '../template.ts';

/** A template that is edited: its resources by the lines on which they begin, and how it calls functions. */
export interface TemplateFile extends EditedFile {
  readonly resources: ReadonlyMap<number, readonly Resource[]>;
  /** It calls functions by short tags (`!Ref`). */
  readonly tags: boolean;
}
export interface Resource {
  readonly entry: Entry;
  readonly type: string;
  /** It stands in a loop, or in a file of its own that a template includes. */
  readonly inLoop: boolean;
}
export interface LocatedResource extends Located {
  readonly file: TemplateFile;
  readonly resource: Resource;
}

/** A template that declarations are written in, or why it is not edited. */
export const openTemplate = (file: string, tree: Source['tree']): TemplateFile | Unwritten => {
  const answer = tree.read(file);
  if ('problem' in answer) return { why: `${file} cannot be read` };
  const read = readTemplate(answer.text, file);
  const [root] = read.documents;
  if (!root || read.problems.some(({ message }) => message.startsWith('This is not valid YAML'))) return { why: 'the file cannot be read whole' };
  if (answer.text.includes('{%') || /\{\{(?!resolve:)/.test(answer.text)) return { why: 'the file is a template that a program fills in first' };
  const json = isJson(answer.text, root, file);
  const edited = editedFile(file, read, json, { opaque: callWhy }, text => readTemplate(text, file));
  return {
    ...edited,
    resources: byLine(read, root),
    tags:
      (!json && /(?:^|[\s[{,])!(?:Ref|GetAtt|Sub|If|Join|Equals|FindInMap|Select)\b/.test(answer.text)) ||
      (!json && !/\bFn::|\bRef["']?\s*:/.test(answer.text)),
  };
};

/** Whether it was read as JSON, and not as YAML that looks like it. */
const isJson = (text: string, root: TreeNode, file: string): boolean =>
  text[root.start] === '{' && (file.endsWith('.json') || readJson(text, file).problems.length === 0);

/** Why what a function gives is not written over. */
export const callWhy = (node: TreeNode): string | undefined => {
  const call = callOf(node);
  if (!call) return undefined;
  const short = call.name === 'Ref' ? '!Ref' : `!${call.name.replace(/^Fn::/, '')}`;
  const named = textOf(call.argument) ?? (call.argument.is === 'list' ? textOf(call.argument.items[0]) : undefined);
  return `${short}${named === undefined || named.length > 60 ? '' : ` ${named}`} gives the value`;
};

const byLine = ({ source }: EditedFile['read'], root: TreeNode): ReadonlyMap<number, readonly Resource[]> => {
  const found = new Map<number, Resource[]>();
  const add = (resource: Resource): void => {
    const line = lineAt(source, resource.entry.keyStart);
    const others = found.get(line);
    if (others) others.push(resource);
    else found.set(line, [resource]);
  };
  for (const resource of resourcesIn(valueIn(root, 'Resources') ?? root, false, 0)) add(resource);
  return found;
};

const deepestLoop = 8;
const resourcesIn = (node: TreeNode, inLoop: boolean, depth: number): readonly Resource[] => {
  if (node.is !== 'map' || depth > deepestLoop) return [];
  return node.entries.flatMap((entry): readonly Resource[] => {
    if (entry.value.is === 'list' && entry.key.startsWith('Fn::ForEach::')) return resourcesIn(entry.value.items[2] ?? entry.value, true, depth + 1);
    const type = textOf(valueIn(entry.value, 'Type'));
    return type === undefined ? [] : [{ entry, type, inLoop }];
  });
};

/** The resource of a template that a declaration was read from. */
export const locateIn = (
  declaration: Declaration,
  open: (file: string) => TemplateFile | Unwritten,
  { form }: Pick<Source, 'form'>,
): LocatedResource | Unwritten => {
  const { file: name, line } = blockOf(declaration);
  const file = open(name);
  if ('why' in file) return file;
  const candidates = file.resources.get(line) ?? [];
  const resource = candidates.length === 1 ? candidates[0] : candidates.find(({ entry }) => entry.key === logicalIdOf(declaration.id));
  if (!resource) return { why: madeBy(file, line) };
  const lists = form(declaration.type)?.lists;
  return {
    ...{ file, resource, region: resource.entry.value, key: `${name}:${resource.entry.keyStart}` },
    steps: path => stepsIn(path, declaration, resource),
    isList: ([first, ...names]) => first === 'Properties' && lists?.has(names.join('.')) === true,
  };
};

/** What makes a resource that does not stand in the template: another one, whose lines hold the place, or a template in a text. */
const madeBy = ({ resources, read: { source } }: TemplateFile, line: number): string => {
  const around = [...resources.values()]
    .flat()
    .find(({ entry }) => lineAt(source, entry.keyStart) <= line && lineAt(source, Math.max(entry.keyStart, entry.value.end - 1)) >= line);
  return around ? `${around.entry.key} (${around.type}) makes it` : 'it does not stand as a resource in a file of its own';
};

export const logicalIdOf = (id: string): string => id.slice(id.lastIndexOf(':') + 1);
export const stackOf = (id: string): string => id.slice(0, id.lastIndexOf(':'));

/** The steps in a resource: below its properties, or beside them for what begins with `@`. */
const stepsIn = (path: readonly Step[], { type }: Declaration, resource: Resource): readonly Step[] | Unwritten => {
  const [first, ...rest] = path;
  if (typeof first === 'string' && first.startsWith('@')) return first === '@Asset' ? { why: 'it is a file that is uploaded' } : [first.slice(1), ...rest];
  if (resource.type === type) return ['Properties', ...path];
  const own = samePath(path, type, resource.type);
  return own ? ['Properties', ...own] : { why: `${resource.type} makes it, which has no such property` };
};

/** Properties of functions that SAM hands on under the same names. */
const ofFunctions: ReadonlySet<Step> = new Set([
  ...['MemorySize', 'Timeout', 'Runtime', 'Environment', 'VpcConfig', 'KmsKeyArn', 'ReservedConcurrentExecutions', 'EphemeralStorage', 'Architectures'],
  ...['RuntimeManagementConfig', 'LoggingConfig', 'RecursiveLoop', 'CodeSigningConfigArn', 'Layers', 'FileSystemConfigs'],
]);
const ofStages: ReadonlySet<Step> = new Set([
  ...['AccessLogSetting', 'CacheClusterEnabled', 'CacheClusterSize', 'MethodSettings', 'TracingEnabled', 'Variables'],
  ...['AccessLogSettings', 'DefaultRouteSettings', 'StageVariables'],
]);
const ofTables: ReadonlySet<Step> = new Set(['SSESpecification', 'PointInTimeRecoverySpecification', 'TableName']);

/** The path in a resource of SAM for one in what it makes. */
const samePath = (path: readonly Step[], made: string, sam: string): readonly Step[] | undefined => {
  const [first = ''] = path;
  if (sam === 'AWS::Serverless::Function' && made === 'AWS::Lambda::Function') {
    if (path.join('.') === 'TracingConfig.Mode') return ['Tracing'];
    return ofFunctions.has(first) ? path : undefined;
  }
  if ((sam === 'AWS::Serverless::Api' && made === 'AWS::ApiGateway::Stage') || (sam === 'AWS::Serverless::HttpApi' && made === 'AWS::ApiGatewayV2::Stage'))
    return ofStages.has(first) ? path : undefined;
  return sam === 'AWS::Serverless::SimpleTable' && made === 'AWS::DynamoDB::Table' && ofTables.has(first) ? path : undefined;
};
