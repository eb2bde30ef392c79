import { describe, expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { directions } from '../policy-directions.ts';
import { secretsIn } from './environment.ts';
import { strayProfiles, strayType } from './profiles.ts';
import { isSaid, unmasks } from './said.ts';

const unknown = { [unresolved]: 'var.x has no value' };

describe('what is said', () => {
  it.each([
    [{}, { value: true }],
    [[], { value: false }],
    [[{}], { value: true }],
    [[{}, unknown], { value: true }],
    ['500m', { value: true }],
  ])('%o', (plain, is) => {
    expect(isSaid(plain)).toEqual(is);
  });
  it.each([[unknown], [[unknown]]])('%o may be or not', plain => {
    expect(isSaid(plain)).toMatchObject({ unknown: 'var.x has no value', among: [true, false] });
  });
  it('of /proc is one word', () => {
    expect([unmasks('Default'), unmasks('Unmasked')]).toEqual([{ value: false }, { value: true }]);
    expect([unmasks(unknown), unmasks(hole('x'))]).toMatchObject([{ among: [true, false] }, { among: [true, false] }]);
  });
});

describe('variables of an environment', () => {
  it('are secrets by what they are called and what they hold', () => {
    const env = [
      { name: 'DB_PASSWORD', value: 'hunter2!' },
      { name: 'STAGE', value: 'prod' },
      { name: 'API_TOKEN', valueFrom: { secretKeyRef: { name: 's' } } },
    ];
    expect(secretsIn(env)).toEqual({ value: { items: ['DB_PASSWORD'] } });
  });
  it('may be secrets when they are not known', () => {
    expect(secretsIn([{ name: 'DB_PASSWORD', value: unknown }, unknown]).value).toMatchObject({
      items: [],
      rest: expect.stringContaining('var.x has no value'),
    });
    expect(secretsIn(unknown).value.rest).toBe('var.x has no value');
    expect(secretsIn(undefined)).toEqual({ value: { items: [] } });
  });
});

describe('profiles of AppArmor', () => {
  const key = 'container.apparmor.security.beta.kubernetes.io/app';
  it.each([
    [{ [key]: 'runtime/default', note: 'x' }, { items: [] }],
    [{ [key]: 'localhost/mine' }, { items: [] }],
    [{ [key]: 'unconfined' }, { items: ['unconfined'] }],
    [{ [key]: unknown }, { items: [], rest: 'a profile is not known' }],
    [unknown, { items: [], rest: 'var.x has no value' }],
    [null, { items: [] }],
  ])('%o', (annotations, is) => {
    expect(strayProfiles(annotations)).toEqual({ value: is });
  });
  it('have a field of their own', () => {
    expect(['RuntimeDefault', 'Localhost', 'Unconfined'].map(type => strayType(type).value.items)).toEqual([[], [], ['Unconfined']]);
    expect(strayType(unknown).value.rest).toBe('var.x has no value');
  });
});

describe('directions of a network policy', () => {
  it.each([
    [{ podSelector: {} }, { items: ['in'] }],
    [{ podSelector: {}, egress: [] }, { items: ['in', 'out'] }],
    [{ policyTypes: ['Egress'] }, { items: ['out'] }],
    [{ policyTypes: ['Ingress', 'Egress'] }, { items: ['in', 'out'] }],
    [{ policyTypes: unknown }, { items: [], rest: 'var.x has no value' }],
    [{ policyTypes: ['Ingress', unknown] }, { items: ['in'], rest: 'a type of the policy is not known' }],
    [unknown, { items: [], rest: 'var.x has no value' }],
  ])('%o', (spec, is) => {
    expect(directions(spec)).toEqual({ value: is });
  });
});
