import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from './nearest.ts';

const services = ['aws.s3', 'aws.rds', 'aws.lambda', 'google.rds'];

describe('a misspelt name', () => {
  it('is compared by letters added, dropped, changed and swapped', () => {
    expect(editDistance('versioning', 'versioning')).toBe(0);
    expect(editDistance('versoning', 'versioning')).toBe(1);
    expect(editDistance('verisoning', 'versioning')).toBe(1);
    expect(editDistance('', 'abc')).toBe(3);
  });

  it('has a distance that is symmetric and never longer than the longer name', () => {
    const name = fc.stringMatching(/^[a-d]{0,8}$/);
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });

  it('has a nearest known one, if any is near', () => {
    expect(nearest('aws.lamda', services)).toBe('aws.lambda');
    expect(nearest('lamda', services)).toBe('aws.lambda');
    expect(nearest('kubernetes', services)).toBeUndefined();
  });
});
