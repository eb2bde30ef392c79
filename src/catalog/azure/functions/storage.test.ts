import { describe, expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { storageByIdentity } from './storage.ts';

describe('how functions reach their storage', () => {
  it('is told by the names of settings', () => {
    expect(storageByIdentity([{ name: 'AzureWebJobsStorage__accountName', value: 'acme' }])).toEqual({ value: true });
    expect(storageByIdentity([{ name: 'AzureWebJobsStorage', value: 'x' }])).toEqual({ value: false });
    expect(storageByIdentity([])).toEqual({ value: false });
    expect(storageByIdentity({ [unresolved]: 'var.x' })).toEqual({ unknown: 'var.x', among: [true, false] });
    expect(storageByIdentity([{ name: 'A', value: 'b' }, { [unresolved]: 'var.x' }])).toEqual({ unknown: 'var.x', among: [true, false] });
  });
});
