import { describe, expect, it } from 'vitest';
import { hole, type Plain, unresolved } from '../../../model/index.ts';
import { fetches } from './fetched.ts';

describe('a script', () => {
  it.each<[string, Plain, unknown]>([
    ['in the template', { scriptContent: 'exit 0' }, { value: false }],
    ['at an address', { uri: 'https://example.com/a.sh' }, { value: true }],
    ['at an address of which a part is not known', { uri: `https://${hole('host')}/a.sh` }, { value: true }],
    ['with helpers at addresses', { others: ['https://example.com/b.sh'] }, { value: true }],
    ['with no helpers', { others: [] }, { value: false }],
    ['that may be at one', { uri: { [unresolved]: 'why' } }, { unknown: 'why', among: [true, false] }],
    ['of which nothing is known', { [unresolved]: 'why' }, { unknown: 'why', among: [true, false] }],
  ])('%s', (_, plain, answer) => {
    expect(fetches('uri', 'others')(plain)).toEqual(answer);
  });
});
