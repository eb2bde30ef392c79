import { describe, expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { anyContainer, anyPassword, ofList, ofMap, secretsBy } from './containers.ts';

const unknown = { [unresolved]: 'var.x has no value' };

describe('the containers of a group', () => {
  it('hold secrets in plain variables', () => {
    expect(secretsBy(ofMap)([{ environment_variables: { DB_PASSWORD: 'hunter22', REGION: 'west' } }])).toEqual({ value: { items: ['DB_PASSWORD'] } });
    const variables = [
      { name: 'DB_PASSWORD', value: 'hunter22' },
      { name: 'TOKEN', secureValue: 'kept' },
    ];
    expect(secretsBy(ofList)([{ properties: { environmentVariables: variables } }])).toEqual({ value: { items: ['DB_PASSWORD'] } });
    expect(secretsBy(ofMap)([{ environment_variables: unknown }])).toEqual({ value: { items: [], rest: 'var.x has no value' } });
  });
  it('are privileged where one is', () => {
    expect(anyContainer('privileged')([{}, { privileged: true }])).toEqual({ value: true });
    expect(anyContainer('privileged')([{}])).toEqual({ value: false });
    expect(anyContainer('privileged')([{ privileged: unknown }])).toEqual({ unknown: 'var.x has no value', among: [true, false] });
  });
  it('pull by a password where one is written, whatever it will be', () => {
    expect(anyPassword([{ server: 'a', identity: '/x' }])).toEqual({ value: false });
    expect(anyPassword([{ server: 'a', password: 'p' }])).toEqual({ value: true });
    expect(anyPassword([{ server: 'a', password: unknown }])).toEqual({ value: true });
    expect(anyPassword([unknown])).toEqual({ unknown: 'var.x has no value', among: [true, false] });
  });
});
