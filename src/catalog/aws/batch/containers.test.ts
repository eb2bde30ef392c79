import { describe, expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { isOnInAll, isOnInAny, secretsInEach } from './containers.ts';

const open = { [unresolved]: 'var.on has no value' };

describe('switches of several containers', () => {
  it('is on in any where one is on', () => {
    expect(isOnInAny([false, true])).toEqual({ value: true });
    expect(isOnInAny([open, 'true'])).toEqual({ value: true });
    expect(isOnInAny([undefined, false])).toEqual({ value: false });
    expect(isOnInAny([false, open])).toEqual({ unknown: 'var.on has no value', among: [true, false] });
  });
  it('is on in all where none is off', () => {
    expect(isOnInAll([true, 'true'])).toEqual({ value: true });
    expect(isOnInAll([true, undefined])).toEqual({ value: false });
    expect(isOnInAll([false, open])).toEqual({ value: false });
    expect(isOnInAll([true, open])).toEqual({ unknown: 'var.on has no value', among: [true, false] });
  });
});

it('gathers the secrets of all containers', () => {
  const lens = secretsInEach('containers', 'container.environment', 'name', 'value');
  const containers = [
    { container: { environment: [{ name: 'DB_PASSWORD', value: 'Tr0ub4dor-and-3' }] } },
    { container: { environment: [{ name: 'API_TOKEN', value: open }] } },
    { container: {} },
  ];
  expect(lens.via?.(containers)).toEqual({ value: { items: ['DB_PASSWORD'], rest: 'API_TOKEN: var.on has no value' } });
});
