import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { watchPaths } from './changes.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarc-watch-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const write = (name: string): void => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, String(Math.random()));
};
const rest = (time: number): Promise<void> => new Promise(resolve => setTimeout(resolve, time));

/** Waits until it was told as often, and a while longer. */
const toldAfter = async (paths: readonly string[], change: () => void): Promise<number> => {
  let told = 0;
  const watching = watchPaths(paths, () => {
    told += 1;
  });
  await rest(150);
  change();
  for (let i = 0; i < 40 && told === 0; i++) await rest(50);
  await rest(400);
  watching.end();
  return told;
};

it('tells once of several changes in a row, in folders below too', async () => {
  write('network/main.tf');
  const told = await toldAfter([folder], () => {
    write('network/main.tf');
    write('network/other.tf');
  });
  expect(told).toBe(1);
});

it('sees a file that an editor puts in the place of the old one', async () => {
  write('main.tf');
  write('new.tf');
  expect(await toldAfter([join(folder, 'main.tf')], () => renameSync(join(folder, 'new.tf'), join(folder, 'main.tf')))).toBe(1);
});

it('is not woken by tools, and says where it sees nothing', async () => {
  write('.git/index');
  write('.terraform/lock');
  const told = await toldAfter([folder], () => {
    write('.git/index');
    write('.terraform/lock');
  });
  expect(told).toBe(0);
  const watching = watchPaths([join(folder, 'nowhere')], () => undefined);
  expect(watching.blind()).toEqual([expect.stringContaining('nowhere')]);
  watching.end();
});
