import type { Declaration, Problem, Tree } from '../../model/index.ts';
import { changesIn } from './change-set.ts';
import { collected } from './collected.ts';
import { declarationsOf } from './declarations.ts';
import type { Stack } from './frame.ts';
import { openAnswer, openApps, openTemplate, type Parameters } from './open-roots.ts';
import { normalPath } from './path.ts';
import { type Kind, kindOf } from './recognise.ts';
import { rootsOf } from './roots.ts';
import { type TemplateFile, worldOf } from './world.ts';

export { isCloudFormation } from './recognise.ts';

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
  const declarations = [...roots.flatMap(root => declarationsOf(root)), ...of('change set').flatMap(file => changesIn(file, world))];
  return { declarations, problems };
};

/** The files of each kind. A template that a CDK app wrote is read by the manifest beside it, or is left over from before. */
const sorted = (files: readonly TemplateFile[]): ((kind: Kind) => readonly string[]) => {
  const kinds = new Map(files.map(({ file, text }) => [file, kindOf(text, file) ?? 'template']));
  const outputs = new Set([...kinds].flatMap(([file, kind]) => (kind === 'assembly' ? [folderOf(file)] : [])));
  const ofApp = (file: string): boolean => outputs.has(folderOf(file)) || outputs.has(folderOf(folderOf(file)).replace(/\/asset\.[^/]*$/, ''));
  return kind => [...kinds].flatMap(([file, is]) => (is === kind && (is !== 'template' || outputs.size === 0 || !ofApp(file)) ? [file] : []));
};

const folderOf = (file: string): string => normalPath(file).split('/').slice(0, -1).join('/');
