import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';

const files = readdirSync('web/src', { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.css'))
  .map(file => join('web/src', file));

it('no two pages mean different things by one class', () => {
  const owners = new Map<string, Set<string>>();
  for (const file of files) {
    const rules = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
    for (const [, name = ''] of rules.matchAll(/(?:^|[},])\s*\.([a-z][a-z-]*)(?=\s*[{,])/g))
      owners.set(name, (owners.get(name) ?? new Set()).add(basename(file)));
  }
  expect(owners.size).toBeGreaterThan(100);
  expect([...owners].filter(([, names]) => names.size > 1).map(([name, names]) => `.${name}: ${[...names].join(', ')}`)).toEqual([]);
});
