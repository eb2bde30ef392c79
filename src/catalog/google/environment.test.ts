import { expect, it } from 'vitest';
import { unresolved } from '../../model/index.ts';
import { secretsOfContainers } from './environment.ts';

it('finds the variables of containers that hold a secret', () => {
  expect(
    secretsOfContainers([
      {
        env: [
          { name: 'DB_PASSWORD', value: 'hunter2hunter2' },
          { name: 'MODE', value: 'fast' },
        ],
      },
    ]),
  ).toEqual({
    value: { items: ['DB_PASSWORD'] },
  });
  expect(secretsOfContainers([{ env: [{ name: 'DB_PASSWORD', value_source: [{ secret_key_ref: [{ secret: 'db' }] }] }] }])).toEqual({ value: { items: [] } });
  expect(secretsOfContainers({ image: 'a' })).toEqual({ value: { items: [] } });
});
it('is open where a variable is', () => {
  const open = { [unresolved]: 'var.x' };
  expect(secretsOfContainers([{ env: [{ name: 'MODE', value: open }] }])).toMatchObject({ value: { rest: expect.any(String) } });
  expect(secretsOfContainers([{ env: [open] }])).toEqual({ value: { items: [], rest: 'var.x' } });
  expect(secretsOfContainers(open)).toEqual({ value: { items: [], rest: 'var.x' } });
});
