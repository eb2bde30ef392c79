import type { Place } from '../../model/index.ts';
import { returnShare, takeShare } from './budget.ts';
import { tooLarge } from './measure.ts';
import type { Run } from './scope.ts';
import { unknown, type Value } from './value.ts';

/** What is worked out: its name as references write it, and where it is declared. */
export interface Subject {
  readonly name: string;
  readonly place: Place;
}
/** Values that were worked out, by the declaration they belong to. */
export type Memo = Map<object, Value>;
/** Something that is being worked out right now; to find circles. */
export interface Working {
  readonly memo: Memo;
  readonly what: object;
  readonly subject: () => Subject;
}

const underWay: Value = unknown('it is being worked out', '…');
const mostNames = 8;

const shownCircle = (names: readonly string[]): string => {
  if (names.length === 1) return `${names[0]} depends on itself`;
  const path = names.length > mostNames ? [...names.slice(0, mostNames), `… (${names.length - mostNames} more)`] : names;
  return `${[...path, names[0]].join(' → ')} is a circle`;
};

/** Told the same way wherever the circle is entered: from the name that comes first in the alphabet. */
const cyclic = (run: Run, memo: Memo, what: object): Value => {
  const start = run.working.findIndex(working => working.memo === memo && working.what === what);
  const members = run.working.slice(start).map(working => working.subject());
  const first = members.reduce((least, member, i) => (member.name < (members[least]?.name ?? '') ? i : least), 0);
  const turned = [...members.slice(first), ...members.slice(0, first)];
  const message = shownCircle(turned.map(member => member.name));
  if (turned[0]) run.problems.add(turned[0].place, `${message}: nothing in it has a value.`);
  const name = members[0]?.name ?? '';
  return unknown(`${name} depends on itself`, name);
};

const withinBounds = (run: Run, value: Value, subject: () => Subject): Value => {
  const excess = tooLarge(value);
  if (excess === undefined) return value;
  const { name, place } = subject();
  run.problems.add(place, `${name} ${excess}; it is treated as not known.`);
  return unknown(`${name} ${excess}`, name);
};

/** Worked out when it is first asked for, and remembered. What depends on itself is unknown, and a problem. */
export const once = (run: Run, memo: Memo, what: object, subject: () => Subject, work: () => Value): Value => {
  const known = memo.get(what);
  if (known === underWay) return cyclic(run, memo, what);
  if (known) return known;
  memo.set(what, underWay);
  run.working.push({ memo, what, subject });
  const before = takeShare(run.spent);
  const value = withinBounds(run, work(), subject);
  returnShare(run.spent, before);
  run.working.pop();
  memo.set(what, value);
  return value;
};
