import type { Declaration, Problem, Tree } from '../../model/index.ts';
import { changesIn } from './change-set.ts';
import { collected } from './collected.ts';
import { declarationsOf } from './declarations.ts';
import type { Stack } from './frame.ts';
import { type Opened, openAnswer, openApps, openTemplate, type Parameters } from './open-roots.ts';
import { normalPath } from './path.ts';
import { isPseudoParameter } from './pseudo-parameters.ts';
import { type Kind, kindOf } from './recognise.ts';
import { rootsOf } from './roots.ts';
import { type TemplateFile, worldOf } from './world.ts';

/** `parameters` are the values given for template parameters, and for `AWS::Region` and the like. */
export interface CloudFormationOptions {
  readonly parameters: Parameters;
}
export interface CloudFormationReading {
  readonly declarations: readonly Declaration[];
  readonly problems: readonly Problem[];
}

/** Reads templates, and what the CDK and the command line of AWS write. A template that another one nests is read with the parameters it is given there, and not by itself. */
export const readCloudFormation = (files: readonly TemplateFile[], tree: Tree, { parameters }: CloudFormationOptions): CloudFormationReading => {
  const { problems, add, held } = collected();
  let roots: readonly Stack[] | undefined;
  const of = sorted(files);
  const world = worldOf(files, tree, add, () => roots);
  const opening = { world, parameters, held };
  const templates = of('template').flatMap(file => openTemplate(file, opening));
  const opened = [...templates, ...of('answer').flatMap(file => openAnswer(file, opening)), ...openApps(of('assembly'), opening)];
  const kept = rootsOf(opened);
  for (const root of kept) for (const problem of root.problems) add(problem);
  roots = kept.map(root => root.stack);
  for (const problem of strangers(parameters, kept)) add(problem);
  const declarations = [...roots.flatMap(root => declarationsOf(root)), ...of('change set').flatMap(file => changesIn(file, world))];
  return { declarations, problems };
};

const mostNames = 12;
/** Parameters that were given and that no template has: most likely they are misspelt. */
const strangers = (parameters: Parameters, roots: readonly Opened[]): readonly Problem[] => {
  const [first] = roots;
  const declared = new Set(roots.flatMap(({ stack }) => [...stack.parameters.keys()]));
  const strange = Object.keys(parameters).filter(name => !declared.has(name) && !isPseudoParameter(name));
  if (!first || strange.length === 0) return [];
  const names = [...declared].slice(0, mostNames).join(', ') + (declared.size > mostNames ? ', …' : '');
  const has = declared.size > 0 ? `They have: ${names}.` : 'They have none.';
  return strange.map(name => ({
    file: first.file,
    line: 1,
    message: `The parameter ${name} that was given is of no CloudFormation template that was read. ${has}`,
  }));
};

/** The files of each kind. A template that a CDK app wrote is read by the manifest beside it, or is left over from before. */
const sorted = (files: readonly TemplateFile[]): ((kind: Kind) => readonly string[]) => {
  const kinds = new Map(files.map(({ file, text }) => [file, kindOf(text, file) ?? 'template']));
  const outputs = new Set([...kinds].flatMap(([file, kind]) => (kind === 'assembly' ? [folderOf(file)] : [])));
  const ofApp = (file: string): boolean => outputs.has(folderOf(file)) || outputs.has(folderOf(folderOf(file)).replace(/\/asset\.[^/]*$/, ''));
  return kind => [...kinds].flatMap(([file, is]) => (is === kind && (is !== 'template' || outputs.size === 0 || !ofApp(file)) ? [file] : []));
};

const folderOf = (file: string): string => normalPath(file).split('/').slice(0, -1).join('/');
