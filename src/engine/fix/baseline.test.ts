import { expect, it } from 'vitest';
import type { Assessed } from '../assess.ts';
import { rememberingBaseline } from './baseline.ts';

it('is judged once for the same scopes, and anew with edits', async () => {
  let judged = 0;
  const again = rememberingBaseline(() => Promise.resolve({ number: ++judged } as unknown as Assessed));
  const edit = { file: 'a', start: 0, end: 0, text: 'x', of: [0] };
  expect(await again([], new Set(['a', 'b']))).toBe(await again([], new Set(['b', 'a'])));
  await again([], new Set(['a']));
  await again([edit], new Set(['a']));
  await again([]);
  expect(judged).toBe(4);
});
