import { derived, hasHoles, isUnresolved, type Lens, type Plain, type Several, unresolved, type Worked } from '../../../model/index.ts';
import { secretPairs } from '../../secret-pairs.ts';
import { pick } from '../ports.ts';

/** What stands at a path in each of several containers; a list that is not known may hold anything. */
const inEach = (containers: Plain, path: string): readonly Plain[] =>
  (Array.isArray(containers) ? (containers as readonly Plain[]) : [containers]).map(container => pick(container, path));

const whyOpen = (plain: Plain): string | undefined =>
  isUnresolved(plain) ? plain[unresolved] : typeof plain === 'string' && hasHoles(plain) ? 'a part of its value is not known' : undefined;
const isOn = (plain: Plain): boolean => plain === true || plain === 'true';

/** Whether a switch is on in any of the containers at a path. */
export const anyOn = (path: string, inside: string): Lens<boolean> => derived(path, containers => isOnInAny(inEach(containers, inside)));
export const isOnInAny = (switches: readonly Plain[]): Worked<boolean> => {
  const open = switches.map(whyOpen).find(why => why !== undefined);
  if (switches.some(isOn)) return { value: true };
  return open === undefined ? { value: false } : { unknown: open, among: [true, false] };
};

/** Whether a switch is on in every container at a path. */
export const onInAll = (path: string, inside: string): Lens<boolean> => derived(path, containers => isOnInAll(inEach(containers, inside)));
export const isOnInAll = (switches: readonly Plain[]): Worked<boolean> => {
  const open = switches.map(whyOpen).find(why => why !== undefined);
  if (switches.some(one => !isOn(one) && whyOpen(one) === undefined)) return { value: false };
  return open === undefined ? { value: true } : { unknown: open, among: [true, false] };
};

/** The variables that hold a secret, in all containers at a path, by name. */
export const secretsInEach = (path: string, inside: string, name: string, value: string): Lens<Several<string>> =>
  derived(path, containers => {
    const all = inEach(containers, inside).map(pairs => secretPairs(pairs, name, value));
    const rest = all.flatMap(one => (one.rest === undefined ? [] : [one.rest]));
    return { value: { items: all.flatMap(one => one.items), ...(rest.length > 0 && { rest: rest.join('; ') }) } };
  });
