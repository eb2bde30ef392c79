import { hole, type Node, pieces } from '../../../model/index.ts';
import { behind, shapeOf } from '../node.ts';
import { type Definition, type Fault, fault } from './definition.ts';
import { jsonShape } from './json.ts';

/** `format('{0}-{1:D3}', …)`, as .NET formats. A piece that is not known is a hole. */
export const formatted: Definition = {
  least: 1,
  most: Number.POSITIVE_INFINITY,
  kinds: position => (position === 0 ? 'text' : 'piece'),
  call: ([pattern, ...values]) => filled(String(pattern), values as readonly Node[]),
};

const filled = (pattern: string, values: readonly Node[]): string | Fault => {
  let made = '';
  for (const [part, spec] of pattern.matchAll(/\{\{|\}\}|\{([^{}]*)\}|[^{}]+|[{}]/g)) {
    if (part === '{' || part === '}') return fault('has a brace without its other half in the format');
    if (spec === undefined) made += part === '{{' ? '{' : part === '}}' ? '}' : part;
    else {
      const one = item(spec, values);
      if (typeof one !== 'string') return one;
      made += one;
    }
  }
  return made;
};

/** `0`, `0:D3`, `1,8:N0`. */
const item = (spec: string, values: readonly Node[]): string | Fault => {
  const [, index = '', width = '', how = ''] = /^\s*(\d{1,4})\s*(?:,\s*(-?\d{1,4})\s*)?(?::(.*))?$/s.exec(spec) ?? [];
  if (index === '') return fault(`has {${spec}} in the format, which is not a place`);
  const node = values[Number(index)];
  if (!node) return fault(`has no argument for {${index}}`);
  const written = shown(behind(node), how);
  const length = Number(width);
  return length < 0 ? written.padEnd(-length) : written.padStart(length);
};

const shown = (node: Node, how: string): string => {
  if (node.is === 'list' || node.is === 'map') return jsonShape(node);
  if (node.is !== 'value') return how === '' ? shapeOf(node) : hole(`${pieces(shapeOf(node)).join('')}:${how}`);
  return typeof node.value === 'number' && how !== '' ? number(node.value, how) : shapeOf(node);
};

/** Standard formats (`D4`, `N0`, `X2`, `F1`, `P0`), and those of zeros and signs (`000`). */
const number = (of: number, how: string): string => {
  const [, kind = '', digits = ''] = /^([DdNnXxFfPp])(\d{0,2})$/.exec(how) ?? [];
  const size = digits === '' ? undefined : Number(digits);
  const sign = of < 0 ? '-' : '';
  switch (kind.toUpperCase()) {
    case 'D':
      return sign + String(Math.abs(of)).padStart(size ?? 1, '0');
    case 'X':
      return (kind === 'x' ? hexadecimal(of) : hexadecimal(of).toUpperCase()).padStart(size ?? 1, '0');
    case 'F':
      return of.toFixed(size ?? 2);
    case 'N':
      return grouped(of, size ?? 2);
    case 'P':
      return `${grouped(of * 100, size ?? 2)}%`;
    default:
      return sign + custom(Math.abs(of), how);
  }
};
const hexadecimal = (of: number): string => (of < 0 ? BigInt.asUintN(64, BigInt(of)) : of).toString(16);
const grouped = (of: number, decimals: number): string => of.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

/** A mask such as `000` or `#,##0.00`. */
const custom = (of: number, mask: string): string => {
  const [, before = '', zeros = '', fraction = '', after = ''] = /^([^0#]*)([0#,]+)(?:\.([0#]+))?(.*)$/s.exec(mask) ?? [];
  if (zeros === '') return mask;
  const [whole = '', decimals = ''] = of.toFixed(Math.min(fraction.length, 20)).split('.');
  const least = zeros.replaceAll(/[^0]/g, '').length;
  const padded = whole.padStart(least, '0');
  const body = zeros.includes(',') ? padded.replaceAll(/\B(?=(?:\d{3})+$)/g, ',') : padded;
  return `${before}${body}${decimals === '' ? '' : `.${decimals}`}${after}`;
};
