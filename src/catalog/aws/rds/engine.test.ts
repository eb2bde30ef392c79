import { describe, expect, it } from 'vitest';
import { type Fact, hole, unresolved } from '../../../model/index.ts';
import { inLowerCase, runs } from './engine.ts';

const at = { file: 'main.tf', line: 1 };
const stated = (value: string): Fact<string> => ({ is: 'stated', value, at });
const unknown: Fact<string> = { is: 'unknown', why: 'var.engine has no value', at };

describe('the engine', () => {
  it('is known by its name in lower case', () => {
    expect(inLowerCase('MySQL')).toEqual({ value: 'mysql' });
    expect(inLowerCase({ [unresolved]: 'var.engine has no value' })).toEqual({ unknown: 'var.engine has no value' });
    expect(inLowerCase(hole('var.engine'))).toEqual({ unknown: '${var.engine} is not known' });
    expect(inLowerCase(7)).toEqual({ unknown: 'it is not a text' });
  });
  it('is that of the instance it follows when nothing is written', () => {
    expect(runs({ engineWritten: stated('postgres'), sourceEngine: unknown })).toEqual({ value: 'postgres' });
    expect(runs({ engineWritten: stated(''), sourceEngine: stated('mysql') })).toEqual({ value: 'mysql' });
    expect(runs({ engineWritten: stated(''), sourceEngine: unknown })).toEqual({ unknown: unknown.why });
    expect(runs({ engineWritten: unknown, sourceEngine: stated('mysql') })).toEqual({ unknown: unknown.why });
    expect(runs({ engineWritten: stated(''), sourceEngine: stated('') })).toEqual({ unknown: 'the engine is not written' });
  });
});
