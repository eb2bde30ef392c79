import { hasHoles, isUnresolved, type Plain, type Worked } from '../../../model/index.ts';
import { entry, itemsOf, under } from '../entries.ts';

export const levels = ['None', 'Metadata', 'Request', 'RequestResponse'] as const;
export type Level = (typeof levels)[number];

const isOpen = (plain: Plain): boolean => isUnresolved(plain) || (typeof plain === 'string' && hasHoles(plain));
const unknown: Worked<Level> = { unknown: 'a rule of the policy is not known', among: levels };

/** Whether a rule fits requests for something: all of them, some of them, none, or it cannot be told. */
type Fit = 'all' | 'some' | 'none' | 'open';
type Fits = (rule: Plain) => Fit;

/** What narrows a rule to some of the requests for a kind of object. */
const narrows = ['users', 'userGroups', 'verbs', 'namespaces'];
const narrowed = (rule: Plain): boolean => narrows.some(key => itemsOf(under(rule, key)).length > 0);

/** Rules for paths that are no objects say nothing of Secrets. */
const fitsSecrets: Fits = rule => {
  if (isOpen(rule)) return 'open';
  const resources = itemsOf(under(rule, 'resources'));
  if (resources.length === 0) return itemsOf(under(rule, 'nonResourceURLs')).length > 0 ? 'none' : narrowed(rule) ? 'some' : 'all';
  const fits = resources.map(groupFitsSecrets);
  if (fits.includes('all')) return narrowed(rule) ? 'some' : 'all';
  return fits.find(fit => fit === 'open') ?? fits.find(fit => fit === 'some') ?? 'none';
};
const groupFitsSecrets: Fits = group => {
  if (isOpen(group)) return 'open';
  const [of, names] = [under(group, 'group'), itemsOf(under(group, 'resources'))];
  if (isOpen(of) || names.some(isOpen)) return 'open';
  if ((of !== undefined && of !== null && of !== '' && of !== '*') || (names.length > 0 && !names.some(name => name === 'secrets' || name === '*')))
    return 'none';
  return itemsOf(entry(group, 'resourceNames')).length > 0 ? 'some' : 'all';
};
/** A rule that names nothing fits whatever is left. */
const fitsTheRest: Fits = rule => {
  if (isOpen(rule)) return 'open';
  const named = [...narrows, 'resources', 'nonResourceURLs'].some(key => itemsOf(under(rule, key)).length > 0);
  return named ? 'none' : 'all';
};

/** The levels of every rule that may say what is recorded, up to the first that fits all; without such a one the last is nothing. */
const levelsFor = (rules: Plain, fits: Fits): readonly Level[] | undefined => {
  const found: Level[] = [];
  for (const rule of itemsOf(rules)) {
    const [fit, said] = [fits(rule), entry(rule, 'level')];
    const level = levels.find(one => one === said);
    if (fit === 'none') continue;
    if (fit === 'open' || level === undefined) return undefined;
    found.push(level);
    if (fit === 'all') return found;
  }
  return isUnresolved(rules) ? undefined : [...found, 'None'];
};
const rank = (level: Level): number => levels.indexOf(level);

/** How much of requests for Secrets is recorded, where most is. */
export const mostOfSecrets = (rules: Plain): Worked<Level> => ofAll(levelsFor(rules, fitsSecrets), (a, b) => (rank(a) >= rank(b) ? a : b));
/** How much of requests for Secrets is recorded by the rule that fits them all: who is left out by name is left out on purpose. */
export const leastOfSecrets = (rules: Plain): Worked<Level> => ofAll(levelsFor(rules, fitsSecrets), (_, last) => last);
export const levelOfTheRest = (rules: Plain): Worked<Level> => ofAll(levelsFor(rules, fitsTheRest), (_, last) => last);
const ofAll = (found: readonly Level[] | undefined, pick: (a: Level, b: Level) => Level): Worked<Level> => (found ? { value: found.reduce(pick) } : unknown);
