/** A parser of one language whose parts call each other: expressions, and the resources that may be nested in objects. */
import {
  beginsStatement,
  type Cursor,
  deeper,
  endOf,
  fault,
  isWord,
  kindOf,
  link,
  members,
  peek,
  peekAfter,
  skipNewlines,
  take,
  takeIf,
  takeWord,
  unexpected,
  want,
  written,
} from './cursor.ts';
import type { ArrayLiteral, Call, Expression, Literal, Loop, ObjectLiteral, Property, ResourceStatement, Spread, Template } from './syntax.ts';
import { openingOf, pieceOf } from './text.ts';

export const missing = (cursor: Cursor): Literal => ({ is: 'literal', value: null, start: peek(cursor).start, end: peek(cursor).start });

export const expression = (cursor: Cursor): Expression => deeper(cursor, () => ternary(cursor)) ?? missing(cursor);

/** Line ends may stand before `?` and `:`. */
const ternary = (cursor: Cursor): Expression => {
  const condition = binary(cursor, 0);
  if (!takeAfterNewlines(cursor, '?')) return condition;
  skipNewlines(cursor);
  const yes = expression(cursor);
  if (!takeAfterNewlines(cursor, ':')) want(cursor, ':', 'of this condition');
  skipNewlines(cursor);
  const no = expression(cursor);
  return { is: 'ternary', condition, yes, no, start: condition.start, end: no.end };
};
const takeAfterNewlines = (cursor: Cursor, kind: string): boolean => {
  if (kindOf(cursor) === 'newline' && peekAfter(cursor, 1).kind === kind) cursor.at++;
  return takeIf(cursor, kind);
};

const strengths: ReadonlyMap<string, number> = new Map(
  [['??'], ['||'], ['&&'], ['==', '!=', '=~', '!~'], ['<', '<=', '>', '>='], ['+', '-'], ['*', '/', '%']].flatMap((row, i) =>
    row.map((operator): [string, number] => [operator, i + 1]),
  ),
);

const binary = (cursor: Cursor, weakest: number): Expression => {
  let left = unary(cursor);
  for (;;) {
    const operator = kindOf(cursor);
    const strength = strengths.get(operator);
    if (strength === undefined || strength <= weakest || !link(cursor)) return left;
    cursor.at++;
    skipNewlines(cursor);
    const right = deeper(cursor, () => binary(cursor, strength)) ?? missing(cursor);
    left = { is: 'binary', operator, left, right, start: left.start, end: right.end };
  }
};

const unary = (cursor: Cursor): Expression => {
  const operator = kindOf(cursor);
  if (operator !== '!' && operator !== '-' && operator !== '+') return postfix(cursor);
  const { start } = take(cursor);
  const of = deeper(cursor, () => unary(cursor)) ?? missing(cursor);
  return { is: 'unary', operator, of, start, end: of.end };
};

const postfix = (cursor: Cursor): Expression => {
  let of = primary(cursor);
  for (;;) {
    const next = step(cursor, of);
    if (!next || !link(cursor)) return of;
    of = next;
  }
};

const step = (cursor: Cursor, of: Expression): Expression | undefined => {
  const { start } = of;
  const { kind } = peek(cursor);
  if (kind === '.' || kind === '.?') {
    cursor.at++;
    const name = nameHere(cursor, 'after the dot');
    if (kindOf(cursor) !== '(') return { is: 'member', of, name, safe: kind === '.?', start, end: endOf(cursor) };
    const args = argumentsOf(cursor);
    return { is: 'call', name, of, args, start, end: endOf(cursor) };
  }
  if (kind === '[' || kind === '[?' || kind === '[^' || kind === '[?^') {
    cursor.at++;
    skipNewlines(cursor);
    const key = expression(cursor);
    skipNewlines(cursor);
    want(cursor, ']', 'of this index');
    return { is: 'index', of, key, safe: kind.includes('?'), fromEnd: kind.includes('^'), start, end: endOf(cursor) };
  }
  if (kind === '::') {
    cursor.at++;
    const name = nameHere(cursor, 'after ::');
    return { is: 'child', of, name, start, end: endOf(cursor) };
  }
  return takeIf(cursor, '!') ? { is: 'non-null', of, start, end: endOf(cursor) } : undefined;
};

export const nameHere = (cursor: Cursor, where: string): string => {
  const token = peek(cursor);
  return want(cursor, 'name', where) ? written(cursor, token) : '';
};

export const argumentsOf = (cursor: Cursor): readonly Expression[] => {
  const args: Expression[] = [];
  want(cursor, '(', 'of this call');
  members(cursor, ')', 'of this call', () => args.push(expression(cursor)));
  return args;
};

