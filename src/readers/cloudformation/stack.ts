import type { Node } from '../../model/index.ts';
import { once } from '../once.ts';
import { placeOf, type TreeFile, type TreeNode, textOf, valueIn } from '../text-tree/index.ts';
import type { App } from './cdk/app.ts';
import { truthOf } from './conditions.ts';
import { evaluate } from './evaluate.ts';
import { deeper, type Export, type Frame, type Resource, report, type Stack, type Truth, type World } from './frame.ts';
import { included } from './include.ts';
import { bodyOf, type Copy, unrolled } from './loops.ts';
import { moduleOf } from './modules.ts';
import { tokenIn } from './node.ts';
import { parameterNode, storeKeyOf } from './parameters.ts';
import { resourceOf } from './resource.ts';
import { checkRules } from './rules.ts';
import { sam, type Transformed, transformed } from './sam/transform.ts';
import { transformsOf } from './template.ts';

/** A template to be read as a stack, and where it stands. */
export interface Opening {
  readonly world: World;
  readonly read: TreeFile;
  readonly template: TreeNode;
  readonly id: string;
  readonly scope: string;
  readonly prefix: string;
  readonly files: readonly string[];
  readonly pseudo: Readonly<Record<string, string>>;
  readonly app?: App | undefined;
  readonly given: (parameter: string) => string | Node | undefined;
  readonly overrides?: Stack['overrides'];
}

/** What the sections of a template hold, as they are read one after the other. */
interface Sections {
  readonly parameters: Map<string, Node>;
  readonly storeKeys: Map<string, string>;
  readonly mappings: Map<string, { readonly tree: TreeNode; readonly frame: Frame }>;
  readonly conditions: Map<string, () => Truth>;
  readonly resources: Map<string, Resource>;
  readonly renamed: Map<string, string>;
  readonly outputs: Map<string, { readonly copy: Copy; readonly value: () => Node | undefined }>;
}

export const openStack = (opening: Opening): Stack => {
  const { world, read, template, given } = opening;
  const sections: Sections = {
    ...{ parameters: new Map(), storeKeys: new Map(), mappings: new Map(), conditions: new Map() },
    ...{ resources: new Map(), renamed: new Map(), outputs: new Map() },
  };
  const { conditions, mappings, renamed, resources, outputs } = sections;
  const stack = stackOf(opening, sections);
  const frame: Frame = { stack, source: read.source, bound: new Map(), evaluate };
  const tops = topsOf(template, frame);
  for (const copy of section(tops, 'Parameters')) addParameter(copy, stack.id, given(copy.key), sections);
  for (const { key, entry, frame: inner } of section(tops, 'Mappings')) mappings.set(key, { tree: entry.value, frame: inner });
  for (const copy of section(tops, 'Conditions')) conditions.set(copy.key, conditionOf(copy));
  const made = resourcesOf(section(tops, 'Resources'), template, frame);
  for (const resource of made.resources) addResource(resources, resource, world);
  for (const copy of made.conditions) if (!conditions.has(copy.key)) conditions.set(copy.key, conditionOf(copy));
  for (const [name, logicalId] of made.names) renamed.set(name, logicalId);
  for (const module of section(tops, 'Modules').map(copy => moduleOf(copy, true))) if (module) addResource(resources, module, world);
  checkRules(section(tops, 'Rules'));
  for (const copy of section(tops, 'Outputs')) outputs.set(copy.key, { copy, value: outputOf(copy) });
  return stack;
};

/** The stack by its sections, which may still be empty: whoever has it asks later. */
const stackOf = (opening: Opening, { parameters, storeKeys, mappings, resources, renamed, conditions, outputs }: Sections): Stack => {
  const { world, id, scope, prefix, files, pseudo, app, overrides } = opening;
  const open = whyOpen(opening);
  return {
    ...{ world, id, scope, prefix, files, pseudo, parameters, storeKeys, mappings, resources, renamed },
    ...(app && { app }),
    ...(overrides && { overrides }),
    ...(open !== undefined && { open }),
    conditions: name => conditions.get(name)?.(),
    outputs: name => outputs.get(name)?.value(),
    outputNames: () => outputs.keys(),
    exports: () => [...outputs.values()].flatMap(({ copy }) => exportIn(copy)),
  };
};

