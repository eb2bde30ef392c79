import type { Expression, Index, Member } from '../syntax/syntax.ts';
import { bodyFrame, lower, nameIn, placeIn } from './frame.ts';
import { type Pointed, pointed, resourceIn } from './pointed.ts';
import { conditionOf } from './resource-condition.ts';
import { idOf, isModule, ownName, pointedId, symbolOf } from './resource-id.ts';
import { isSecureOutput } from './secure-output.ts';
import { call, constant, get, mapOf, type Term, textIn } from './term.ts';
import type { Frame } from './unit.ts';

type Step = Member | Index;

/** A chain of `.a`, `[b]`, `.?c` and `[?d]`, from its beginning to its end. */
export const lowerChain = (of: Step, frame: Frame): Term => {
  const { base, steps } = chainOf(of, frame);
  const [first, ...rest] = steps;
  const symbol = base.is === 'name' && !frame.locals.has(base.name) ? frame.unit.symbols.get(base.name) : undefined;
  if (base.is === 'name' && symbol?.is === 'namespace' && first?.is === 'member') {
    const name = nameIn(frame, first.name, { name: base.name, path: symbol.path });
    return walked({ term: call('variables', [name], placeIn(frame, first)), rest, outputs: 'none' }, frame);
  }
  const at = pointed(base, frame);
  return walked(at ? beginning(at, steps, frame) : { term: lower(base, frame), rest: steps, outputs: 'none' }, frame);
};

/** From its beginning on; `!` changes nothing, and a parenthesis begins another chain. */
const chainOf = (of: Step, frame: Frame): { readonly base: Expression; readonly steps: readonly Step[] } => {
  const steps: Step[] = [];
  let base: Expression = of;
  while ((base.is === 'member' || base.is === 'index' || base.is === 'non-null') && !resourceIn(base, frame)) {
    if (base.is !== 'non-null') steps.push(base);
    base = base.of;
  }
  return { base, steps: steps.reverse() };
};

/** `outputs` says whether outputs of a module come next, or may follow under that name. */
interface Begun {
  readonly term: Term;
  readonly rest: readonly Step[];
  readonly outputs: 'none' | 'next' | 'by name';
}

/** What is known of a resource without asking for it, else a reference to it. */
const beginning = (at: Pointed, steps: readonly Step[], frame: Frame): Begun => {
  const [first, ...rest] = steps;
  const module = isModule(at.resource);
  const name = first && nameOfStep(first, frame);
  const own = name && ownProperty(at, name, frame);
  if (own) return { term: first?.safe ? guarded(own, at, frame) : own, rest, outputs: 'none' };
  if (first?.safe) return { term: guarded(referenceTo(at, true, frame), at, frame), rest: steps, outputs: module ? 'by name' : 'none' };
  const secure = module && name === 'outputs' && secureOutput(at, rest, frame);
  if (secure) return { term: secure, rest, outputs: 'none' };
  if (module && name === 'outputs') return { term: get(referenceTo(at, false, frame), 'outputs'), rest, outputs: 'next' };
  if (!module && name === 'properties') return { term: referenceTo(at, false, frame), rest, outputs: 'none' };
  return { term: referenceTo(at, true, frame), rest: steps, outputs: 'none' };
};

const nameOfStep = (step: Step, frame: Frame): string | undefined =>
  step.is === 'member' ? step.name : step.fromEnd ? undefined : textIn(lower(step.key, frame));

const ownProperty = ({ resource, index }: Pointed, name: string, frame: Frame): Term | undefined => {
  const at = placeIn(resource, resource.statement);
  if (resource.extension !== undefined) return undefined;
  if (name === 'name') return ownName(resource, bodyFrame(resource, frame.target, index));
  if (isModule(resource)) return undefined;
  if (name === 'id') return idOf(resource, bodyFrame(resource, frame.target, index));
  if (name === 'type') return constant(resource.type, at);
  return name === 'apiVersion' ? constant(resource.version, at) : undefined;
};

/** Secrets among the outputs of a module are asked for in a way of their own. */
const secureOutput = (at: Pointed, [next]: readonly Step[], frame: Frame): Term | undefined => {
  const { statement } = at.resource;
  const name = next && nameOfStep(next, frame);
  if (statement.is !== 'module' || name === undefined || !isSecureOutput(statement.path, name, at.resource.unit)) return undefined;
  const place = placeIn(at.resource, statement);
  return call('listOutputsWithSecureValues', [frame.target.symbolic ? symbolOf(at) : pointedId(at, frame.target), at.resource.version], place);
};

/** What is null when the resource is left out. */
const guarded = (whole: Term, at: Pointed, frame: Frame): Term => {
  const condition = conditionOf(at.resource, bodyFrame(at.resource, frame.target, at.index));
  return condition ? call('if', [condition, whole, constant(null, whole.at)], whole.at) : whole;
};

/** `reference(…)`: the properties of a resource, or all of it. */
export const referenceTo = (to: Pointed, whole: boolean, frame: Frame): Term => {
  const { resource } = to;
  const at = placeIn(resource, resource.statement);
  const version = constant(resource.version, at);
  const full = whole && !isModule(resource) && resource.extension === undefined;
  if (frame.target.symbolic) return call('reference', full ? [symbolOf(to), version, 'full'] : [symbolOf(to)], at);
  return call('reference', full ? [pointedId(to, frame.target), version, 'full'] : [pointedId(to, frame.target), version], at);
};

const keyOf = (step: Step, frame: Frame): Term => (step.is === 'member' ? constant(step.name, placeIn(frame, step)) : lower(step.key, frame));

/** What a chain has come to; `safely` are the steps since the last safe one, which are null where it is. */
interface Walk {
  readonly term: Term;
  readonly safely?: { readonly from: Term; readonly keys: readonly Term[] };
}

const walked = ({ term, rest, outputs }: Begun, frame: Frame): Term => {
  let walk: Walk = { term };
  let next = outputs;
  for (const step of rest) {
    const key = keyOf(step, frame);
    const fromEnd = step.is === 'index' && step.fromEnd;
    walk = stepped(walk, key, step.safe, fromEnd);
    if (next === 'next') walk = stepped(walk, constant('value', key.at), step.safe, false);
    next = next === 'by name' && textIn(key) === 'outputs' ? 'next' : 'none';
  }
  return walk.term;
};

const stepped = ({ term, safely }: Walk, key: Term, safe: boolean, fromEnd: boolean): Walk => {
  if (safe && fromEnd) return { term: call('tryIndexFromEnd', [term, key], term.at) };
  if (!safe && !safely) return { term: fromEnd ? call('indexFromEnd', [term, key], term.at) : get(term, key) };
  const last = fromEnd ? mapOf({ value: key, fromEnd: constant(true, key.at) }, key.at) : key;
  const open = safe || !safely ? { from: term, keys: [last] } : { from: safely.from, keys: [...safely.keys, last] };
  return { term: call('tryGet', [open.from, ...open.keys], term.at), safely: open };
};
