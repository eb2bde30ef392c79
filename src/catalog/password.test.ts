import { describe, expect, it } from 'vitest';
import { hole, reference, unresolved } from '../model/index.ts';
import { areWrittenOut, isWrittenOut } from './password.ts';

describe('a password', () => {
  it('that is written stands in the source', () => {
    expect(isWrittenOut('hunter2')).toEqual({ value: true });
  });
  it('that is none, or an attribute of another resource, does not', () => {
    for (const password of [undefined, null, '', reference('random_password.db.result')]) expect(isWrittenOut(password)).toEqual({ value: false });
  });
  it('that a template fetches from where it is kept does not', () => {
    for (const password of [{ [unresolved]: 'Secrets Manager gives it at deployment' }, { [unresolved]: 'Parameter Store gives it at deployment' }])
      expect(isWrittenOut(password)).toEqual({ value: false });
    expect(isWrittenOut(`v1-${hole('resolve:secretsmanager:orders')}`)).toEqual({ value: false });
  });
  it('of which something is not known may', () => {
    expect(isWrittenOut({ [unresolved]: 'var.password has no value' })).toEqual({ unknown: 'var.password has no value', among: [true, false] });
    expect(isWrittenOut(`db-${hole('var.suffix')}`)).toMatchObject({ among: [true, false] });
  });
  it('may stand in a list', () => {
    expect(areWrittenOut(['hunter2', { [unresolved]: 'var.more has no value' }])).toEqual({ value: true });
    expect(areWrittenOut([reference('random_password.a.result')])).toEqual({ value: false });
    expect(areWrittenOut([reference('random_password.a.result'), { [unresolved]: 'var.more has no value' }])).toMatchObject({ among: [true, false] });
    expect(areWrittenOut({ [unresolved]: 'var.all has no value' })).toMatchObject({ among: [true, false] });
    expect(areWrittenOut(undefined)).toEqual({ value: false });
  });
});
