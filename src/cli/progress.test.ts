import { describe, expect, it } from 'vitest';
import { progressOn } from './progress.ts';

const watched = (isTTY: boolean) => {
  const written: string[] = [];
  let time = 0;
  const progress = progressOn({ isTTY, write: text => written.push(text) }, () => time);
  const tree = progress.reading({ list: () => [], read: file => ({ text: file }) });
  return { written, progress, tree, pass: (ms: number) => (time += ms) };
};

describe('progress', () => {
  it('is silent for the first second, and then speaks now and then', () => {
    const { written, progress, tree, pass } = watched(true);
    expect(tree.read('a.tf')).toEqual({ text: 'a.tf' });
    expect(written).toEqual([]);
    pass(1000);
    tree.read('b.tf');
    tree.read('c.tf');
    pass(100);
    progress.judging(5000, 12000);
    progress.end();
    expect(written.map(text => text.replace('\r\u001b[K', ''))).toEqual(['Reading: 2 files', 'Assessing: 5,000 of 12,000 assets', '']);
  });

  it('says nothing where nobody is watching', () => {
    const { written, progress, tree, pass } = watched(false);
    pass(5000);
    tree.read('a.tf');
    progress.judging(1, 2);
    progress.end();
    expect(written).toEqual([]);
  });

  it('says how far a large file was read, the first time through', () => {
    const written: string[] = [];
    let time = 0;
    const progress = progressOn({ isTTY: true, write: text => written.push(text) }, () => time);
    const bytes = { size: 2_000_000_000, read: () => new Uint8Array() };
    const large = progress.reading({ list: () => [], read: () => ({ text: '' }), bytes: () => bytes }).bytes?.('large.json');
    if (!large || !('size' in large)) throw new Error('no bytes');
    for (const start of [0, 500_000_000, 1_000_000_000, 500_000_000]) {
      time += 2000;
      large.read(start, 10);
    }
    expect(written.map(text => text.replace('\r\u001b[K', ''))).toEqual(['Reading: large.json, 500 of 2,000 MB', 'Reading: large.json, 1,000 of 2,000 MB']);
    expect(large.size).toBe(bytes.size);
  });

  it('leaves nothing behind when it was never shown', () => {
    const { written, progress } = watched(true);
    progress.end();
    expect(written).toEqual([]);
  });
});
