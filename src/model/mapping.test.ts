import { describe, expect, it } from 'vitest';
import { at, first, gather, refs } from './mapping.ts';

const paths = ({ path, also = [] }: { readonly path: string; readonly also?: readonly { readonly path: string }[] }): readonly string[] => [
  path,
  ...also.map(one => one.path),
];

describe('lenses of several places', () => {
  it('keep every place of those that have several themselves, in their order', () => {
    expect(paths(first(first(at<string>('a'), at('b')), at('c'), first(at('d'), at('e'))))).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(paths(gather(refs('a'), gather(refs('b'), refs('c'))))).toEqual(['a', 'b', 'c']);
  });
});
