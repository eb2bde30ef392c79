import { describe, expect, it } from 'vitest';
import { nameOfRevision } from './states.ts';

describe('what a revision is called', () => {
  const commit = '0123456789ab';
  it('is its number once, and short, when it goes by that', () => {
    expect(nameOfRevision('0123456789abcdef0123456789abcdef01234567', commit)).toBe(commit);
    expect(nameOfRevision('0123456789AB', commit)).toBe(commit);
    expect(nameOfRevision('0123456', commit)).toBe(commit);
  });
  it('is its name and its number otherwise', () => {
    expect(nameOfRevision('main', commit)).toBe('main (0123456789ab)');
    expect(nameOfRevision('HEAD~1', commit)).toBe('HEAD~1 (0123456789ab)');
    expect(nameOfRevision('deadbeef', commit)).toBe('deadbeef (0123456789ab)');
  });
});
