import type { Node, Problem, Tree } from '../../../model/index.ts';
import { unitOf } from './collect.ts';
import { configOf } from './config.ts';
import { fromJson } from './from-json.ts';
import { locator } from './locate.ts';
import { templateOf } from './template.ts';
import type { Unit, World } from './unit.ts';

export interface WorldOptions {
  readonly tree: Tree;
  readonly problem: (problem: Problem) => void;
  /** The folder where modules of registries were put. */
  readonly modulesFrom?: string;
}

/** How many expressions one file may come to: hostile ones multiply. */
export const budgetOfFile = 100_000;

/** All Bicep files that are read together: each is read and compiled once, however many modules are made of it. */
export const worldOf = ({ tree, problem, modulesFrom }: WorldOptions): World => {
  const units = new Map<string, Unit | undefined>();
  const templates = new Map<string, Node | undefined>();
  const open = new Set<string>();
  const config = configOf(tree);
  const world: World = {
    ...{ tree, problem, config, locate: locator(tree, config, modulesFrom), budget: budgetOfFile, depth: 0, idDepth: 0 },
    unit: file => remembered(units, file, () => read(file)),
    json: file => remembered(templates, file, () => fromJson(tree, file, problem)),
    compile: unit => remembered(templates, unit.file, () => once(unit)) ?? circular(unit),
  };
  const read = (file: string): Unit | undefined => {
    const text = tree.read(file);
    return 'text' in text ? unitOf(world, file, text.text) : undefined;
  };
  const once = (unit: Unit): Node | undefined => {
    if (open.has(unit.file)) return undefined;
    const { budget } = world;
    world.budget = budgetOfFile + unit.source.text.length;
    open.add(unit.file);
    const template = templateOf(unit);
    open.delete(unit.file);
    world.budget = budget;
    return template;
  };
  const circular = (unit: Unit): Node => {
    problem({ file: unit.file, line: 1, message: 'This module leads back to itself: break the circle. It is read as empty.' });
    return { is: 'map', entries: Object.create(null), at: { file: unit.file, line: 1 } };
  };
  return world;
};

const remembered = <T>(known: Map<string, T>, key: string, make: () => T): T => {
  const there = known.get(key);
  if (there !== undefined) return there;
  const made = make();
  if (made !== undefined) known.set(key, made);
  return made;
};
