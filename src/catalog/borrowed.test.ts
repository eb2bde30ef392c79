import { describe, expect, it } from 'vitest';
import { allUnstudied, cite, inferred, notApplicable, provider } from '../model/index.ts';
import { borrowed } from './borrowed.ts';

const own = cite('https://docs.example/engine/patches', 'The engine is patched by its vendor.', '2026-11-22');
const general = cite('https://docs.example/model', 'The vendor runs the buildings.', '2026-11-22');
const line = {
  ...allUnstudied,
  'apply-os-patches': provider('Patches.', own),
  'guard-facilities': provider('Guards.', general),
  'harden-os': provider('Hardens.', inferred(own)),
  'guard-model-use': notApplicable('no model'),
};

describe('a borrowed line', () => {
  it('only infers what the pages of the service say that it was drawn after', () => {
    const source = inferred(own, 'Said of Engine, and others like it are run the same way: The engine is patched by its vendor.');
    expect(borrowed(line, 'Engine', 'docs.example/engine/')['apply-os-patches']).toEqual(provider('Patches.', source));
  });
  it('says of what those pages only imply, too, of which service they speak', () => {
    const source = inferred(own, 'Said of Engine, and others like it are run the same way: The engine is patched by its vendor.');
    expect(borrowed(line, 'Engine', 'docs.example/engine/')['harden-os']).toEqual(provider('Hardens.', source));
  });
  it('leaves all else as it is, the very same objects', () => {
    const lent = borrowed(line, 'Engine', 'docs.example/engine/');
    expect(lent['guard-facilities']).toBe(line['guard-facilities']);
    expect(lent['guard-model-use']).toBe(line['guard-model-use']);
    expect(Object.keys(lent)).toEqual(Object.keys(line));
  });
});
