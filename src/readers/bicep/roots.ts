import { normal } from './compile/path.ts';
import type { Unit, World } from './compile/unit.ts';

/** The files that are deployed by themselves: parameters files, and files with resources that nothing else leads to, or one of every circle. */
export const rootsOf = (files: readonly string[], world: World): readonly Unit[] => {
  const units = files.flatMap(file => world.unit(file) ?? []);
  const leads = new Map(units.map(unit => [normal(unit.file), leadsTo(unit)]));
  const below = new Set([...leads].flatMap(([file, to]) => to.filter(other => other !== file)));
  const seen = new Set<string>();
  const isFirst = (unit: Unit): boolean => {
    const first = !seen.has(normal(unit.file));
    see(normal(unit.file), leads, seen);
    return first;
  };
  const tops = units.filter(unit => !below.has(normal(unit.file)));
  for (const unit of tops) isFirst(unit);
  return [...tops, ...units.filter(isFirst)].filter(unit => unit.resources.length > 0 || unit.file.endsWith('.bicepparam'));
};

const see = (file: string, leads: ReadonlyMap<string, readonly string[]>, seen: Set<string>): void => {
  const waiting = [file];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...(leads.get(next) ?? []));
  }
};

/** The files of its modules; of a parameters file what it is for, and what it extends. */
const leadsTo = (unit: Unit): readonly string[] =>
  unit.statements.flatMap(statement => {
    const path = statement.is === 'module' || statement.is === 'using' || statement.is === 'extends' ? statement.path : undefined;
    const located = path === undefined ? undefined : unit.world.locate(path, unit);
    return !located || 'problem' in located ? [] : [normal(located.file)];
  });
