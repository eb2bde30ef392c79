import type { Block } from '../terraform/hcl/syntax.ts';
import { rootModule } from '../terraform/module-call.ts';
import type { ModuleSource } from '../terraform/module-source.ts';
import type { Module } from '../terraform/scope.ts';
import { blocksIn, type Item, parsed, type SourceFile } from '../terraform/source.ts';
import { surroundingsOf } from '../terraform/surroundings.ts';
import { type Config, type Include, textIn } from './config.ts';
import { functionsOf } from './functions.ts';
import { namesOf } from './names.ts';
import { absolute, folderOf, treePath } from './paths.ts';
import type { Frame } from './world.ts';

const none = new Map<string, never>();
const localsIn = (items: readonly Item[], file: SourceFile): ModuleSource['locals'] =>
  new Map(
    blocksIn(items, 'locals').flatMap(block =>
      block.body.items.flatMap(item => (item.is === 'attribute' ? [[item.name, { name: item.name, file, value: item.value }] as const] : [])),
    ),
  );

const moduleOf = (frame: Frame, source: SourceFile, items: readonly Item[], config: () => Config): Module => {
  const { folder, run } = frame;
  const declared = { variables: none, resources: none, calls: none, outputs: none, providers: none, required: none, problems: [], files: 1 };
  const here = absolute(folder);
  return rootModule(
    { folder: here, locals: localsIn(items, source), ...declared },
    {
      ...{ folder: here, scope: frame.unit, given: () => undefined, locked: none, fetched: none },
      surroundings: surroundingsOf(run, here),
      names: name => namesOf(config(), name),
      functions: functionsOf(config),
    },
  );
};

/** `undefined` when there is no such file. */
export const openConfig = (frame: Frame, child?: Config): Config | undefined => {
  const read = frame.world.tree.read(frame.file);
  if ('problem' in read) return undefined;
  const { file: source, body, problems } = parsed(frame.file, read.text);
  for (const problem of problems) frame.run.problems.add(problem, problem.message);
  return configOf(frame, source, body.items, child);
};

/** The same for what stands in a block of another file. */
export const configOf = (frame: Frame, source: SourceFile, items: readonly Item[], child?: Config): Config => {
  let includes: readonly Include[] | undefined;
  const config: Config = {
    frame,
    source,
    items,
    module: moduleOf(frame, source, items, () => config),
    ...(child && { child }),
    includes: () => {
      if (includes) return includes;
      includes = [];
      includes = child ? [] : blocksIn(items, 'include').flatMap(block => includeOf(config, block) ?? []);
      return includes;
    },
  };
  return config;
};

const includeOf = (config: Config, block: Block): Include | undefined => {
  const { frame, source } = config;
  const { items } = block.body;
  const path = textIn(config, items, 'path');
  if (path === undefined) return undefined;
  const file = treePath(path, frame.folder);
  const strategy = textIn(config, items, 'merge_strategy');
  const included = openConfig({ ...frame, file, folder: folderOf(file), included: true }, config);
  if (!included)
    frame.run.problems.add(
      source.placeAt(block.start),
      `The file that is included cannot be read: ${file}. Correct the path, or give the folder that holds it.`,
    );
  const known = strategy === 'no_merge' || strategy === 'deep' ? strategy : 'shallow';
  return included && { name: block.labels[0]?.text ?? '', strategy: known, config: included };
};
