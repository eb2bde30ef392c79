import { describe, expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { imageState } from './image-state.ts';

describe('imageState', () => {
  it('is encrypted when all volumes are', () => {
    expect(imageState([{ encrypted: true }, { encrypted: 'true' }])).toEqual({ value: 'encrypted' });
    expect(imageState([{ encrypted: true }, { volume_size: 8 }])).toEqual({ value: 'plain' });
    expect(imageState([])).toEqual({ value: 'plain' });
  });
  it('is not known while a snapshot or a variable decides', () => {
    expect(imageState([{ encrypted: true }, { snapshot_id: 'snap-1' }])).toEqual({
      unknown: 'it is encrypted when its snapshot is',
      among: ['encrypted', 'plain'],
    });
    expect(imageState({ [unresolved]: 'var.devices has no value' })).toEqual({ unknown: 'var.devices has no value', among: ['encrypted', 'plain'] });
  });
});