const primary = (cursor: Cursor): Expression => {
  const { kind } = peek(cursor);
  if (kind === 'name' && !beginsStatement(cursor)) return named(cursor);
  if (kind === 'text' || kind === 'text-start') return text(cursor);
  if (kind === 'number') return number(cursor);
  if (kind === '{') return object(cursor);
  if (kind === '[') return array(cursor);
  if (kind === '(') return group(cursor);
  unexpected(cursor, 'A value');
  return missing(cursor);
};

const constants: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

const named = (cursor: Cursor): Expression => {
  const token = take(cursor);
  const name = written(cursor, token);
  const { start, end } = token;
  const constant = constants.get(name);
  if (constant !== undefined) return { is: 'literal', value: constant, start, end };
  if (kindOf(cursor) === '(') {
    const args = argumentsOf(cursor);
    return { is: 'call', name, args, start, end: endOf(cursor) };
  }
  return kindOf(cursor) === '=>' ? lambda(cursor, [name], start) : { is: 'name', name, start, end };
};

const lambda = (cursor: Cursor, parameters: readonly string[], start: number): Expression => {
  cursor.at++;
  skipNewlines(cursor);
  const body = expression(cursor);
  return { is: 'lambda', parameters, body, start, end: body.end };
};

const number = (cursor: Cursor): Literal => {
  const { start, end } = take(cursor);
  const digits = cursor.text.slice(start, end);
  const value = Number(digits);
  return { is: 'literal', value, start, end, ...(!Number.isSafeInteger(value) && { digits }) };
};

/** A parenthesis may also hold the parameters of a lambda: names and commas, then `=>`. */
const group = (cursor: Cursor): Expression => {
  const { start } = peek(cursor);
  const parameters = lambdaParameters(cursor);
  if (parameters) return lambda(cursor, parameters, start);
  cursor.at++;
  skipNewlines(cursor);
  const of = expression(cursor);
  skipNewlines(cursor);
  want(cursor, ')', 'of this parenthesis');
  return { is: 'group', of, start, end: endOf(cursor) };
};

const lambdaParameters = (cursor: Cursor): readonly string[] | undefined => {
  const names: string[] = [];
  for (let i = 1; ; i++) {
    const token = peekAfter(cursor, i);
    if (token.kind === 'name') names.push(written(cursor, token));
    else if (token.kind === ')') {
      if (peekAfter(cursor, i + 1).kind !== '=>') return undefined;
      cursor.at += i + 1;
      return names;
    } else if (token.kind !== ',' && token.kind !== 'newline') return undefined;
  }
};

export const text = (cursor: Cursor): Literal | Template => {
  const first = take(cursor);
  const { block, dollars } = openingOf(cursor, first);
  const texts = [pieceOf(cursor, first, block, dollars)];
  if (first.kind === 'text') return { is: 'literal', value: texts[0] ?? '', start: first.start, end: first.end };
  const parts: Expression[] = [];
  for (;;) {
    skipNewlines(cursor);
    parts.push(expression(cursor));
    skipNewlines(cursor);
    const token = peek(cursor);
    const goesOn = token.kind === 'text-middle' || token.kind === 'text-end';
    if (goesOn) cursor.at++;
    else want(cursor, '}', 'of the hole in this text');
    texts.push(goesOn ? pieceOf(cursor, token, block, dollars) : '');
    if (token.kind !== 'text-middle') return { is: 'template', texts, parts, start: first.start, end: endOf(cursor) };
  }
};

const spread = (cursor: Cursor): Spread => {
  const { start } = take(cursor);
  const of = expression(cursor);
  return { is: 'spread', of, start, end: of.end };
};

const array = (cursor: Cursor): ArrayLiteral | Loop => {
  const { start } = take(cursor);
  const first = kindOf(cursor) === 'newline' ? 1 : 0;
  const [next, after] = [peekAfter(cursor, first), peekAfter(cursor, first + 1)];
  if (next.kind === 'name' && written(cursor, next) === 'for' && (after.kind === 'name' || after.kind === '(')) return loop(cursor, start);
  const items: (Expression | Spread)[] = [];
  members(cursor, ']', 'of this array', () => items.push(kindOf(cursor) === '...' ? spread(cursor) : expression(cursor)));
  return { is: 'array', items, start, end: endOf(cursor) };
};

