import type { Node, Place } from '../../model/index.ts';
import { placeOf, type TreeFile, type TreeNode, valueOf } from '../text-tree/index.ts';
import { truthOf } from './conditions.ts';
import { evaluate } from './evaluate.ts';
import type { Frame, Resource, Stack, Truth, World } from './frame.ts';
import { bodyOf, type Copy, unrolled } from './loops.ts';
import { once } from './once.ts';
import { parameterNode } from './parameters.ts';
import { resourceOf } from './resource.ts';
import { transformsOf } from './template.ts';

/** A template to be read as a stack, and where it stands. */
export interface Opening {
  readonly world: World;
  readonly read: TreeFile;
  readonly template: TreeNode;
  readonly id: string;
  readonly prefix: string;
  readonly files: readonly string[];
  readonly pseudo: Readonly<Record<string, string>>;
  readonly given: (parameter: string) => string | Node | undefined;
}

export const openStack = (opening: Opening): Stack => {
  const { world, read, template, id, prefix, files, pseudo, given } = opening;
  const parameters = new Map<string, Node>();
  const resources = new Map<string, Resource>();
  const mappings = new Map<string, { readonly tree: TreeNode; readonly frame: Frame }>();
  const conditions = new Map<string, () => Truth>();
  const outputs = new Map<string, () => Node | undefined>();
  const open = macros(opening);
  const stack: Stack = {
    ...{ world, id, prefix, files, pseudo, parameters, resources, mappings, ...(open !== undefined && { open }) },
    conditions: name => conditions.get(name)?.(),
    outputs: name => outputs.get(name)?.(),
  };
  const frame: Frame = { stack, source: read.source, bound: new Map(), evaluate };
  const copies = (section: string): readonly Copy[] => unrolled(bodyOf(valueOf(template, section)), frame).copies;
  for (const { key, entry, frame: inner } of copies('Parameters')) parameters.set(key, parameterNode(entry, inner.source, given(key), world.problem));
  for (const { key, entry, frame: inner } of copies('Mappings')) mappings.set(key, { tree: entry.value, frame: inner });
  for (const { key, entry, frame: inner } of copies('Conditions'))
    conditions.set(
      key,
      once(() => truthOf(entry.value, inner), { why: `condition ${key} depends on itself` }),
    );
  for (const { key, resource } of copies('Resources').map(copy => ({ key: copy.key, resource: resourceOf(copy) }))) if (resource) resources.set(key, resource);
  for (const copy of copies('Outputs'))
    outputs.set(
      copy.key,
      once(() => outputOf(copy), undefined),
    );
  return stack;
};

const outputOf = ({ entry, frame }: Copy): Node | undefined => {
  const value = valueOf(entry.value, 'Value');
  return value && frame.evaluate(value, frame);
};

/** What CloudFormation itself expands, as far as it is read here. */
const known: ReadonlySet<string> = new Set(['AWS::LanguageExtensions', 'AWS::Serverless-2016-10-31', 'AWS::Include']);

/** Reports the macros that are not expanded; why names may exist that the template does not declare. */
const macros = ({ template, read, world }: Opening): string | undefined => {
  const transforms = transformsOf(template);
  const strange = transforms.filter(({ name }) => !known.has(name));
  for (const { name, tree } of strange) {
    const { file, line }: Place = placeOf(read.source, tree);
    world.problem({
      file,
      line,
      message: `The macro ${name} is not expanded: the template is read as it stands. Read the processed template to have what it adds judged.`,
    });
  }
  const [first] = [...strange, ...transforms.filter(({ name }) => name !== 'AWS::LanguageExtensions')];
  return first && `${first.name} may add it`;
};
