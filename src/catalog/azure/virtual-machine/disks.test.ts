import { describe, expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { hasUnmanaged } from './disks.ts';

const unmanaged = hasUnmanaged('os', 'data', 'vhd.uri');
const file = { vhd: { uri: 'https://acme.blob.core.windows.net/vhds/one.vhd' } };

describe('unmanaged disks', () => {
  it('are found under the system and under the data', () => {
    expect(unmanaged({ os: file })).toEqual({ value: true });
    expect(unmanaged({ os: { name: 'os' }, data: [{ name: 'one' }, file] })).toEqual({ value: true });
  });
  it('are not there where no disk names a file', () => {
    expect(unmanaged(undefined)).toEqual({ value: false });
    expect(unmanaged({ os: { name: 'os' }, data: [] })).toEqual({ value: false });
  });
  it('are not known where a disk is not, unless another one tells', () => {
    const hidden = { [unresolved]: 'a parameter' };
    expect(unmanaged(hidden)).toMatchObject({ unknown: 'a parameter' });
    expect(unmanaged({ os: {}, data: [hidden] })).toMatchObject({ unknown: 'a parameter' });
    expect(unmanaged({ os: hidden, data: [file] })).toEqual({ value: true });
  });
});
