import type { Binary, Expression, Name, ObjectLiteral, Property, Spread, Unary } from '../syntax/syntax.ts';
import { lowerChain, referenceTo } from './access.ts';
import { lowerCall } from './call.ts';
import { bound, frameOf, lower, nameIn, placeIn, report, symbolNamed } from './frame.ts';
import { pointed } from './pointed.ts';
import { isRuntime } from './runtime.ts';
import { call, constant, formatted, get, listOf, type Term } from './term.ts';
import type { Frame } from './unit.ts';

/** How deep values may lead into each other before the stack of the process is in danger. */
const deepest = 600;

/** An expression as a term of the template. */
export const lowerExpression = (of: Expression, frame: Frame): Term => {
  const { world } = frame.unit;
  if (world.depth > deepest || world.budget-- <= 0) return tooMuch(of, frame);
  world.depth++;
  const term = lowered(of, frame);
  world.depth--;
  return term;
};

const tooMuch = (of: Expression, frame: Frame): Term => {
  report(frame, of, 'This file multiplies into more than can be read: what follows is read as null. Make its variables and loops smaller.');
  return constant(null, placeIn(frame, of));
};

const lowered = (of: Expression, frame: Frame): Term => {
  const at = placeIn(frame, of);
  switch (of.is) {
    case 'literal':
      return of.digits === undefined ? constant(of.value, at) : { ...constant(of.value, at), digits: of.digits };
    case 'template':
      return formatted(
        of.texts,
        of.parts.map(part => lower(part, frame)),
        at,
      );
    case 'array':
      return lowerArray(of.items, frame, of);
    case 'object':
      return lowerObject(of, frame);
    case 'name':
      return lowerName(of, frame);
    case 'call':
      return lowerCall(of, frame);
    case 'member':
    case 'index':
      return lowerChain(of, frame);
    case 'child':
      return lowerChild(of, frame);
    case 'group':
    case 'non-null':
      return lower(of.of, frame);
    case 'unary':
      return lowerUnary(of, frame);
    case 'binary':
      return lowerBinary(of, frame);
    case 'ternary':
      return { is: 'choice', condition: lower(of.condition, frame), yes: lower(of.yes, frame), no: lower(of.no, frame), at };
    case 'lambda':
      return call('lambda', [...of.parameters, lower(of.body, bound(frame, lambdaNames(of.parameters, frame, of)))], at);
    case 'for':
      return { is: 'loop', over: lower(of.of, frame), body: index => lower(of.body, loopFrame(of, index, frame)), at };
    case 'if':
      return lower(of.body, frame);
  }
};

const lambdaNames = (parameters: readonly string[], frame: Frame, of: Expression): Iterable<readonly [string, Term]> =>
  parameters.map(name => [name, call('lambdaVariables', [name], placeIn(frame, of))] as const);

const loopFrame = (of: Extract<Expression, { readonly is: 'for' }>, index: Term, frame: Frame): Frame => {
  const item = get(lower(of.of, frame), index);
  return bound(frame, [[of.item, item], ...(of.index === undefined ? [] : [[of.index, index] as const])]);
};

const lowerName = (of: Name, frame: Frame): Term => {
  const at = placeIn(frame, of);
  const local = frame.locals.get(of.name);
  if (local) return local;
  const to = pointed(of, frame);
  if (to) return referenceTo(to, true, frame);
  const found = symbolNamed(of.name, frame);
  switch (found?.symbol.is) {
    case 'param':
      return call('parameters', [of.name], at);
    case 'var': {
      const { statement } = found.symbol;
      const isWrittenOut = isRuntime(statement, found.unit, frame.target);
      return isWrittenOut ? lower(statement.value, frameOf(found.unit, frame.target)) : call('variables', [nameIn(frame, of.name)], at);
    }
    case 'imported':
      return call('variables', [nameIn(frame, of.name)], at);
    case 'extension':
      return call('extensions', [of.name], at);
    default:
      report(frame, of, `Nothing is called ${of.name.slice(0, 60)} here: it is read as null. Declare it, or correct its name.`);
      return constant(null, at);
  }
};

