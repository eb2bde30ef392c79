import { hole } from '../../model/index.ts';
import { isSpent, tooLong } from './budget.ts';
import type { Expression, Template, TemplatePart } from './hcl/syntax.ts';
import { pairs } from './iteration.ts';
import { truth } from './operator.ts';
import { bind, evaluate, type Scope, shown, wrong } from './scope.ts';
import { toText } from './types.ts';
import { text, type Value } from './value.ts';

/** What has been written so far. `sensitive` once a secret is part of it. */
interface Written {
  readonly pieces: string[];
  length: number;
  sensitive: boolean;
  broken?: Value;
}
const longest = 10_000_000;

const write = (written: Written, piece: string, part: Expression | undefined, scope: Scope): void => {
  written.length += piece.length;
  if (written.length <= longest) written.pieces.push(piece);
  else if (part) written.broken ??= wrong(part, scope, 'The text is longer than 10 MB; it is treated as not known.');
};

const interpolate = (expression: Expression, scope: Scope, written: Written): void => {
  const value = evaluate(expression, scope);
  const piece = toText(value);
  written.sensitive ||= value.sensitive === true;
  if (piece !== undefined) {
    write(written, piece, expression, scope);
    return;
  }
  const message =
    value.is === 'null'
      ? 'it is null, and a text cannot hold null'
      : 'a list, a map or a whole resource cannot be put into a text: name what of it is meant, or use jsonencode';
  wrong(expression, scope, `${shown(expression, scope)}: ${message}`);
  write(written, hole(shown(expression, scope)), expression, scope);
};

const branch = (part: TemplatePart & { is: 'if' }, scope: Scope, written: Written): void => {
  const condition = truth(part.condition, scope);
  written.sensitive ||= condition.sensitive === true;
  if (condition.is === 'bool') writeAll(condition.value ? part.then : part.otherwise, scope, written);
  else write(written, hole(`if ${shown(part.condition, scope)} …`), part.condition, scope);
};

const repeat = (part: TemplatePart & { is: 'for-part' }, scope: Scope, written: Written): void => {
  const collection = evaluate(part.collection, scope);
  written.sensitive ||= collection.sensitive === true;
  const found = pairs(collection);
  if ('message' in found) wrong(part.collection, scope, `${shown(part.collection, scope)}: ${found.message}`);
  for (const { key, value } of found.items) {
    if (isSpent(scope.run.spent)) written.broken ??= wrong(part.collection, scope, tooLong);
    if (written.broken) return;
    writeAll(part.parts, bind({ ...scope, repeated: true }, { ...(part.key !== undefined && { [part.key]: key }), [part.item]: value }), written);
  }
  if (found.rest !== undefined || 'message' in found) write(written, hole(`for ${shown(part.collection, scope)} …`), part.collection, scope);
};

const writeAll = (parts: readonly TemplatePart[], scope: Scope, written: Written): void => {
  for (const part of parts) {
    if (written.broken) return;
    if (part.is === 'literal-part') write(written, part.value, undefined, scope);
    else if (part.is === 'interpolation') interpolate(part.value, scope, written);
    else if (part.is === 'if') branch(part, scope, written);
    else repeat(part, scope, written);
  }
};

/** A text put together; one interpolation alone keeps its value as it is. Parts that are not known become holes. */
export const template = (expression: Template, scope: Scope): Value => {
  const [first] = expression.parts;
  if (first?.is === 'interpolation' && expression.parts.length === 1 && !expression.heredoc) return evaluate(first.value, scope);
  const written: Written = { pieces: [], length: 0, sensitive: false };
  writeAll(expression.parts, scope, written);
  const value = written.broken ?? text(written.pieces.join(''));
  return written.sensitive ? { ...value, sensitive: true } : value;
};
