import { nearest } from '../../engine/nearest.ts';
import type { Asset, Catalog, Check, Checks, Depends, Holder, Problem, Shape } from '../../model/index.ts';
import type { Charter } from '../charter.ts';
import type { Raw, Spot } from '../shape.ts';
import { conditionOf } from './condition.ts';
import { shapeIn } from './expect.ts';
import { type Faults, wrong } from './faults.ts';
import type { OwnCheck } from './shapes.ts';

export interface Own {
  readonly checks: readonly Checks[];
  readonly problems: readonly Problem[];
}

/** The checks of a charter, made ready against a catalog that has the services of their kinds. One with a fault is left out: without a part of it, it would be another check. */
export const ownChecks = (charter: Pick<Charter, 'checks'>, catalog: Catalog): Own => {
  const problems: Problem[] = [];
  const lines = new Map(catalog.demarcations.map(line => [line.of.id, line]));
  const named = catalog.checks.flatMap(({ checks }) => Object.keys(checks));
  const vendors = new Set([...(catalog.kinds ?? []), ...lines.keys()].map(kind => kind.split('.')[0]));
  const checks = charter.checks.flatMap(own => {
    const line = lines.get(own.of);
    const told = (message: string): readonly [] => {
      problems.push({ ...placeOf(own.at), message });
      return [];
    };
    if (named.includes(own.id) || vendors.has(own.id.split('.')[0]))
      return told(`The id ${own.id} begins with a name of the catalog: begin it with one of yours, as acme.${own.id}.`);
    if (!line) return told(`There is no kind of asset "${own.of}". ${kindHint(own.of, [...(catalog.kinds ?? []), ...lines.keys()])}`);
    const never = neverYours(line.line[own.duty]);
    if (never !== undefined)
      return told(`Check ${own.id} would never be asked: ${own.duty} of ${own.of} is ${never}. Choose another duty (demarc line ${own.of}).`);
    const check = checkOf(own, line.of, problems);
    return check ? [{ of: line.of, checks: { [own.id]: check } }] : [];
  });
  return { checks, problems };
};
const placeOf = ({ file, line, column }: Spot): Spot => ({ file, line, column });

const kindHint = (typed: string, kinds: readonly string[]): string => {
  const near = nearest(typed, kinds);
  return near === undefined ? 'demarc services lists them.' : `Did you mean ${near}?`;
};

/** Why nothing is asked of anybody, where no fact changes that. */
const neverYours = (holder: Holder | Depends): string | undefined => {
  const all = [...holdersIn(holder)];
  if (all.every(({ held }) => held === 'not-applicable')) return 'no duty there';
  if (all.every(one => one.held === 'by' && one.sides.every(({ party }) => party === 'provider'))) return 'the provider’s, whatever you set';
  return undefined;
};
function* holdersIn(tree: Holder | Depends): Iterable<Holder> {
  const waiting = [tree];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if ('held' in next) yield next;
    else waiting.push(...Object.values(next.cases));
  }
}

const checkOf = (own: OwnCheck, of: Asset, problems: Problem[]): Check | undefined => {
  const given = own.given && shape(own.given, of, problems);
  const expect = own.expect ? ways(own.expect, of, problems) : ([{}] as const);
  const asks = own.cel && condition(own.cel, of, problems);
  if (!expect || (own.given && !given) || (own.cel && !asks)) return undefined;
  const { duty, title, severity, risk, aka } = own;
  return { duty, title, severity, risk, expect, ...(aka && { aka }), ...(given && { given }), ...(asks && { asks }) };
};

const shape = (raw: Raw, { fields }: Asset, problems: Problem[]): Shape | undefined => shapeIn(raw.tree, fields, { raw, problems });
const ways = (raw: Raw, { fields }: Asset, problems: Problem[]): Check['expect'] | undefined => {
  const faults: Faults = { raw, problems };
  const trees = raw.tree.is === 'list' ? raw.tree.items : [raw.tree];
  const [first, ...others] = trees.map(tree => shapeIn(tree, fields, faults));
  if (trees.length === 0) return wrong(faults, raw.tree.start, 'Nothing is expected: write facts and what they should be.');
  return first && others.every(one => one !== undefined) ? [first, ...others] : undefined;
};
const condition = (raw: Raw, { fields }: Asset, problems: Problem[]): Check['asks'] => {
  const faults: Faults = { raw, problems };
  const { tree, source } = raw;
  if (tree.is !== 'scalar' || tree.value === null)
    return wrong(faults, tree.start, 'A condition is a text: write cel: and the expression, in quotes or behind |.');
  const made = conditionOf(tree.text, fields, { file: source.file, line: 1 });
  return 'wrong' in made ? wrong(faults, tree.start, `This condition is no CEL over the facts of it: ${made.wrong}`) : made;
};
