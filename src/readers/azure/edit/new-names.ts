import type { AddChange } from '../../../model/index.ts';
import { textOf } from '../../text-tree/index.ts';
import { isOnlyOne, newName } from './add.ts';
import { type LocatedArm, valueAt } from './template-file.ts';
import { idOf, type Named, nameExpression } from './value.ts';

/** What each added resource is called; another number where its name is taken, by what is written or by what the plan adds. */
export const freshNames = (): ((change: AddChange, beside: LocatedArm, parent: Named | undefined, scope: Named | undefined) => string) => {
  const names = new Map<AddChange, string>();
  const taken = new Map<unknown, Set<string>>();
  const takenIn = (beside: LocatedArm): Set<string> => {
    const known = taken.get(beside.resource.template) ?? writtenIn(beside);
    taken.set(beside.resource.template, known);
    return known;
  };
  const named = (change: AddChange, beside: LocatedArm, parent: Named | undefined, scope: Named | undefined): string => {
    const on = scope && idOf(scope);
    const where = typeof on === 'string' ? on : '';
    const all = takenIn(beside);
    for (let number = 1; ; number++) {
      const name = newName(change, parent, number);
      const key = keyOf(change.type, where, name);
      if (all.has(key) && !isOnlyOne(change)) continue;
      all.add(key);
      return name;
    }
  };
  return (change, beside, parent, scope) => {
    const name = names.get(change) ?? named(change, beside, parent, scope);
    names.set(change, name);
    return name;
  };
};

const keyOf = (type: string, scope: string, name: string): string => `${type.toLowerCase()}\n${scope}\n${name}`;
const writtenIn = ({ file, resource: { template } }: LocatedArm): Set<string> => {
  const all = [...file.resources.values()].flat().filter(one => one.template === template);
  return new Set(
    all.map(({ type, tree }) => {
      const name = nameExpression({ resource: { tree } });
      const scope = textOf(valueAt(tree, 'scope')) ?? '';
      return keyOf(type, scope.replace(/^\[(.*)\]$/, '$1'), name ?? '');
    }),
  );
};
