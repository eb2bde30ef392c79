import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hole, isLike, reference, same, shown } from './text.ts';

const name = hole('var.name');

describe('texts with holes', () => {
  it('are shown as their author wrote them', () => {
    expect(shown(`arn:aws:s3:::${name}/*`)).toBe('arn:aws:s3:::${var.name}/*');
    expect(shown(reference('aws_s3_bucket.b.arn'))).toBe('${aws_s3_bucket.b.arn}');
  });
  it('are the same as another only when the hole may be filled so', () => {
    expect(same('a', 'a')).toBe(true);
    expect(same('a', 'b')).toBe(false);
    expect(same(`a-${name}`, 'a-b')).toBeUndefined();
    expect(same(`a-${name}`, 'b')).toBe(false);
    expect(same(`${name}/*`, '*')).toBe(false);
    expect(same(name, '*')).toBeUndefined();
    expect(same(name, name)).toBeUndefined();
  });
  it('take a reference as one definite thing', () => {
    expect(same(reference('a.b'), '*')).toBe(false);
    expect(same(reference('a.b'), reference('a.b'))).toBe(true);
  });
  it('fit a glob for certain, perhaps, or not', () => {
    expect(isLike(`arn:aws:iam::${name}:root`, 'arn:*')).toBe(true);
    expect(isLike(`arn:${name}`, 'arn:aws:*')).toBeUndefined();
    expect(isLike(`arn:${name}`, 's3:*')).toBe(false);
    expect(isLike(`x-${name}-y`, '*-z')).toBe(false);
    expect(isLike(name, '*')).toBe(true);
  });

  it('take no longer for many holes and stars', () => {
    const holed = Array.from({ length: 200 }, () => `a${name}`).join('');
    const long = 'a'.repeat(20_000);
    expect(same(`${holed}b`, long)).toBe(false);
    expect(isLike(long, `${'*a'.repeat(200)}*b`)).toBe(false);
    expect(isLike(long, `${'*a?'.repeat(50)}*`)).toBe(true);
  });

  /** Whatever fills the hole, a certain answer must hold. */
  const piece = fc.string({ unit: fc.constantFrom('a', 'b', '-'), maxLength: 3 });
  const glob = fc.string({ unit: fc.constantFrom('a', 'b', '-', '*', '?'), maxLength: 5 });
  it('answer for every filling', () => {
    fc.assert(
      fc.property(piece, piece, piece, glob, piece, (head, filling, tail, pattern, other) => {
        const holed = `${head}${name}${tail}`;
        const filled = `${head}${filling}${tail}`;
        const like = isLike(holed, pattern);
        if (like !== undefined) expect(isLike(filled, pattern)).toBe(like);
        const equal = same(holed, other);
        if (equal !== undefined) expect(same(filled, other)).toBe(equal);
      }),
      { numRuns: 20_000 },
    );
  });
});
