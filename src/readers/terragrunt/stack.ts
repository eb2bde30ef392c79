import type { Block } from '../terraform/hcl/syntax.ts';
import { isLocal } from '../terraform/module-call.ts';
import { join } from '../terraform/path.ts';
import type { openRun } from '../terraform/read.ts';
import { blocksIn } from '../terraform/source.ts';
import { object, text, unknown, type Value } from '../terraform/value.ts';
import type { Unit as Part } from '../unit.ts';
import { type Config, textIn, valueIn } from './config.ts';
import { absolute, folderOf, nameOf, pathIn, treePath } from './paths.ts';
import { exists, type Frame, type World } from './world.ts';

/** Where a unit stands, the file that it is read from, and what its stack gives it. */
export interface Place {
  readonly folder: string;
  readonly file: string;
  readonly values?: Value;
}

const deepest = 20;
const mostUnits = 10_000;

type Start = () => ReturnType<typeof openRun>;
interface Found {
  readonly world: World;
  readonly places: Map<string, Place>;
  readonly parts: Part[];
  /** Files that a stack takes as the source of what it makes. */
  readonly templates: Set<string>;
}

/** The units of these files, and those that stacks make. What a stack takes its units from is no unit by itself. */
export const placesOf = (world: World, files: readonly string[], start: Start): { readonly places: readonly Place[]; readonly parts: readonly Part[] } => {
  const found: Found = { world, places: new Map(), parts: [], templates: new Set() };
  const stacks = files.filter(file => nameOf(file) === 'terragrunt.stack.hcl');
  const made = stacks.map(file => ({ file, places: new Map<string, Place>() }));
  for (const { file, places } of made) openStack({ ...found, places }, { folder: folderOf(file), file }, start, 0);
  for (const { file, places } of made) if (!found.templates.has(file)) for (const [folder, place] of places) found.places.set(folder, place);
  for (const file of files)
    if (nameOf(file) === 'terragrunt.hcl' && !found.templates.has(file)) found.places.set(folderOf(file), { folder: folderOf(file), file });
  return { places: [...found.places.values()], parts: found.parts };
};

/** A stack as a file sees it: `unit.vpc.path` is where the unit will stand. */
const namesOfPlaced = (config: Config, kind: 'unit' | 'stack'): Value =>
  object(new Map(blocksIn(config.items, kind).map(block => [block.labels[0]?.text ?? '', pathOf(config, block)])));

const opened = ({ world }: Found, run: Frame['run'], { folder, file, values }: Place): Config | undefined => {
  const known: { config?: Config } = {};
  const placed: Frame['placed'] = kind => (known.config ? namesOfPlaced(known.config, kind) : object(new Map()));
  const frame: Frame = { world, run, file, folder, unit: folder, original: folder, included: false, configs: new Map(), placed };
  const config = world.open(values ? { ...frame, values } : frame);
  if (config) known.config = config;
  return config;
};

const openUnits = (found: Found, config: Config): void => {
  for (const block of blocksIn(config.items, 'unit')) {
    const place = placeOf(config, block, 'terragrunt.hcl');
    if (!place) continue;
    found.templates.add(place.file);
    if (found.places.size < mostUnits) {
      found.places.set(place.folder, place);
      found.world.copies.set(place.folder, folderOf(place.file));
    }
    for (const { start } of blocksIn(block.body.items, 'autoinclude'))
      config.frame.run.problems.add(
        config.source.placeAt(start),
        'What autoinclude adds to a unit is not read: write it into the unit, or run "terragrunt stack generate".',
      );
  }
};

const openStack = (found: Found, stack: Place, start: Start, depth: number): void => {
  const { run, unit: end } = start();
  const config = opened(found, run, stack);
  if (!config) return;
  openUnits(found, config);
  for (const block of blocksIn(config.items, 'stack')) {
    const place = placeOf(config, block, 'terragrunt.stack.hcl');
    if (!place) continue;
    found.templates.add(place.file);
    found.world.copies.set(place.folder, folderOf(place.file));
    if (depth < deepest) openStack(found, place, start, depth + 1);
    else run.problems.add(config.source.placeAt(block.start), `Stacks are nested deeper than ${deepest} levels here: this one is not read.`);
  }
  found.parts.push(end(stack.folder || '.'));
};

/** Where a unit or stack will stand: beside the file, or in a folder of Terragrunt's own. */
const folderMade = (config: Config, items: Config['items']): string | undefined => {
  const path = textIn(config, items, 'path');
  const outside = valueIn(config, items, 'no_dot_terragrunt_stack');
  if (path === undefined) return undefined;
  return treePath(outside?.is === 'bool' && outside.value ? path : join('.terragrunt-stack', path), config.frame.folder);
};
const pathOf = (config: Config, block: Block): Value => {
  const made = folderMade(config, block.body.items);
  return object(new Map([['path', made === undefined ? unknown('its path is not known', 'path', { type: 'string' }) : text(absolute(made))]]));
};

const placeOf = (config: Config, block: Block, name: string): Place | undefined => {
  const { world, run, folder } = config.frame;
  const { items } = block.body;
  const [source, made, at] = [textIn(config, items, 'source'), folderMade(config, items), config.source.placeAt(block.start)];
  if (source === undefined || made === undefined) {
    run.problems.add(at, 'A unit of a stack needs a source and a path that are known: this one is not read.');
    return undefined;
  }
  const file = join(treePath(pathIn(source), folder), name);
  if (!exists(world, file)) {
    const advice = isLocal(source) ? 'correct the path' : 'bring it into the files that are read, or run "terragrunt stack generate"';
    run.problems.add(at, `The source of this unit is not in the files that were read (${source}): ${advice}.`);
    return undefined;
  }
  const values = valueIn(config, items, 'values');
  return { folder: made, file, ...(values && { values }) };
};
