import { rootsAmong } from '../roots.ts';
import { normal } from './compile/path.ts';
import type { Unit, World } from './compile/unit.ts';

/** The files that are deployed by themselves: parameters files, and files with resources that nothing else leads to, or one of every circle. */
export const rootsOf = (files: readonly string[], world: World): readonly Unit[] => {
  const units = files.flatMap(file => world.unit(file) ?? []);
  return rootsAmong(units.map(unit => ({ unit, path: normal(unit.file), leadsTo: leadsTo(unit) })))
    .map(({ unit }) => unit)
    .filter(unit => unit.resources.length > 0 || unit.file.endsWith('.bicepparam'));
};

/** The files of its modules; of a parameters file what it is for, and what it extends. */
const leadsTo = (unit: Unit): readonly string[] =>
  unit.statements.flatMap(statement => {
    const path = statement.is === 'module' || statement.is === 'using' || statement.is === 'extends' ? statement.path : undefined;
    const located = path === undefined ? undefined : unit.world.locate(path, unit);
    return !located || 'problem' in located ? [] : [normal(located.file)];
  });
