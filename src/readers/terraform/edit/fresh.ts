import type { Spelled } from '../../../model/index.ts';
import { type Fresh, freshList, freshMap, freshScalar } from '../../text-tree/edit/fresh.ts';
import { type Manner, spellFlat } from './spell.ts';

/** A value in words of JSON: what HCL works out stands in `${ }`. */
export const freshOf = (value: Spelled, manner: Manner): Fresh => {
  if (typeof value === 'string') return freshScalar(value.replaceAll(/[$%](?=\{)/g, '$&$&'));
  if (typeof value !== 'object') return freshScalar(value);
  switch (value.is) {
    case 'list':
      return freshList(...value.items.map(item => freshOf(item, manner)));
    case 'map':
      return freshMap(Object.entries(value.entries).map(([key, inner]) => [key, freshOf(inner, manner)] as const));
    case 'joined':
      return freshScalar(value.parts.map(part => (typeof part === 'string' ? part.replaceAll(/[$%](?=\{)/g, '$&$&') : `\${${manner.point(part)}}`)).join(''));
    case 'pointer':
      return freshScalar(`\${${manner.point(value)}}`);
    case 'json':
    case 'asked':
      return freshScalar(`\${${spellFlat(value, manner)}}`);
  }
};
