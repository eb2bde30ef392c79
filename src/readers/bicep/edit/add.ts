import type { AddChange } from '../../../model/index.ts';
import { companionTypes } from '../../azure/companion-types.ts';
import type { Unit } from '../compile/unit.ts';
import type { Standing } from './files.ts';
import { type Fresh, freshOf, freshScalar, onLines, type Point, type Style } from './fresh.ts';
import { styleOf, trailing } from './members.ts';
import { rankOf } from './order.ts';
import { freeIndex } from './point.ts';
import { isRefusal, type Refusal, refusal } from './refusal.ts';

/** A new statement and where it goes. */
export interface Statement {
  readonly is: 'statement';
  readonly unit: Unit;
  readonly at: number;
  readonly text: string;
}

/** A resource after the one that it stands beside, as often and under the same condition as that. */
export const statementFor = (change: AddChange, symbol: string, beside: Standing, point: Point): Statement | Refusal => {
  const { resource, declaration } = beside;
  const { unit } = resource;
  const no = (why: string): Refusal => refusal(why, declaration.at);
  if (resource.statement.is === 'module') return no('what stands beside it is a module');
  const type = typeOf(change, beside);
  if (type === undefined) return no(`${resource.type} has no ${change.type.split('/').at(-1)}`);
  const version = versionOf(type, unit);
  if (version === undefined) return no(`which version of ${type} to write is not known`);
  const body = bodyOf(type, change.body, point);
  if ('is' in body) return body;
  if (!body.has('name')) return no('what it is to be called is not known');
  const around = resource.around;
  if (around?.loop || around?.condition) return no('what it belongs to is not always made');
  const top = topOf(beside);
  const style = styleIn(unit);
  const { before, after } = wrapped(beside);
  const text = `resource ${symbol} '${type}@${version}' = ${before}${onLines({ is: 'map', entries: body }, '', style)}${after}`;
  return { is: 'statement', unit, ...placed(unit.source.text, top.end, style.newline, text) };
};

/** A child is of its parent's type; what there is for sites there may be for their slots. */
const typeOf = ({ type, body }: AddChange, { resource, declaration }: Standing): string | undefined => {
  const { parent } = body.entries;
  const [last = ''] = type.split('/').slice(-1);
  const isChild = typeof parent === 'object' && parent.is === 'pointer' && parent.of === declaration.id;
  if (!isChild || type.toLowerCase() === `${resource.type}/${last}`.toLowerCase()) return type;
  return companionTypes.get(`${resource.type}/${last}`.toLowerCase())?.type;
};

const styles = new WeakMap<Unit, Style>();
const styleIn = (unit: Unit): Style => {
  const style = styles.get(unit) ?? styleOf(unit.source.text);
  styles.set(unit, style);
  return style;
};

const topOf = ({ resource }: Standing): { readonly end: number } => {
  let top = resource;
  while (top.around) top = top.around;
  return top.statement;
};

/** The loop and the condition of what it stands beside. */
const wrapped = (beside: Standing): { readonly before: string; readonly after: string } => {
  const { loop, condition, unit } = beside.resource;
  const { text } = unit.source;
  const when = condition ? `if ${text.slice(condition.start, condition.end)} ` : '';
  if (!loop) return { before: when, after: '' };
  const over = text.slice(loop.of.start, loop.of.end);
  return { before: `[for (${loop.item}, ${loop.index ?? freeIndex(beside)}) in ${over}: ${when}`, after: ']' };
};

/** After a blank line, unless statements of the file stand close together. */
const placed = (text: string, end: number, newline: string, fresh: string): { readonly at: number; readonly text: string } => {
  const after = trailing(text, end);
  const at = after.endsLine ? after.end : end;
  const dense = /^(?:\r\n?|\n)[^\s]/.test(text.slice(at, at + 3));
  return { at, text: `${newline}${dense ? '' : newline}${fresh}` };
};

/** The version that the file uses, else one that is known. */
const versionOf = (type: string, unit: Unit): string | undefined => {
  const small = type.toLowerCase();
  return versionsIn(unit).get(small) ?? companionTypes.get(small)?.version;
};
const versions = new WeakMap<Unit, ReadonlyMap<string, string>>();
const versionsIn = (unit: Unit): ReadonlyMap<string, string> => {
  const before = versions.get(unit);
  if (before) return before;
  const own = unit.resources.filter(({ statement, version }) => statement.is === 'resource' && version !== '');
  const known = new Map(own.toReversed().map(({ type, version }) => [type.toLowerCase(), version]));
  versions.set(unit, known);
  return known;
};

/** In the order a person writes; `parent` and `scope` are the resource itself. */
const bodyOf = (type: string, body: AddChange['body'], point: Point): ReadonlyMap<string, Fresh> | Refusal => {
  const entries = new Map<string, Fresh>();
  for (const [key, value] of Object.entries(body.entries)) {
    const isPlace = (key === 'parent' || key === 'scope') && typeof value === 'object' && value.is === 'pointer';
    const fresh = freshOf(isPlace ? { is: 'pointer', of: value.of } : value, point);
    if (isRefusal(fresh)) return fresh;
    entries.set(key, fresh);
  }
  const name = companionTypes.get(type.toLowerCase())?.name;
  if (!entries.has('name') && name !== undefined) entries.set('name', freshScalar(name));
  return new Map([...entries].sort(([a], [b]) => rankOf(a) - rankOf(b)));
};
