import type { Spelled } from '../../../model/index.ts';
import type { Expression } from '../hcl/syntax.ts';
import { bare, keyOf } from './find.ts';
import { type Manner, spell } from './spell.ts';

/** Whether an expression already says what is to be written. */
export const stands = (value: Expression, wanted: Spelled, text: string, manner: Manner): boolean => {
  const inner = bare(value);
  if (typeof wanted !== 'object') return scalarText(inner) === String(wanted);
  switch (wanted.is) {
    case 'list':
      return (
        inner.is === 'tuple' && inner.items.length === wanted.items.length && inner.items.every((item, i) => stands(item, wanted.items[i] ?? '', text, manner))
      );
    case 'map':
      return inner.is === 'object' && isSameMap(inner, wanted.entries, text, manner);
    case 'json':
      if (inner.is === 'text') return isSameJson(inner.value, wanted.of);
      return inner.is === 'call' && inner.name === 'jsonencode' && inner.args[0] !== undefined && stands(inner.args[0], wanted.of, text, manner);
    case 'pointer':
    case 'joined':
      return (
        text.slice(value.start, value.end).replaceAll(/\s/g, '') === spell(wanted, manner, '').replaceAll(/\s/g, '') ||
        text.slice(inner.start, inner.end) === spell(wanted, manner, '')
      );
    case 'asked':
      return false;
  }
};

/** The same as plain data; nothing when it names something. */
const dataOf = (value: Spelled): unknown => {
  if (typeof value !== 'object') return value;
  if (value.is === 'list') return value.items.map(dataOf);
  return value.is === 'map' ? Object.fromEntries(Object.entries(value.entries).map(([key, inner]) => [key, dataOf(inner)])) : undefined;
};
const isSameJson = (text: string, wanted: Spelled): boolean => {
  try {
    return JSON.stringify(JSON.parse(text)) === JSON.stringify(dataOf(wanted));
  } catch {
    return false;
  }
};

const isSameMap = (object: Expression & { readonly is: 'object' }, entries: Readonly<Record<string, Spelled>>, text: string, manner: Manner): boolean => {
  const names = Object.keys(entries);
  return (
    names.length === object.items.length &&
    object.items.every(item => {
      const key = keyOf(item);
      const wanted = key !== undefined && Object.hasOwn(entries, key) ? entries[key] : undefined;
      return wanted !== undefined && stands(item.value, wanted, text, manner);
    })
  );
};

/** The text of a literal; a flag or number in quotes is the same to Terraform. */
export const scalarText = (value: Expression): string | undefined => {
  if (value.is === 'text') return value.value;
  if (value.is === 'literal') return value.value === null ? undefined : String(value.value);
  return value.is === 'unary' && value.operator === '-' && value.operand.is === 'literal' ? `-${String(value.operand.value)}` : undefined;
};
