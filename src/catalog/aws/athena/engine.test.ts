import { describe, expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { engineOf } from './engine.ts';

describe('the engine of a workgroup', () => {
  it.each([
    ['AUTO', 'automatic'],
    ['auto', 'automatic'],
    ['', 'automatic'],
    [null, 'automatic'],
    ['Athena engine version 3', 'pinned'],
    ['PySpark engine version 3', 'pinned'],
  ])('%s: %s', (version, engine) => expect(engineOf(version)).toEqual({ value: engine }));
  it('keeps open what is not known', () => {
    expect(engineOf({ [unresolved]: 'var.engine has no value' })).toMatchObject({ among: ['automatic', 'pinned'] });
    expect(engineOf(`Athena engine version ${hole('var.v')}`)).toMatchObject({ unknown: 'the version is not wholly known' });
  });
});
