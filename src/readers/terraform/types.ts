export { asMapping, convert, numberOf } from './types/convert.ts';
export { compareForSets, compareTexts, equal, setOf, uncertain, withoutRepeats } from './types/equal.ts';
export { markedAs, secret } from './types/marks.ts';
export { numberText, toText } from './types/print.ts';
export * from './types/type.ts';