const addParameter = ({ key, entry, frame }: Copy, stack: string, given: string | Node | undefined, { parameters, storeKeys }: Sections): void => {
  const node = parameterNode(entry, frame.source, given, frame.stack.world.problem);
  parameters.set(key, node.is === 'unresolved' ? { token: tokenIn(stack, key), ...node } : node);
  const stored = storeKeyOf(entry, given);
  if (stored !== undefined) storeKeys.set(key, stored);
};

/** The template's own entries, and those that it includes at its top. */
const topsOf = (template: TreeNode, frame: Frame): readonly Copy[] => {
  const includes = transformsOf(template).filter(({ name, tree }) => name === 'AWS::Include' && tree.is === 'map');
  const others = includes.map(({ tree }) => included(tree, frame)).flatMap(other => ('why' in other ? [] : unrolled(bodyOf(other.tree), other.frame).copies));
  return [...unrolled(bodyOf(template), frame).copies, ...others];
};

const section = (tops: readonly Copy[], name: string): readonly Copy[] =>
  tops.filter(({ key }) => key === name).flatMap(({ entry, frame }) => unrolled(bodyOf(entry.value), frame).copies);

const conditionOf = ({ key, entry, frame }: Copy): (() => Truth) =>
  once<Truth>(() => deeper(frame, () => truthOf(entry.value, frame)) ?? { why: 'too many conditions depend on each other' }, {
    why: `condition ${key} depends on itself`,
  });

const outputOf = ({ entry, frame }: Copy): (() => Node | undefined) => {
  const value = valueIn(entry.value, 'Value');
  return once(() => value && frame.evaluate(value, frame), undefined);
};

/** Under which name an output is exported, unless its condition is false. */
const exportIn = ({ key, entry, frame }: Copy): readonly Export[] => {
  const written = valueIn(valueIn(entry.value, 'Export'), 'Name');
  const condition = textOf(valueIn(entry.value, 'Condition'));
  if (!written || (condition !== undefined && frame.stack.conditions(condition) === false)) return [];
  const name = frame.evaluate(written, frame);
  return name && (name.is === 'value' || name.is === 'unresolved') ? [{ output: key, name }] : [];
};

/** Loops, and includes, may make a name twice. */
const addResource = (resources: Map<string, Resource>, resource: Resource, world: World): void => {
  const { file, line } = resource.at;
  const name = resource.logicalId;
  if (resources.has(name))
    world.problem({ file, line, message: `The resource ${name} is declared more than once in this stack: the last one is read. Give each a name of its own.` });
  resources.set(name, resource);
};

/** The resources of a template, after SAM when it has resources of SAM. */
const resourcesOf = (copies: readonly Copy[], template: TreeNode, frame: Frame): Transformed => {
  const isSam = transformsOf(template).some(({ name }) => name === sam);
  const first = copies.find(({ entry }) => textOf(valueIn(entry.value, 'Type'))?.startsWith('AWS::Serverless::'));
  if (!isSam && first) {
    const message = `${textOf(valueIn(first.entry.value, 'Type'))} needs the line "Transform: ${sam}" at the top of the template: it is read as if that stood there.`;
    report(first.frame, { start: first.entry.keyStart, end: first.entry.keyEnd }, message);
  }
  if (isSam || first) return transformed(copies, valueIn(template, 'Globals'), frame);
  return { resources: copies.flatMap(copy => resourceOf(copy) ?? []), conditions: [], names: new Map() };
};

/** What CloudFormation itself expands, as far as it is read here. */
const known: ReadonlySet<string> = new Set(['AWS::LanguageExtensions', sam, 'AWS::Include']);

/** Why names may exist that the template does not declare. Macros that are not expanded are problems. */
const whyOpen = ({ template, read, world }: Opening): string | undefined => {
  const transforms = transformsOf(template);
  const strange = transforms.filter(({ name }) => !known.has(name));
  for (const { name, tree } of strange) {
    const { file, line } = placeOf(read.source, tree);
    const message = `The macro ${name} is not expanded: the template is read as it stands. Read the processed template to have what it adds judged.`;
    world.problem({ file, line, message });
  }
  const [first] = [...strange, ...transforms.filter(({ name }) => name !== 'AWS::LanguageExtensions')];
  if (first) return `${first.name} may add it`;
  return read.problems.length > 0 ? 'the file could not be read whole' : undefined;
};
