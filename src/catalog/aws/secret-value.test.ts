import { describe, expect, it } from 'vitest';
import { hole, reference, unresolved } from '../../model/index.ts';
import { isValueWritten } from './secret-value.ts';

const open = { [unresolved]: 'var.x has no value' };

describe('whether the value of a secret is written out', () => {
  it('is as text, or among several values under a name that announces it', () => {
    expect(isValueWritten('correct horse battery staple')).toEqual({ value: true });
    expect(isValueWritten('{"username":"shop","password":"MindTheGap12"}')).toEqual({ value: true });
    expect(isValueWritten({ username: 'shop', password: 'MindTheGap12' })).toEqual({ value: true });
  });
  it('is not where somebody fills it in later, or where it comes from elsewhere', () => {
    for (const value of ['', 'changeme', 'CHANGE_ME', 'to be set', '<token>', 'xxxx', '{}', '{"webhook":"","token":""}', '{"host":"db.example.com"}'])
      expect(isValueWritten(value)).toEqual({ value: false });
    expect(isValueWritten(reference('random_password.db.result'))).toEqual({ value: false });
  });
  it('is not where another resource makes it, whatever else is in the secret', () => {
    const password = reference('random_password.db.result');
    const host = `db.${hole('var.environment')}.example.com`;
    expect(isValueWritten(JSON.stringify({ username: 'shop', password, host, uri: `mongodb://shop:${hole('urlencode("x")')}@${host}` }))).toEqual({
      value: false,
    });
  });
  it('is not where a template names where it is kept', () => {
    expect(isValueWritten({ [unresolved]: 'Secrets Manager gives it at deployment' })).toEqual({ value: false });
  });
  it('is open where it is not known', () => {
    expect(isValueWritten(open)).toMatchObject({ unknown: 'var.x has no value' });
    expect(isValueWritten({ username: 'shop', password: open })).toMatchObject({ among: [true, false] });
    expect(isValueWritten(`{"password":"${hole('var.x')}"}`)).toMatchObject({ among: [true, false] });
  });
});
