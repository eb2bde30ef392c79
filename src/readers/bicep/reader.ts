import type { Declaration, Node, Problem } from '../../model/index.ts';
import { readArmTemplate } from '../azure/index.ts';
import { value } from '../node.ts';
import type { Read, ReadOptions } from '../reader.ts';
import { normal } from './compile/path.ts';
import type { Unit, World } from './compile/unit.ts';
import { worldOf } from './compile/world.ts';
import { withParameters } from './parameters-file.ts';
import { rootsOf } from './roots.ts';

export const read: Read = (files, tree, options) => {
  const problems = new Map<string, Problem>();
  const problem = (one: Problem): void => void problems.set(`${one.file}:${one.line}:${one.message}`, one);
  const { modulesFrom } = options;
  const world = worldOf({ tree, problem, ...(modulesFrom !== undefined && { modulesFrom }) });
  const declarations = rootsOf(files, world).flatMap(root => {
    const template = templateOf(root, world);
    if (!template) return [];
    const reading = readArmTemplate({ file: root.file, root: template }, { tree, ...given(template, options) });
    for (const one of reading.problems) problem(one);
    return modulesFrom === undefined ? reading.declarations : reading.declarations.map(one => lockedIn(`${normal(modulesFrom)}/`, one));
  });
  return { declarations, problems: [...problems.values()], files: files.length };
};

/** What a module of a registry makes is not changed there. */
const lockedIn = (folder: string, declaration: Declaration): Declaration => {
  const { at, block } = declaration;
  return block && at.file.startsWith(folder)
    ? { ...declaration, block: { ...block, locked: `it is written by a module of a registry (${at.file})` } }
    : declaration;
};

/** A parameters file leads to a template, and gives it values. */
const templateOf = (root: Unit, world: World): Node | undefined => (root.file.endsWith('.bicepparam') ? withParameters(root, world) : world.compile(root));

/** Values of the command line. */
const given = (template: Node, { parameters = {}, maxInstances }: ReadOptions): Omit<Parameters<typeof readArmTemplate>[1], 'tree'> => ({
  parameters: Object.fromEntries(Object.entries(parameters).map(([name, written]) => [name, value(written, template.at)])),
  ...(maxInstances !== undefined && { maxInstances }),
});