const loop = (cursor: Cursor, start: number): Loop => {
  skipNewlines(cursor);
  cursor.at++;
  const { item, index } = loopNames(cursor);
  if (!takeWord(cursor, 'in')) unexpected(cursor, 'The word in of this loop');
  const of = expression(cursor);
  want(cursor, ':', 'after the list of this loop');
  skipNewlines(cursor);
  const body = bodyOrExpression(cursor);
  skipNewlines(cursor);
  want(cursor, ']', 'of this loop');
  return { is: 'for', item, ...(index !== undefined && { index }), of, body, start, end: endOf(cursor) };
};
const loopNames = (cursor: Cursor): { readonly item: string; readonly index?: string } => {
  if (!takeIf(cursor, '(')) return { item: nameHere(cursor, 'of the loop') };
  skipNewlines(cursor);
  const item = nameHere(cursor, 'of the loop');
  takeIf(cursor, ',');
  skipNewlines(cursor);
  const index = nameHere(cursor, 'of the index of the loop');
  skipNewlines(cursor);
  want(cursor, ')', 'of this loop');
  return { item, index };
};

/** The body of a resource or a module, which may stand under a condition. */
export const bodyOrExpression = (cursor: Cursor): Expression => {
  if (!isWord(cursor, 'if') || peekAfter(cursor, 1).kind !== '(') return expression(cursor);
  const { start } = take(cursor);
  const condition = primary(cursor);
  skipNewlines(cursor);
  const body = kindOf(cursor) === '{' ? object(cursor) : expression(cursor);
  return { is: 'if', condition, body, start, end: body.end };
};

const object = (cursor: Cursor): ObjectLiteral => {
  const { start } = take(cursor);
  const entries: (Property | Spread)[] = [];
  const resources: ResourceStatement[] = [];
  members(cursor, '}', 'of this object', () => {
    const resource = nestedResource(cursor);
    if (resource) resources.push(resource);
    else if (kindOf(cursor) === '...') entries.push(spread(cursor));
    else property(cursor, entries);
  });
  return { is: 'object', entries, resources, start, end: endOf(cursor) };
};

const property = (cursor: Cursor, entries: (Property | Spread)[]): void => {
  const key = keyHere(cursor);
  if (!key) return;
  want(cursor, ':', 'after the name of this property');
  if (!cursor.faulty) skipNewlines(cursor);
  const value = expression(cursor);
  entries.push({ is: 'property', key, value, start: key.start, end: value.end });
};

const keyHere = (cursor: Cursor): Literal | Template | undefined => {
  const token = peek(cursor);
  if (token.kind === 'text' || token.kind === 'text-start') return text(cursor);
  if (!want(cursor, 'name', 'in this object')) return undefined;
  return { is: 'literal', value: written(cursor, token), start: token.start, end: token.end };
};

/** `@name(…)` or `@sys.name(…)`, each on a line of its own. */
export const decoratorsHere = (cursor: Cursor): readonly Call[] => {
  const decorators: Call[] = [];
  while (takeIf(cursor, '@')) {
    const of = postfix(cursor);
    if (of.is === 'call') decorators.push(of);
    else fault(cursor, 'A decorator is called with parentheses: write @name(…).', of.start);
    skipNewlines(cursor);
  }
  return decorators;
};

/** A resource in the body of its parent, with its decorators. */
const nestedResource = (cursor: Cursor): ResourceStatement | undefined => {
  const isNested = kindOf(cursor) === '@' || (isWord(cursor, 'resource') && peekAfter(cursor, 1).kind === 'name');
  if (!isNested) return undefined;
  const { start } = peek(cursor);
  const decorators = decoratorsHere(cursor);
  if (takeWord(cursor, 'resource')) return resource(cursor, start, decorators);
  unexpected(cursor, 'A resource after these decorators');
  return undefined;
};

/** After the word `resource`. */
export const resource = (cursor: Cursor, start: number, decorators: readonly Call[]): ResourceStatement => {
  const name = nameHere(cursor, 'of the resource');
  const type = plainText(cursor, `the type of the resource, as in 'Microsoft.Storage/storageAccounts@2023-01-01'`);
  const existing = takeWord(cursor, 'existing');
  const body = assigned(cursor);
  return { is: 'resource', name, type, existing, body, decorators, start, end: endOf(cursor) };
};

/** `= value`, where the value may be a condition or a loop. */
export const assigned = (cursor: Cursor): Expression => {
  skipNewlines(cursor);
  if (!want(cursor, '=', 'before the value')) return missing(cursor);
  skipNewlines(cursor);
  return bodyOrExpression(cursor);
};

/** A text without holes. */
export const plainText = (cursor: Cursor, what: string): string => {
  if (kindOf(cursor) !== 'text' && kindOf(cursor) !== 'text-start') {
    unexpected(cursor, `A text with ${what}`);
    return '';
  }
  const read = text(cursor);
  if (read.is === 'literal') return String(read.value);
  fault(cursor, `Here stands a text with holes where a plain one is wanted: ${what}.`, read.start);
  return '';
};
