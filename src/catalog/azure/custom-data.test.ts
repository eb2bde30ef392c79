import { describe, expect, it } from 'vitest';
import { hole, unresolved } from '../../model/index.ts';
import { holdsSecret } from './custom-data.ts';

const among = [true, false];

describe('a start-up script', () => {
  it.each([
    ['#!/bin/sh\napt-get update', false],
    [btoa('#!/bin/sh\napt-get update'), false],
    ['export DB_PASSWORD=hunter22', true],
    [btoa('export DB_PASSWORD=hunter22'), true],
    ['export DB_PASSWORD=$(fetch)', false],
    [`echo ${hole('var.name')}`, false],
    [undefined, false],
  ])('%j', (script, value) => expect(holdsSecret(script)).toEqual({ value }));
  it('may not be known', () => {
    expect(holdsSecret({ [unresolved]: 'var.x has no value' })).toEqual({ unknown: 'var.x has no value', among });
    expect(holdsSecret(hole('var.script'))).toEqual({ unknown: 'what the script holds is not known', among });
    expect(holdsSecret('H4sIAAAAAAAA')).toEqual({ unknown: 'the script is compressed', among });
    expect(holdsSecret(`export DB_PASSWORD=${hole('var.x')}`)).toEqual({ unknown: 'a part that is not known stands where a password would', among });
  });
});
