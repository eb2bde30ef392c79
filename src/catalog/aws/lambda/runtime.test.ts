import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../model/index.ts';
import { makerOf, stateOf } from './runtime.ts';

const at = { file: 'main.tf', line: 1 };
const stated = (value: string): { readonly runtime: Fact<string> } => ({ runtime: { is: 'stated', value, at } });
const open = (...among: readonly string[]): { readonly runtime: Fact<string> } => ({
  runtime: { is: 'unknown', why: 'var.runtime has no value', at, ...(among.length > 0 && { among }) },
});

describe('the state of a runtime', () => {
  it.each([
    ['nodejs24.x', 'supported'],
    ['python3.11', 'supported'],
    ['python3.10', 'past its end'],
    ['dotnet8', 'past its end'],
    ['provided.al2', 'past its end'],
    ['provided.al2023', 'supported'],
    ['java8.al2', 'supported'],
    ['java8', 'past its end'],
    ['python3.15', 'supported'],
    ['', 'none'],
  ])('%s is %s', (name, expected) => {
    expect(stateOf(stated(name))).toEqual({ value: expected });
  });
  it('is not known of a runtime that is not known', () => {
    expect(stateOf(stated('perl5.40'))).toEqual({ unknown: 'perl5.40 is not a runtime that is known', among: ['supported', 'past its end'] });
    expect(stateOf(stated('constructor'))).toMatchObject({ among: ['supported', 'past its end'] });
    expect(stateOf(open())).toEqual({ unknown: 'var.runtime has no value', among: ['supported', 'past its end', 'none'] });
  });
  it('is among those of the runtimes it may be', () => {
    expect(stateOf(open('nodejs22.x', 'nodejs24.x'))).toMatchObject({ among: ['supported'] });
    expect(stateOf(open('nodejs18.x', 'nodejs24.x'))).toMatchObject({ among: ['past its end', 'supported'] });
  });
});

describe('whose a runtime is', () => {
  it('is told by its name', () => {
    expect(makerOf(stated('provided.al2023'))).toEqual({ value: 'you' });
    expect(makerOf(stated('python3.13'))).toEqual({ value: 'AWS' });
    expect(makerOf(open())).toMatchObject({ among: ['AWS', 'you'] });
    expect(makerOf(open('provided.al2023', 'provided.al2'))).toMatchObject({ among: ['you'] });
  });
});
