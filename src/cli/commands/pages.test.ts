import { afterEach, describe, expect, it } from 'vitest';
import type { AssessFlags } from './assess.ts';
import { assessCommand } from './assess.ts';

const flags: AssessFlags = {
  format: 'html',
  failOn: 'low',
  verdict: [],
  service: [],
  duty: [],
  layer: [],
  check: [],
  facts: false,
  quiet: false,
  var: [],
  varFile: [],
  parameter: [],
};
const asked = (more: Partial<AssessFlags>): Promise<number> => assessCommand(['examples/shop'], { ...flags, ...more });

describe('assess --format html', () => {
  const isTerminal = process.stdout.isTTY;
  afterEach(() => {
    process.stdout.isTTY = isTerminal;
  });

  it('does not write a page into a terminal', async () => {
    process.stdout.isTTY = true;
    await expect(asked({})).rejects.toThrow('a page is nothing to read in a terminal');
  });
  it('says what the pages do not take', async () => {
    await expect(asked({ output: 'x.html', cache: '.demarc' })).rejects.toThrow('--cache keeps too little');
    await expect(asked({ output: 'x.html', import: ['nowhere.json'] })).rejects.toThrow('--import nowhere.json');
    await expect(asked({ output: 'x.html', verdict: ['unmet'] })).rejects.toThrow('every verdict');
    await expect(asked({ output: 'x.html', failOn: 'hgih' })).rejects.toThrow('hgih');
  });
});
