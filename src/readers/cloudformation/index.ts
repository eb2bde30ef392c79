import type { Declaration, Problem, Tree } from '../../model/index.ts';
import { type TreeFile, type TreeNode, textOf, valueIn } from '../text-tree/index.ts';
import { declarationsOf } from './declarations.ts';
import { type Nested, report, type Stack, type World } from './frame.ts';
import { bodyOf } from './loops.ts';
import { localPath } from './path.ts';
import { openStack } from './stack.ts';
import { readTemplate } from './template.ts';

export { isCloudFormation } from './recognise.ts';

export interface TemplateFile {
  readonly file: string;
  readonly text: string;
}
/** `parameters` are the values given for template parameters, and for `AWS::Region` and the like. */
export interface CloudFormationOptions {
  readonly parameters: Readonly<Record<string, string>>;
}

/** Reads CloudFormation templates. A template that another one nests is read with the parameters it is given there, and not by itself. */
export const readCloudFormation = (
  files: readonly TemplateFile[],
  tree: Tree,
  options: CloudFormationOptions,
): { readonly declarations: readonly Declaration[]; readonly problems: readonly Problem[] } => {
  const problems = new Map<string, Problem>();
  const world = worldOf(files, tree, problem => problems.set(`${problem.file}:${problem.line}:${problem.message}`, problem));
  const read = files
    .map(({ file }) => ({ file, template: world.file(file) }))
    .flatMap(({ file, template }) => ('problem' in template ? [] : [{ file, template }]));
  const declarations: Declaration[] = [];
  for (const { file, template } of roots(read)) {
    const root = template.documents[0];
    if (root) for (const declaration of declarationsOf(openRoot(world, file, template, root, options))) declarations.push(declaration);
  }
  return { declarations, problems: [...problems.values()] };
};

const limits = { depth: 0, copies: 1_000_000, stacks: 1_000 };

const worldOf = (files: readonly TemplateFile[], tree: Tree, problem: World['problem']): World => {
  const texts = new Map(files.map(({ file, text }) => [localPath('', file) ?? file, { file, text }]));
  const known = new Map<string, ReturnType<World['file']>>();
  const load = (path: string): ReturnType<World['file']> => {
    const given = texts.get(path);
    const read = given ?? tree.read(path);
    if ('problem' in read) return read;
    const template = readTemplate(read.text, given?.file ?? path);
    for (const one of template.problems) problem(one);
    return template;
  };
  const file = (path: string): ReturnType<World['file']> => {
    const normal = localPath('', path) ?? path;
    const read = known.get(normal) ?? load(normal);
    known.set(normal, read);
    return read;
  };
  return { ...limits, tree, file, problem, nest };
};

const openRoot = (world: World, file: string, read: TreeFile, template: TreeNode, { parameters }: CloudFormationOptions): Stack =>
  openStack({
    world,
    read,
    template,
    id: file,
    prefix: '',
    files: [localPath('', file) ?? file],
    pseudo: pseudoOf(parameters),
    given: name => parameters[name],
  });

const pseudoOf = (parameters: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(parameters).filter(([name]) => name.startsWith('AWS::')));

/** The stack keeps the region and account of the one around, and has a name of its own. */
const nest = ({ frame, span, logicalId, path, given }: Nested): Stack | undefined => {
  const { stack } = frame;
  const { world } = stack;
  if (stack.files.includes(path))
    return void report(frame, span, `The nested stack ${logicalId} nests itself: ${[...stack.files, path].join(' → ')}. Break the circle.`);
  const read = world.file(path);
  const template = 'problem' in read ? undefined : read.documents[0];
  if ('problem' in read || !template)
    return void report(frame, span, `The template ${path} of the nested stack ${logicalId} cannot be read. Put it there, or correct TemplateURL.`);
  if (--world.stacks < 0) return void report(frame, span, 'There are more nested stacks than can be read: this one is left out.');
  const { 'AWS::StackName': _, 'AWS::StackId': __, ...pseudo } = stack.pseudo;
  return openStack({
    world,
    read,
    template,
    id: `${stack.id}/${logicalId}`,
    prefix: `${stack.prefix}${logicalId}/`,
    files: [...stack.files, path],
    pseudo,
    given: name => given.get(name),
  });
};

interface Read {
  readonly file: string;
  readonly template: TreeFile;
}

/** The templates that no other nests, and one of every circle. */
const roots = (read: readonly Read[]): readonly Read[] => {
  const nests = new Map(read.map(({ file, template }) => [localPath('', file) ?? file, nestedPaths(file, template.documents[0])]));
  const nested = new Set([...nests.values()].flat());
  const seen = new Set<string>();
  const visit = (path: string): void => {
    for (const waiting = [path]; waiting.length > 0; ) {
      const next = waiting.pop() ?? '';
      if (!seen.has(next)) waiting.push(...(nests.get(next) ?? []));
      seen.add(next);
    }
  };
  const chosen = read.filter(({ file }) => !nested.has(localPath('', file) ?? file));
  for (const { file } of chosen) visit(localPath('', file) ?? file);
  const circles = read.filter(({ file }) => {
    const path = localPath('', file) ?? file;
    const unseen = !seen.has(path);
    if (unseen) visit(path);
    return unseen;
  });
  return [...chosen, ...circles];
};

const nestedPaths = (file: string, template: TreeNode | undefined): readonly string[] =>
  bodyOf(valueIn(template, 'Resources')).flatMap(({ value }) => {
    const properties = valueIn(value, 'Properties');
    const url = textOf(valueIn(properties, 'TemplateURL') ?? valueIn(properties, 'Location'));
    const path = url === undefined ? undefined : localPath(file, url);
    return path === undefined ? [] : [path];
  });
