import type { Declaration, Problem, Tree } from '../../model/index.ts';
import type { TreeFile } from '../text-tree/index.ts';
import { declarationsOf } from './declarations.ts';
import { type Nested, report, type Stack, type World } from './frame.ts';
import { normalPath } from './path.ts';
import { rootsOf } from './roots.ts';
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
  const { problems, add } = collected();
  const world = worldOf(files, tree, add);
  const read = files.flatMap(({ file }) => {
    const template = world.file(file);
    return 'problem' in template ? [] : [{ file, template }];
  });
  const declarations = rootsOf(read).flatMap(({ file, template }) => {
    const root = openRoot(world, file, template, options);
    return root ? declarationsOf(root) : [];
  });
  return { declarations, problems };
};

const mostProblems = 100;

/** Every problem once, and no more of a file than anyone would read. */
const collected = (): { readonly problems: readonly Problem[]; readonly add: World['problem'] } => {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  const add = (problem: Problem): void => {
    const { file, line, message } = problem;
    const key = `${file}:${line}:${message}`;
    const count = counts.get(file) ?? 0;
    if (seen.has(key) || count > mostProblems) return;
    seen.add(key);
    counts.set(file, count + 1);
    problems.push(count < mostProblems ? problem : { file, line, message: 'There are more problems in this file: the first ones are reported.' });
  };
  return { problems, add };
};

const worldOf = (files: readonly TemplateFile[], tree: Tree, problem: World['problem']): World => {
  const texts = new Map(files.map(one => [normalPath(one.file), one]));
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
    const normal = normalPath(path);
    const read = known.get(normal) ?? load(normal);
    known.set(normal, read);
    return read;
  };
  const size = files.reduce((sum, { text }) => sum + text.length, 0);
  return { depth: 0, budget: 5_000_000 + size, stacks: 1_000, tree, file, problem, nest };
};

const openRoot = (world: World, file: string, read: TreeFile, { parameters }: CloudFormationOptions): Stack | undefined => {
  const [template] = read.documents;
  if (!template) return undefined;
  const given = new Map(Object.entries(parameters));
  if (template.is !== 'map') world.problem({ file, line: 1, message: 'This template is not a map: there is nothing in it to read. Begin it with Resources.' });
  return openStack({
    ...{ world, read, template, id: file, prefix: '', files: [normalPath(file)] },
    pseudo: pseudoOf(parameters),
    given: name => given.get(name),
  });
};

const pseudoOf = (parameters: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(parameters).filter(([name]) => name.startsWith('AWS::')));

const deepestNesting = 50;

/** The stack keeps the region and account of the one around, and has a name of its own. */
const nest = (nested: Nested): Stack | undefined => {
  const { stack } = nested.frame;
  const read = stack.world.file(nested.path);
  const template = 'problem' in read ? undefined : read.documents[0];
  const fault = faultOf(nested, template !== undefined);
  if (fault !== undefined) report(nested.frame, nested.span, fault);
  if (fault !== undefined || 'problem' in read || !template) return undefined;
  const { 'AWS::StackName': _, 'AWS::StackId': __, ...pseudo } = stack.pseudo;
  const { world, id, prefix, files } = stack;
  const inner = { id: `${id}/${nested.logicalId}`, prefix: `${prefix}${nested.logicalId}/`, files: [...files, nested.path] };
  return openStack({ world, read, template, ...inner, pseudo, given: name => nested.given.get(name) });
};

const faultOf = ({ frame: { stack }, logicalId, path }: Nested, readable: boolean): string | undefined => {
  if (stack.files.includes(path)) return `The nested stack ${logicalId} nests itself: ${[...stack.files, path].join(' → ')}. Break the circle.`;
  if (!readable) return `The template ${path} of the nested stack ${logicalId} cannot be read. Put it there, or correct the path.`;
  if (stack.files.length > deepestNesting || --stack.world.stacks < 0) return `There are more nested stacks than can be read: ${logicalId} is left out.`;
  return undefined;
};
