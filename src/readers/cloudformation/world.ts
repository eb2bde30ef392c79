import type { Tree } from '../../model/index.ts';
import { once } from '../once.ts';
import type { Stack, World } from './frame.ts';
import { registeredModules } from './modules.ts';
import { nest } from './nest.ts';
import { normalPath } from './path.ts';
import { type Shared, sharedAmong } from './shared.ts';
import { openStack } from './stack.ts';
import { readTemplate } from './template.ts';

export interface TemplateFile {
  readonly file: string;
  readonly text: string;
}

/** What stacks that are read together share. `roots` gives nothing until all of them are open. */
export const worldOf = (files: readonly TemplateFile[], tree: Tree, problem: World['problem'], roots: () => readonly Stack[] | undefined): World => {
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
  const among = once<Shared | undefined>(() => sharedAmong(roots() ?? []), undefined);
  const size = files.reduce((sum, { text }) => sum + text.length, 0);
  return {
    ...{ depth: 0, budget: 5_000_000 + size, stacks: 1_000, tree, file, problem, open: openStack, nest },
    alike: alikeAmong([...texts.keys()]),
    modules: registeredModules([...texts.keys()], tree),
    shared: () => (roots() ? among() : undefined),
  };
};

/** The files that have the name at the end of a path: of several, those that share most of its folders. */
const alikeAmong = (paths: readonly string[]): World['alike'] => {
  const byName = new Map<string, string[]>();
  for (const path of paths) byName.set(nameIn(path), [...(byName.get(nameIn(path)) ?? []), path]);
  return tail => {
    const scored = (byName.get(nameIn(tail)) ?? []).map(path => ({ path, score: foldersShared(path, tail) }));
    const best = Math.max(0, ...scored.map(({ score }) => score));
    return scored.filter(({ score }) => score === best).map(({ path }) => path);
  };
};

const nameIn = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const foldersShared = (a: string, b: string): number => {
  const [left, right] = [a, b].map(path => path.split('/').reverse());
  const differ = (left ?? []).findIndex((part, i) => part !== right?.[i]);
  return differ < 0 ? (left?.length ?? 0) : differ;
};
