import { hasHoles, hole, shown as shownText } from '../../model/index.ts';
import { isUnknown } from './among.ts';
import { isSpent, tooLong } from './budget.ts';
import type { Expression, For, ObjectValue, Splat, Tuple } from './hcl/syntax.ts';
import { type Pair, pairs } from './iteration.ts';
import { tooLarge } from './measure.ts';
import { truth } from './operator.ts';
import { bind, evaluate, type Scope, shown, wrong } from './scope.ts';
import { inLine, secret, toText } from './types.ts';
import { object, placed, text, tuple, unknown, type Value } from './value.ts';

const at = (value: Value, expression: Expression, scope: Scope): Value => placed(value, scope.file.placeAt(expression.start));

export const tupleOf = (expression: Tuple, scope: Scope): Value => ({
  is: 'tuple',
  items: expression.items.map(item => at(evaluate(item, scope), item, scope)),
  at: scope.file.placeAt(expression.start),
});

/** The text of a key: one that is not known is a text with a hole, so that entries stay apart. */
const keyOf = (value: Value): string | undefined => (value.is === 'unknown' ? hole(value.text) : toText(value));

/** Two keys that look the same as long as parts of them are not known: they may differ. */
const sameName = (key: string): string => `the key ${shownText(key)} is not known`;

export const objectOf = (expression: ObjectValue, scope: Scope): Value => {
  const entries = new Map<string, Value>();
  let [rest, hidden]: [string | undefined, boolean] = [undefined, false];
  for (const item of expression.items) {
    const named = item.key.is === 'text' ? text(item.key.value) : evaluate(item.key, scope);
    const key = keyOf(named);
    hidden ||= named.sensitive === true;
    if (key === undefined) wrong(item.key, scope, `${shown(item.key, scope)} cannot be a key: a key is a text.`);
    else if (entries.has(key) && hasHoles(key)) rest ??= sameName(key);
    else entries.set(key, at(evaluate(item.value, scope), item.value, scope));
  }
  const value = at(object(entries, rest), expression, scope);
  return hidden ? secret(value) : value;
};

interface Results {
  readonly items: Value[];
  readonly entries: Map<string, Value>;
  readonly groups: Map<string, Value[]>;
  rest: string | undefined;
  /** A secret decides which items there are, or what they are called. */
  secret: boolean;
}

const grouped = (results: Results, key: string): Value[] => {
  const group = results.groups.get(key) ?? [];
  results.groups.set(key, group);
  return group;
};

const keep = (expression: For, results: Results, scope: Scope): void => {
  const value = evaluate(expression.result, scope);
  if (!expression.resultKey) {
    results.items.push(value);
    return;
  }
  const named = evaluate(expression.resultKey, scope);
  const key = keyOf(named);
  results.secret ||= named.sensitive === true;
  if (key === undefined) wrong(expression.resultKey, scope, `${shown(expression.resultKey, scope)} cannot be a key: a key is a text.`);
  else if (expression.grouped) grouped(results, key).push(value);
  else if (!results.entries.has(key)) results.entries.set(key, value);
  else if (hasHoles(key)) results.rest ??= sameName(key);
  else
    wrong(
      expression.resultKey,
      scope,
      `Two items have the same key${named.sensitive ? '' : ` "${key}"`}; write ... after the value if they should be grouped.`,
    );
};

const visit = (expression: For, { key, value }: Pair, results: Results, outer: Scope): void => {
  const scope = bind(outer, { ...(expression.key !== undefined && { [expression.key]: key }), [expression.item]: value });
  const condition = expression.condition && truth(expression.condition, scope);
  results.secret ||= condition?.sensitive === true;
  if (condition && isUnknown(condition)) results.rest ??= condition.why;
  else if (condition?.is !== 'bool' || condition.value) keep(expression, results, scope);
};

const collected = (expression: For, { items, entries, groups, rest }: Results): Value => {
  if (!expression.resultKey) return tuple(items, rest);
  if (expression.grouped) return object(new Map([...groups].map(([key, values]) => [key, tuple(values, rest)])), rest);
  return object(entries, rest);
};

/** `[for …]` and `{for …}`. Items of which it is not known whether they belong in are left out, and `rest` says so. */
export const forOf = (expression: For, scope: Scope): Value => {
  const collection = evaluate(expression.collection, scope);
  if (isUnknown(collection)) return unknown(collection.why, shown(expression, scope), { type: expression.resultKey ? 'object' : 'tuple' });
  const found = pairs(collection);
  if (found.message !== undefined) return wrong(expression.collection, scope, `${shown(expression.collection, scope)}: ${found.message}.`);
  const results: Results = { items: [], entries: new Map(), groups: new Map(), rest: found.rest, secret: collection.sensitive === true };
  const inner = { ...scope, repeated: true };
  for (const pair of found.items) {
    if (isSpent(scope.run.spent)) return wrong(expression, scope, tooLong);
    visit(expression, pair, results, inner);
  }
  const value = at(collected(expression, results), expression, scope);
  const excess = tooLarge(value);
  const result = excess === undefined ? value : wrong(expression, scope, `${shown(expression, scope)} ${excess}; it is treated as not known.`);
  return results.secret ? secret(result) : result;
};

const askedOf = (expression: Splat, item: Value, scope: Scope): Value => evaluate(expression.each, bind(scope, { '': item }));

/** `of[*].…`: of every item of a list; a single value counts as a list of one, null as an empty list. */
export const splatOf = (expression: Splat, scope: Scope): Value => {
  const of = evaluate(expression.of, scope);
  if (of.is === 'null' && of.of && 'of' in of.of && of.of.is !== 'map')
    return wrong(expression, scope, `${shown(expression, scope)}: the ${of.of.is} is null.`);
  if (of.is === 'null') return at(tuple([]), expression, scope);
  if (isUnknown(of) && of.type !== 'string' && of.type !== 'number' && of.type !== 'bool')
    return unknown(of.why, shown(expression, scope), ofEach(expression, of, scope));
  const items = 'items' in of ? of.items : [of];
  const inner = { ...scope, repeated: true };
  const rest = 'items' in of ? of.rest : undefined;
  const asked = items.map(item => askedOf(expression, item, inner));
  const isTyped = of.is === 'list' || of.is === 'set';
  const result = at(isTyped ? { ...inLine(of), is: 'list', items: asked } : tuple(asked, rest), expression, scope);
  return of.sensitive ? { ...result, sensitive: true } : result;
};
/** What the alternatives of a list that is not known come to. */
const ofEach = (expression: Splat, of: Value & { is: 'unknown' }, scope: Scope): { readonly among?: readonly Value[] } => {
  const among = of.among?.map(each => {
    const items = 'items' in each ? each.items : each.is === 'null' ? [] : [each];
    return tuple(
      items.map(item => askedOf(expression, item, scope)),
      'items' in each ? each.rest : undefined,
    );
  });
  return among ? { among } : {};
};
