export { convert, numberOf } from './types/convert.ts';
export { compareForSets, compareTexts, equal, identityOf, inLine, setOf, withoutRepeats } from './types/equal.ts';
export { holdsSecret, uncertain, walkable } from './types/extent.ts';
export { markedAs, secret } from './types/marks.ts';
export { numberText, toText } from './types/print.ts';
export { sameText } from './types/same-text.ts';
export { asMapping, isMapping, isSequence } from './types/shape.ts';
export * from './types/type.ts';
