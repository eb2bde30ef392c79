import { describe, expect, it } from 'vitest';
import { unresolved } from '../../model/index.ts';
import { pick } from './pick.ts';

describe('what stands at a path', () => {
  const open = { [unresolved]: 'var.x has no value' };
  it.each([
    [{ properties: { osProfile: 'x' } }, 'properties.osProfile', 'x'],
    [{ Properties: { OSProfile: 'x' } }, 'properties.osProfile', 'x'],
    [{ block: [{ name: 'x' }, { name: 'y' }] }, 'block.name', 'x'],
    [{ block: [] }, 'block.name', undefined],
    [{ properties: open }, 'properties.osProfile', open],
    [{ block: [open] }, 'block.name', open],
    ['text', 'a', undefined],
  ])('%j %s', (plain, path, value) => expect(pick(plain, path)).toEqual(value));
});
