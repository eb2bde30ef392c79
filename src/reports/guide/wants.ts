import { spoken, valueWords } from '../../engine/words.ts';
import type { AskedFor, Field, Fields, Scalar, Shape, Wanted } from '../../model/index.ts';

export type Wish = Scalar | Wanted | AskedFor;

const listed = (values: readonly Scalar[], last: string): string => {
  const words = values.map(valueWords);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
};

/** A fact and what it should be, in one clause: "minimum tls: TLS1_2 or TLS1_3". */
export const wishWords = (field: string, wish: Wish, of: Field<unknown> | undefined): string => {
  const name = spoken(field);
  if (typeof wish !== 'object') return `${name}: ${valueWords(wish)}`;
  if ('is' in wish) return `${name}: a value of your own`;
  if ('part' in wish) return partWords(name, wish, of?.parts ?? {});
  return of?.kind === 'list' || of?.kind === 'link' || of?.kind === 'parts' ? listWords(name, wish) : `${name}: ${scalarWords(wish, of)}`;
};

export const scalarWords = (wanted: Exclude<Wanted, { readonly part: Shape }>, of: Field<unknown> | undefined): string => {
  switch (wanted.wanted) {
    case 'at-least':
    case 'at-most':
      return `${wanted.wanted.replace('-', ' ')} ${wanted.value}`;
    case 'one-of':
      return listed(wanted.values, 'or');
    case 'none-of':
      return otherThan(wanted.values, of);
    case 'like':
      return `like ${valueWords(wanted.value)}`;
    case 'unlike':
      return `not like ${valueWords(wanted.value)}`;
    default:
      return 'to be written';
  }
};
/** Of a closed set of values, those that are good. */
const otherThan = (bad: readonly Scalar[], of: Field<unknown> | undefined): string => {
  const good = (of?.values ?? []).filter(value => !bad.includes(value as Scalar)) as readonly Scalar[];
  return good.length > 0 && good.length < 8 ? listed(good, 'or') : `not ${listed(bad, 'or')}`;
};

const listWords = (name: string, wanted: Exclude<Wanted, { readonly part: Shape }>): string => {
  switch (wanted.wanted) {
    case 'holds':
      return `${name}: ${valueWords(wanted.value)} is among them`;
    case 'lacks':
      return `${name}: without ${valueWords(wanted.value)}`;
    case 'holds-one-of':
      return `${name}: ${listed(wanted.values, 'or')} is among them`;
    case 'holds-none-of':
      return `${name}: without ${listed(wanted.values, 'and')}`;
    case 'only':
      return `${name}: only ${listed(wanted.values, 'and')}`;
    case 'empty':
      return `${name}: none`;
    case 'some-item':
      return `${name}: at least one`;
    default:
      return `${name}: ${scalarWords(wanted, undefined)}`;
  }
};

const partWords = (name: string, { wanted, part }: Wanted & { readonly part: Shape }, fields: Fields): string => {
  const which = { every: 'each with', some: 'at least one with', no: 'none with' }[wanted as 'every' | 'some' | 'no'];
  return `${name}: ${which} ${shapeWords(part, fields).join(' and ')}`;
};
export const shapeWords = (shape: Shape, fields: Fields): readonly string[] =>
  Object.entries(shape).map(([field, wish]) => wishWords(field, wish, fields[field]));
