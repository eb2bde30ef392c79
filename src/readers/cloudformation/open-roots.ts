import type { Problem } from '../../model/index.ts';
import { placeOf, type TreeFile, textOf, valueIn } from '../text-tree/index.ts';
import { type AppStack, assembliesWithin, stacksIn } from './cdk/assembly.ts';
import type { Collected } from './collected.ts';
import type { Stack, World } from './frame.ts';
import { inlineTemplate, isBlock } from './inline-template.ts';
import { normalPath } from './path.ts';

/** A template that may be deployed by itself. Its problems only count when it is. */
export interface Opened {
  readonly file: string;
  readonly stack: Stack;
  readonly problems: readonly Problem[];
}
export type Parameters = Readonly<Record<string, string>>;
interface Opening {
  readonly world: World;
  readonly parameters: Parameters;
  readonly held: Collected['held'];
}

export const openTemplate = (file: string, opening: Opening): readonly Opened[] => {
  const { world } = opening;
  const read = world.file(file);
  return 'problem' in read ? [] : open(file, read, opening);
};

/** What `aws cloudformation get-template` answers: the template as a text, or as it is. */
export const openAnswer = (file: string, opening: Opening): readonly Opened[] => {
  const answer = opening.world.file(file);
  const body = 'problem' in answer ? undefined : valueIn(answer.documents[0], 'TemplateBody');
  if ('problem' in answer || !body) return [];
  const text = textOf(body);
  if (text === undefined) return open(file, { ...answer, documents: [body] }, opening);
  const read = inlineTemplate(text, placeOf(answer.source, body), isBlock(body, answer.source));
  for (const problem of read.problems) opening.world.problem(problem);
  return open(file, read, opening);
};

const open = (file: string, read: TreeFile, { world, parameters, held }: Opening): readonly Opened[] => {
  const [template] = read.documents;
  if (!template) return [];
  const { done, problems } = held(() => {
    if (template.is !== 'map')
      world.problem({ file, line: 1, message: 'This template is not a map: there is nothing in it to read. Begin it with Resources.' });
    return world.open({
      ...{ world, read, template, id: file, scope: file, prefix: '', files: [normalPath(file)] },
      pseudo: pseudoOf(parameters),
      given: name => (Object.hasOwn(parameters, name) ? parameters[name] : undefined),
    });
  });
  return [{ file, stack: done, problems }];
};

const pseudoOf = (parameters: Parameters): Parameters => Object.fromEntries(Object.entries(parameters).filter(([name]) => name.startsWith('AWS::')));

/** The stacks of the assemblies that CDK apps wrote, and of those within them. */
export const openApps = (manifests: readonly string[], opening: Opening): readonly Opened[] => {
  const all = new Set(manifests.map(normalPath));
  for (const manifest of all) for (const inner of assembliesWithin(manifest, opening.world)) all.add(inner);
  const stacks = [...all].flatMap(manifest => stacksIn(manifest, appFolder(manifest, all), opening.world));
  return [...new Map(stacks.map(stack => [stack.template, stack])).values()].flatMap(stack => openAppStack(stack, opening));
};

/** The folder of the app: around the outermost assembly. */
const appFolder = (manifest: string, all: ReadonlySet<string>): string => {
  const folders = manifest.split('/').slice(0, -1);
  while (folders.length > 1 && all.has([...folders.slice(0, -1), 'manifest.json'].join('/'))) folders.pop();
  return folders.slice(0, -1).join('/');
};

const openAppStack = ({ template: file, path, name, account, region, given, app }: AppStack, { world, parameters, held }: Opening): readonly Opened[] => {
  const read = world.file(file);
  const [template] = 'problem' in read ? [] : read.documents;
  if ('problem' in read || !template) return [];
  const told = { 'AWS::StackName': name, ...(account !== undefined && { 'AWS::AccountId': account }), ...(region !== undefined && { 'AWS::Region': region }) };
  const { done, problems } = held(() =>
    world.open({
      ...{ world, read, template, id: file, scope: account ?? file, prefix: `${path}/`, files: [file], app },
      pseudo: { ...pseudoOf(parameters), ...told },
      given: parameter => (Object.hasOwn(parameters, parameter) ? parameters[parameter] : given(parameter)),
    }),
  );
  return [{ file, stack: done, problems }];
};
