import { hole, type MapNode, type Node, shown } from '../../../model/index.ts';
import { once } from '../../once.ts';
import { type Deployment, type Frame, type Resource, spend } from '../frame.ts';
import { truthOf } from '../functions/choice.ts';
import { entriesOf, entryOf, itemsOf, shapeOf, splitText, textIn, whyUnknown } from '../node.ts';
import { idOf, parentIdOf, scopeIdOf, typedPath } from '../resource-id.ts';
import { typeName } from '../type-names.ts';
import { bodyOf } from './body.ts';
import { countOf, turnsOf } from './loop.ts';
import { nestedDeployment } from './nested.ts';
import { evaluateValue } from './value.ts';

/** A resource as the template writes it, in the frame of one turn of its loop. */
export interface Written {
  readonly node: MapNode;
  readonly frame: Frame;
  readonly symbol?: string;
  readonly repeats: boolean;
  /** The full type and name, of which parts may be holes. */
  readonly type: string;
  readonly name: string;
  readonly maybe?: string;
}

/** The resource that another is written in. */
interface Around {
  readonly type: string;
  readonly name: string;
}

/** Every resource of a template, its loops unrolled, children after their parents. What a false condition leaves out is not there. */
export const resourcesOf = (template: Node, frame: Frame, maybe: string | undefined): readonly Resource[] => {
  const made: Resource[] = [];
  expandAll(entryOf(template, 'resources'), frame, undefined, maybe, made);
  return made;
};

const expandAll = (written: Node | undefined, frame: Frame, around: Around | undefined, maybe: string | undefined, made: Resource[]): void => {
  for (const [symbol, node] of entriesOf(written)) if (node.is === 'map') expand(node, symbol, frame, around, maybe, made);
  for (const node of itemsOf(written)) if (node.is === 'map') expand(node, undefined, frame, around, maybe, made);
};

const expand = (node: MapNode, symbol: string | undefined, frame: Frame, around: Around | undefined, maybe: string | undefined, made: Resource[]): void => {
  const { turns, why } = turnsFor(node, frame);
  for (const turn of turns) {
    if (!spend(frame.deployment.run, 20, node.at)) return;
    const condition = entryOf(node, 'condition');
    const truth = condition ? truthOf(evaluateValue(condition, turn)) : true;
    if (truth === false) continue;
    const reason = (truth === true ? undefined : `its condition is not known: ${truth.why}`) ?? why ?? maybe;
    const named = namedAs(node, turn, around);
    const written: Written = {
      ...{ node, frame: turn, repeats: entryOf(node, 'copy') !== undefined },
      ...named,
      ...(symbol !== undefined && { symbol: symbolOf(symbol, turn, node) }),
      ...(reason !== undefined && { maybe: reason }),
    };
    const resource = resourceOf(written, symbol);
    made.push(resource);
    expandAll(entryOf(node, 'resources'), turn, { type: named.type, name: named.name }, maybe, made);
  }
};

/** One turn, or as many as the copy loop makes; a loop of which the count is not known is read as one turn that may not be. */
const turnsFor = (node: MapNode, frame: Frame): { readonly turns: Iterable<Frame>; readonly why?: string } => {
  const copy = entryOf(node, 'copy');
  const counted = entryOf(copy, 'count');
  if (!copy || !counted) return { turns: [frame] };
  const name = textIn(entryOf(copy, 'name')) ?? 'copy';
  const loop = { name, ofResource: true };
  const count = countOf(evaluateValue(counted, frame), copy.at, name, frame);
  if (typeof count === 'number') return { turns: turnsOf(count, loop, frame) };
  return { turns: [{ ...frame, loops: [...frame.loops, { ...loop, index: undefined }] }], why: `how often ${name} is repeated is not known: ${count.why}` };
};

/** `stg`, `stg[0]` in a loop. */
const symbolOf = (symbol: string, { loops }: Frame, node: MapNode): string => {
  const index = entryOf(node, 'copy') ? loops.at(-1) : undefined;
  return index ? `${symbol}[${index.index ?? '…'}]` : symbol;
};

/** The whole type and name, whether they are written whole or as they follow the parent's. */
const namedAs = (node: MapNode, frame: Frame, around: Around | undefined): { readonly type: string; readonly name: string } => {
  const [written, called] = ['type', 'name'].map(key => entryOf(node, key)).map(part => (part ? evaluateValue(part, frame) : undefined));
  const type = written ? typeName(shapeOf(written).replace(/@[\w.-]+$/, '')) : hole('type');
  const name = called ? shapeOf(called) : '';
  if (!around) return { type, name };
  const isWhole = type.toLowerCase().startsWith(`${around.type.toLowerCase()}/`);
  if (!isWhole && (type.split('/')[0] ?? '').includes('.')) return { type, name };
  const full = isWhole ? type : `${around.type}/${type}`;
  return { type: full, name: typedPath(full, name) === undefined ? `${around.name}/${name}` : name };
};

