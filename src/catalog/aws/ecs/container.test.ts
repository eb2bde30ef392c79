import { describe, expect, it } from 'vitest';
import { hole, reference, unresolved } from '../../../model/index.ts';
import { logs, nonRoot, secretPairs } from './container.ts';

const open = { [unresolved]: 'var.x has no value' };

describe('nonRoot', () => {
  it.each(['1000', '1000:1000', 'app', 'app:root', 1000])('%s is not root', user => expect(nonRoot(user)).toEqual({ value: true }));
  it.each(['root', '0', '0:0', '0:1000', 'root:app', 0, '00'])('%s is root', user => expect(nonRoot(user)).toEqual({ value: false }));
  it.each([open, hole('var.user'), ''])('keeps open what is not known', user => expect(nonRoot(user)).toMatchObject({ among: [true, false] }));
  it('does not care about a group that is not known', () => expect(nonRoot(`1000:${hole('var.group')}`)).toEqual({ value: true }));
});

describe('logs', () => {
  it('takes any driver but none', () => {
    expect(logs('awslogs')).toEqual({ value: true });
    expect(logs('awsfirelens')).toEqual({ value: true });
    expect(logs('none')).toEqual({ value: false });
    expect(logs('')).toEqual({ value: false });
    expect(logs(open)).toMatchObject({ unknown: 'var.x has no value' });
    expect(logs(hole('var.driver'))).toMatchObject({ among: [true, false] });
  });
});

describe('secretPairs', () => {
  const pairs = (...all: readonly (readonly [string, unknown])[]) => all.map(([name, value]) => ({ name, value: value as string }));
  it('names the variables that hold a secret, and never the secret', () => {
    const found = secretPairs(
      pairs(['STAGE', 'prod'], ['DB_PASSWORD', 'correct-horse-battery'], ['DB_PASSWORD_ARN', 'arn:aws:secretsmanager:eu-west-1:1:secret:x']),
      'name',
      'value',
    );
    expect(found).toEqual({ items: ['DB_PASSWORD'] });
    expect(JSON.stringify(found)).not.toContain('correct-horse');
    expect(secretPairs(pairs(['KEY', 'AKIA1234567890ABCDEF']), 'name', 'value')).toEqual({ items: ['KEY'] });
    expect(secretPairs(pairs(['DB_PASSWORD', reference('random_password.db.result')]), 'name', 'value')).toEqual({ items: ['DB_PASSWORD'] });
    expect(secretPairs(pairs(['DB_HOST', reference('aws_db_instance.db.address')]), 'name', 'value')).toEqual({ items: [] });
  });
  it('keeps open what is not known', () => {
    expect(secretPairs(open, 'name', 'value')).toEqual({ items: [], rest: 'var.x has no value' });
    expect(secretPairs([{ name: open, value: 'x' }], 'name', 'value')).toMatchObject({ items: [], rest: expect.any(String) });
    expect(secretPairs(pairs(['DB_PASSWORD', open]), 'name', 'value')).toEqual({ items: [], rest: 'DB_PASSWORD: var.x has no value' });
    expect(secretPairs([...pairs(['DB_PASSWORD', 'correct-horse-battery']), open], 'name', 'value')).toEqual({
      items: ['DB_PASSWORD'],
      rest: 'var.x has no value',
    });
  });
});
