import type { Node } from '../../../model/index.ts';
import { list } from '../../node.ts';
import type { Expression, Property } from '../syntax/syntax.ts';
import { expressionText } from './expression-text.ts';
import { bodyFrame, frameOf, lower, placeIn, symbolNamed } from './frame.ts';
import { indexIn, type Pointed, pointed, resourceIn } from './pointed.ts';
import { dependencyOf } from './resource-id.ts';
import { toNode } from './to-node.ts';
import type { Frame, Resource, Target } from './unit.ts';
import { baseName, childrenOf, namesBoundBy } from './walk.ts';

/** What a resource waits for: all it mentions, straight or through variables, and through resources that are only looked up. */
export const dependenciesOf = (resource: Resource, target: Target): Node | undefined => {
  const found: Found = { target, self: resource, at: new Map(), seen: new Set(), waiting: [] };
  visitResource({ resource }, found);
  for (let next = found.waiting.pop(); next; next = found.waiting.pop()) visit(...next);
  if (found.at.size === 0) return undefined;
  const all = [...found.at.values()];
  const whole = new Set(all.flatMap(({ resource: of, index }) => (index ? [] : [of])));
  const sorted = all.filter(({ resource: of, index }) => !index || !whole.has(of)).sort((a, b) => compare(a.resource.name, b.resource.name));
  const terms = new Map(sorted.map(to => dependencyOf(to, target)).map(term => [expressionText(term), term]));
  return list([...terms.values()].map(toNode), placeIn(resource, resource.statement));
};
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Found {
  readonly target: Target;
  readonly self: Resource;
  readonly at: Map<string, Pointed>;
  /** Variables and looked-up resources that were followed. */
  readonly seen: Set<unknown>;
  readonly waiting: (readonly [Expression, Visit])[];
}
interface Visit {
  readonly frame: Frame;
  readonly found: Found;
  /** Names that loops and lambdas inside the resource bind: an index made of them is not known to the resource as a whole. */
  readonly hidden: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();
const visitResource = ({ resource, index }: Pointed, found: Found): void => {
  const around = resource.around ? { around: resource.around } : {};
  const outer: Visit = { frame: { ...frameOf(resource.unit, found.target), ...around }, found, hidden: none };
  if (resource.around) add({ resource: resource.around }, false, found);
  if (resource.loop) found.waiting.push([resource.loop.of, outer]);
  const inner: Visit = { ...outer, frame: bodyFrame(resource, found.target, index) };
  if (resource.condition) found.waiting.push([resource.condition, inner]);
  for (const entry of resource.body.entries) {
    if (entry.is === 'property') visitProperty(entry, inner);
    else found.waiting.push([entry.of, inner]);
  }
};

const visitProperty = ({ key, value }: Property, visiting: Visit): void => {
  visiting.found.waiting.push([key, visiting]);
  const placed = key.is === 'literal' && (key.value === 'parent' || key.value === 'scope');
  const to = placed ? pointed(value, visiting.frame) : undefined;
  if (to) add(to, false, visiting.found);
  else visiting.found.waiting.push([value, visiting]);
};

const known = new Set(['id', 'name', 'type', 'apiVersion']);

const visit = (of: Expression, visiting: Visit): void => {
  if (mentioned(of, true, visiting)) return;
  if (of.is === 'name') visitName(of.name, visiting);
  if (of.is === 'member' && mentioned(of.of, of.safe || !known.has(of.name), visiting)) return;
  if (of.is === 'call' && of.of && mentioned(of.of, false, visiting)) {
    for (const arg of of.args) visiting.found.waiting.push([arg, visiting]);
    return;
  }
  const names = namesBoundBy(of);
  const inner = names.length > 0 ? { ...visiting, hidden: new Set([...visiting.hidden, ...names]) } : visiting;
  for (const child of childrenOf(of)) visiting.found.waiting.push([child, inner]);
};

/** A variable is followed to what its value mentions. */
const visitName = (name: string, { frame, found, hidden }: Visit): void => {
  const named = hidden.has(name) ? undefined : symbolNamed(name, frame);
  if (named?.symbol.is !== 'var' || found.seen.has(named.symbol.statement)) return;
  found.seen.add(named.symbol.statement);
  found.waiting.push([named.symbol.statement.value, { frame: frameOf(named.unit, frame.target), found, hidden: none }]);
};

/** Whether the expression is a resource, which is then noted; `asked` when more of it is wanted than its file says. */
const mentioned = (of: Expression, asked: boolean, visiting: Visit): boolean => {
  const { frame, found, hidden } = visiting;
  const resource = hidden.has(baseName(of) ?? '') ? undefined : resourceIn(of, frame);
  if (!resource) return false;
  const key = resource.loop && indexIn(of);
  add({ resource, ...(key && !mentions(key, hidden) && { index: lower(key, frame) }) }, asked, found);
  if (key) found.waiting.push([key, visiting]);
  return true;
};

const mentions = (of: Expression, names: ReadonlySet<string>): boolean =>
  names.size > 0 && ((of.is === 'name' && names.has(of.name)) || childrenOf(of).some(child => mentions(child, names)));

const add = (to: Pointed, asked: boolean, found: Found): void => {
  const { resource, index } = to;
  if (resource === found.self) return;
  const key = `${resource.name} ${index ? expressionText(index) : ''}`;
  if (!resource.existing || (found.target.symbolic && asked)) {
    found.at.set(key, to);
    return;
  }
  if (found.seen.has(key)) return;
  found.seen.add(key);
  visitResource(to, found);
};