/** `a/b/providers/c/d` with the names `n/Name.Space/e` is `Name.Space/d` of the name `e`, on `n`. */
const extension = ({ type, name }: Written): { readonly type: string; readonly name: string; readonly on: string } | undefined => {
  const types = type.split('/');
  const at = types.findIndex((part, i) => i > 1 && part.toLowerCase() === 'providers');
  if (at < 0) return undefined;
  const names = splitText(name, '/');
  const [base, own] = [names.slice(0, at - 1), names.slice(at)];
  const on = typedPath(types.slice(0, at).join('/'), base.join('/'));
  const space = names[at - 1];
  return on === undefined || space === undefined
    ? undefined
    : { type: typeName([space, ...types.slice(at + 1)].join('/')), name: own.join('/'), on: `/providers/${on}` };
};

const resourceOf = (written: Written, symbol: string | undefined): Resource => {
  const { deployment } = written.frame;
  const inner = extension(written);
  const own = inner ? { ...written, type: inner.type, name: inner.name } : written;
  const scopeId = inner ? deployment.place.id + inner.on : scopeOf(own);
  const resourceId = idOf(scopeId ?? placeOf(own), own.type, own.name) ?? `${scopeId ?? deployment.place.id}/providers/${own.type}/${hole(shown(own.name))}`;
  const isChild = own.type.split('/').length > 2 && idOf('', own.type, own.name) !== undefined;
  const called = own.symbol === undefined ? calledBy(own, scopeId) : deployment.prefix + own.symbol;
  const existing = flagOf(own, 'existing') === 'true';
  const resource: Resource = {
    ...{
      id: idFor(called, deployment, existing),
      address: called,
      type: own.type,
      name: own.name,
      at: own.node.at,
      resourceId,
      existing,
      repeats: own.repeats,
    },
    ...(symbol !== undefined && { symbol }),
    ...(isChild && { parentId: parentIdOf(resourceId) }),
    ...(scopeId !== undefined && { scopeId }),
    ...(own.maybe !== undefined && { maybe: own.maybe }),
    body: once(() => bodyOf(own, resource), { is: 'map', entries: {}, at: own.node.at, rest: `${called} depends on itself` }),
    ...(own.type.toLowerCase() === 'microsoft.resources/deployments' && { child: once(() => nestedDeployment(own, called), undefined) }),
  };
  const { byId } = deployment.run;
  const key = resourceId.toLowerCase();
  if (!byId.has(key) || byId.get(key)?.existing) byId.set(key, resource);
  return resource;
};

/** Its type with its names in it; after those of what it extends. */
const calledBy = ({ type, name, frame: { deployment } }: Written, scopeId: string | undefined): string => {
  const before = `${deployment.place.id}/providers/`;
  const on = scopeId?.startsWith(before) ? `${scopeId.slice(before.length)}/providers/` : '';
  return shown(on + (typedPath(type, name) ?? `${type}/${name}`));
};

const flagOf = ({ node }: Written, key: string): string | undefined => {
  const entry = entryOf(node, key);
  return entry?.is === 'value' ? String(entry.value) : undefined;
};

const scopeOf = ({ node, frame }: Written): string | undefined => {
  const scope = entryOf(node, 'scope');
  if (!scope) return undefined;
  const told = evaluateValue(scope, frame);
  return told.is === 'unresolved' && told.shape === undefined ? hole(whyUnknown(told)) : scopeIdOf(shapeOf(told), frame.deployment.place);
};

/** Resource groups stand in the subscription. */
const placeOf = ({ frame: { deployment }, type }: Written): string =>
  type.toLowerCase() === 'microsoft.resources/resourcegroups' ? `/subscriptions/${deployment.place.subscription}` : deployment.place.id;

/** Two may have the same name when only one of them is made; each has an id of its own all the same. */
const idFor = (address: string, { id, run: { taken } }: Deployment, existing: boolean): string => {
  const whole = `${id}:${address}`;
  if (existing) return whole;
  const before = taken.get(whole) ?? 0;
  taken.set(whole, before + 1);
  return before === 0 ? whole : `${whole}#${before + 1}`;
};
