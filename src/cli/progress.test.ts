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

  it('leaves nothing behind when it was never shown', () => {
    const { written, progress } = watched(true);
    progress.end();
    expect(written).toEqual([]);
  });
});
