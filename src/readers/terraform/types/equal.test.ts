import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hole } from '../../../model/index.ts';
import { type Plain, plainOf, valued } from '../functions/plain-values.fixture.ts';
import { number, text, unknown, type Value } from '../value.ts';
import { compareForSets, compareTexts, equal, setOf } from './equal.ts';
import { sameText } from './same-text.ts';

const same = (a: Plain, b: Plain): boolean | undefined => equal(valued(a), valued(b));
const open = unknown('var.x has no value', 'var.x');
const arn = (to: string): Value => ({ ...unknown('known after apply', `${to}.arn`), ref: { to, attribute: 'arn' } });
const oneOf = (...members: readonly Plain[]): Value => unknown('', 'var.x', { among: members.map(valued) });
const instance = (id: string): Value => ({ is: 'instance', id, attribute: () => open, names: () => [] });

describe('equal', () => {
  it.each<[Plain, Plain, boolean | undefined]>([
    ['a', 'a', true],
    ['a', 'b', false],
    [1, '1', false],
    [true, 'true', false],
    [0, -0, true],
    [null, null, true],
    [null, '', false],
    [[1, 'a'], [1, 'a'], true],
    [[1], [1, 2], false],
    [[1], { is: 'list', items: [number(1)] }, false],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [{ a: 1 }, { a: 1, b: null }, false],
    [{ a: 1 }, { is: 'map', entries: new Map([['a', number(1)]]) }, false],
    [open, 'a', undefined],
    [open, open, true],
    [open, unknown('var.x has no value', 'var.x'), undefined],
    [arn('k'), arn('k'), true],
    [arn('k'), arn('l'), undefined],
    [oneOf('a', 'b'), 'c', false],
    [oneOf('a', 'b'), 'a', undefined],
    [oneOf('a', 'a'), 'a', true],
    ['a', oneOf('b', 'c'), false],
    [unknown('', 'n', { type: 'number' }), 'a', false],
    [unknown('', 'n', { type: 'number' }), null, undefined],
    [`a-${hole('x')}`, 'b-1', false],
    [`a-${hole('x')}`, 'a-1', undefined],
    [[open, 1], [2, 2], false],
    [[open, 2], [2, 2], undefined],
    [{ is: 'tuple', items: [], rest: 'more' }, [1], undefined],
    [{ is: 'object', entries: new Map([['a', number(1)]]), rest: 'more' }, { a: 2 }, false],
    [{ is: 'object', entries: new Map([['a', number(1)]]), rest: 'more' }, {}, false],
    [{ is: 'object', entries: new Map([['a', number(1)]]), rest: 'more' }, { a: 1, b: 1 }, undefined],
    [setOf([text('a'), open]), setOf([text('a'), text('b')]), undefined],
    [instance('a'), instance('a'), true],
    [instance('a'), instance('b'), undefined],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(same(a, b)).toBe(expected);
    expect(same(b, a)).toBe(expected);
  });

  it('does not go on for ever over shared parts', () => {
    const wide = (seed: string): Value => Array.from({ length: 60 }).reduce<Value>(inner => ({ is: 'tuple', items: [inner, inner] }), text(seed));
    expect(equal(wide('a'), wide('b'))).toBeUndefined();
  });
});

describe('sets', () => {
  it('are in order and hold nothing twice', () => {
    expect(plainOf(setOf(['b', 'a', 'b', 'B', 'é', '\u{1F600}', '\uffee'].map(text)))).toEqual(['B', 'a', 'b', 'é', '\uffee', '\u{1F600}']);
    expect(plainOf(setOf([10, 9, 1.5, 9].map(number)))).toEqual([1.5, 9, 10]);
    expect(plainOf(setOf([true, false, true].map(valued)))).toEqual([false, true]);
    expect(plainOf(setOf([{ b: 1 }, { a: 2 }, { b: 1 }].map(valued)))).toEqual([{ a: 2 }, { b: 1 }]);
    expect(plainOf(setOf([open, text('a'), arn('k'), arn('k'), valued(null)]))).toEqual(['a', null, '?var.x', '?k.arn']);
  });

  it('order texts as their bytes are ordered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(Math.sign(compareTexts(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
      }),
    );
  });

  it('order everything in one way', () => {
    const value = fc.constantFrom<Plain[]>('a', 'b', 1, 2, true, null, [1], { a: 1 }, open).map(valued);
    fc.assert(
      fc.property(value, value, value, (a, b, c) => {
        expect(Math.sign(compareForSets(a, b))).toBe(-Math.sign(compareForSets(b, a)) + 0);
        if (compareForSets(a, b) <= 0 && compareForSets(b, c) <= 0) expect(compareForSets(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('sameText', () => {
  it('agrees with a pattern, in time that grows with the length', () => {
    const parts = fc.array(fc.constantFrom('a', 'b', 'ab', hole('x')), { maxLength: 6 });
    fc.assert(
      fc.property(parts, fc.array(fc.constantFrom('a', 'b'), { maxLength: 8 }), (holed, letters) => {
        const pattern = new RegExp(`^${holed.map(part => (part === hole('x') ? '.*' : part)).join('')}$`);
        const [left, right] = [holed.join(''), letters.join('')];
        const expected = holed.includes(hole('x')) ? (pattern.test(right) ? undefined : false) : left === right;
        expect(sameText(left, right)).toBe(expected);
      }),
    );
    expect(sameText(`${hole('x')}a`.repeat(1000), `${'a'.repeat(100_000)}b`)).toBe(false);
  });
});
