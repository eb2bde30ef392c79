import { describe, expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { isPinned } from './version.ts';

describe('the version of a release', () => {
  it.each([
    [{ chart: 'nginx', version: '1.2.3' }, true],
    [{ chart: 'nginx', version: 'v4.11.0-rc.1' }, true],
    [{ chart: 'nginx', version: '~1.2' }, false],
    [{ chart: 'nginx', version: '>= 1.0.0' }, false],
    [{ chart: 'nginx', version: '*' }, false],
    [{ chart: 'nginx' }, false],
    [{ chart: './charts/shop' }, true],
    [{ chart: 'oci://registry.example.com/shop.tgz' }, false],
  ])('%j', (plain, value) => {
    expect(isPinned(plain)).toEqual({ value });
  });
  it('is not guessed', () => {
    expect(isPinned({ chart: 'nginx', version: { [unresolved]: 'var.version has no value' } })).toMatchObject({ unknown: 'var.version has no value' });
  });
});
