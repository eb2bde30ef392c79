import { describe, expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { given, words } from './options.ts';

const unknown = { [unresolved]: 'var.x has no value' };

describe('options that are given', () => {
  it.each([
    [{ 'cert-file': '/a', 'key-file': '/b' }, { value: true }],
    [{ 'cert-file': `/pki/${hole('name')}.crt`, 'key-file': '/b' }, { value: true }],
    [{ 'cert-file': '/a' }, { value: false }],
    [{ 'cert-file': '/a', 'key-file': '' }, { value: false }],
    [{}, { value: false }],
    [{ 'cert-file': '', 'key-file': '', ...unknown }, { value: false }],
  ])('%o', (options, is) => {
    expect(given(options, ['cert-file', 'key-file'])).toEqual(is);
  });
  it.each([[unknown], [{ 'cert-file': '/a', ...unknown }], [{ 'cert-file': '/a', 'key-file': unknown }], [{ 'cert-file': '/a', 'key-file': hole('key') }]])(
    '%o may be or not',
    options => {
      expect(given(options, ['cert-file', 'key-file'])).toMatchObject({ among: [true, false] });
    },
  );
});

describe('words of an option', () => {
  it('stand between commas', () => {
    expect(words('Node, RBAC')).toEqual({ value: { items: ['Node', 'RBAC'] } });
    expect(words('')).toEqual({ value: { items: [] } });
  });
  it('may not all be known', () => {
    expect(words(`Node,${hole('mode')}`)).toEqual({ value: { items: ['Node'], rest: 'a word of the option is not known' } });
    expect(words(unknown)).toEqual({ value: { items: [], rest: 'var.x has no value' } });
  });
});