const lowerChild = (of: Extract<Expression, { readonly is: 'child' }>, frame: Frame): Term => {
  const to = pointed(of, frame);
  if (to) return referenceTo(to, true, frame);
  report(frame, of, `Nothing is called ${of.name.slice(0, 60)} in this resource: it is read as null. Correct the name.`);
  return constant(null, placeIn(frame, of));
};

/** Spreads are joined: `[...a, b]` is `flatten([a, [b]])`. */
const lowerArray = (items: readonly (Expression | Spread)[], frame: Frame, of: Expression): Term => {
  const at = placeIn(frame, of);
  if (!items.some(item => item.is === 'spread'))
    return listOf(
      items.map(item => lower(item as Expression, frame)),
      at,
    );
  const parts: Term[] = [];
  let open: Term[] = [];
  const close = (): void => {
    if (open.length > 0) parts.push(listOf(open, at));
    open = [];
  };
  for (const item of items) {
    if (item.is !== 'spread') open.push(lower(item, frame));
    else {
      close();
      parts.push(lower(item.of, frame));
    }
  }
  close();
  return call('flatten', [listOf(parts, at)], at);
};

/** `{...a, b: c}` is `shallowMerge([a, {b: c}])`. */
const lowerObject = (of: ObjectLiteral, frame: Frame): Term => {
  const at = placeIn(frame, of);
  const parts: Term[] = [];
  let open: Property[] = [];
  const close = (): void => {
    if (open.length > 0) parts.push(plainObject(open, frame, of));
    open = [];
  };
  for (const entry of of.entries) {
    if (entry.is === 'property') open.push(entry);
    else {
      close();
      parts.push(lower(entry.of, frame));
    }
  }
  if (parts.length === 0) return plainObject(open, frame, of);
  close();
  return call('shallowMerge', [listOf(parts, at)], at);
};

/** Of a property that is written twice the last one counts. */
const plainObject = (properties: readonly Property[], frame: Frame, of: ObjectLiteral): Term => {
  const entries = new Map<string, readonly [Term, Term]>();
  for (const [i, { key, value }] of properties.entries()) {
    const name = key.is === 'literal' ? `=${key.value}` : `#${i}`;
    entries.set(name, [lower(key, frame), lower(value, frame)]);
  }
  return { is: 'map', entries: [...entries.values()], at: placeIn(frame, of) };
};

const lowerUnary = ({ operator, of, ...span }: Unary, frame: Frame): Term => {
  const at = placeIn(frame, span);
  const term = lower(of, frame);
  if (operator === '+') return term;
  if (operator === '!') return call('not', [term], at);
  if (term.is !== 'constant' || typeof term.value !== 'number') return call('sub', [constant(0, at), term], at);
  return { ...constant(-term.value, at), ...(term.digits !== undefined && { digits: `-${term.digits}` }) };
};

const operators: ReadonlyMap<string, string> = new Map([
  ['??', 'coalesce'],
  ['||', 'or'],
  ['&&', 'and'],
  ['==', 'equals'],
  ['<', 'less'],
  ['<=', 'lessOrEquals'],
  ['>', 'greater'],
  ['>=', 'greaterOrEquals'],
  ['+', 'add'],
  ['-', 'sub'],
  ['*', 'mul'],
  ['/', 'div'],
  ['%', 'mod'],
]);

const lowerBinary = ({ operator, left, right, ...span }: Binary, frame: Frame): Term => {
  const at = placeIn(frame, span);
  const [a, b] = [lower(left, frame), lower(right, frame)];
  const name = operators.get(operator);
  if (name !== undefined) return call(name, [a, b], at);
  const same = operator === '!=' ? call('equals', [a, b], at) : call('equals', [call('toLower', [a], at), call('toLower', [b], at)], at);
  return operator === '=~' ? same : call('not', [same], at);
};
