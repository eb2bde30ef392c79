import { describe, expect, it } from 'vitest';
import { dutyIds } from '../model/index.ts';
import { drawLine, moved, moversOf } from './draw-line.ts';
import { line } from './line.ts';
import { holderWords } from './party.ts';
import { options, sampleCatalog, textOf } from './sample-estate.ts';

const { screen } = options();
const holder = (kind: string, settings: Parameters<typeof drawLine>[2], duty: string): string =>
  holderWords(drawLine(sampleCatalog, kind, settings).rows.find(row => row.duty === duty)?.holders ?? []);

describe('the line with no estate', () => {
  it('is drawn with what the cloud does by default', () => {
    expect(holder('acme.store.bucket', {}, 'control-keys')).toBe('provider');
    expect(drawLine(sampleCatalog, 'acme.store.bucket', {}).rows).toHaveLength(dutyIds.length);
  });

  it('moves with a fact that is set', () => {
    expect(holder('acme.store.bucket', { encryption: 'own' }, 'control-keys')).toBe('customer');
  });

  it('leaves a set of holders where a fact is not known', () => {
    expect(holder('acme.store.bucket', { encryption: undefined }, 'control-keys')).toBe('customer or provider');
    expect(holder('acme.machine.server', {}, 'apply-os-patches')).toBe('provider or customer');
  });

  it('works out the facts that come from others, unless they are set themselves', () => {
    expect(holder('acme.machine.server', { managed: true, autoPatch: false }, 'apply-os-patches')).toBe('provider');
    expect(holder('acme.machine.server', { managed: false, autoPatch: false }, 'apply-os-patches')).toBe('customer');
    expect(holder('acme.machine.server', { patching: 'vendor' }, 'apply-os-patches')).toBe('provider');
  });

  it('knows what moved between two', () => {
    const [before, after] = [{}, { encryption: 'own' }].map(settings => drawLine(sampleCatalog, 'acme.store.bucket', settings));
    if (!before || !after) throw new Error('no lines');
    expect(moved(before, after).map(move => [move.duty, holderWords(move.holders)])).toEqual([['control-keys', 'customer']]);
    expect(moved(before, before)).toEqual([]);
  });

  it('knows every fact that moves it', () => {
    expect(
      moversOf(sampleCatalog, 'acme.store.bucket', {}).map(mover => [mover.field, mover.values.map(move => [move.value, move.now, move.moved.length])]),
    ).toEqual([
      [
        'encryption',
        [
          ['own', false, 1],
          ['vendor', true, 0],
        ],
      ],
    ]);
    expect(moversOf(sampleCatalog, 'acme.machine.server', { autoPatch: false }).map(mover => [mover.field, mover.from])).toEqual([
      ['autoPatch', []],
      ['managed', []],
      ['patching', ['autoPatch', 'managed']],
    ]);
  });
});

describe('its report', () => {
  it('reads as it should', async () => {
    await expect(textOf(line(sampleCatalog, 'acme.store.bucket', {}, screen))).toMatchFileSnapshot('expected/line.txt');
  });

  it('marks what moved, and where it was', () => {
    const text = textOf(line(sampleCatalog, 'acme.store.bucket', { encryption: 'own' }, screen));
    expect(text).toContain('Acme Store · acme.store.bucket, with encryption own');
    expect(text).toMatch(/^→ C control-keys +you; was Acme$/m);
    expect(text.match(/^→/gm)).toHaveLength(1);
  });

  it('numbers every page once', () => {
    const text = textOf(line(sampleCatalog, 'acme.machine.server', {}, screen));
    const listed = [...text.slice(text.indexOf('\npages\n')).matchAll(/^ {2}\[(\d+)\]/gm)].map(match => match[1]);
    const used = new Set([...text.slice(0, text.indexOf('\npages\n')).matchAll(/\[(\d+)\]/g)].map(match => match[1]));
    expect(new Set(listed)).toEqual(used);
    expect(listed).toEqual(listed.map((_, i) => String(i + 1)));
  });
});
