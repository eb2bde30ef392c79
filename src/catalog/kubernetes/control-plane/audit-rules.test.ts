import { describe, expect, it } from 'vitest';
import { hole, type Plain, unresolved } from '../../../model/index.ts';
import { leastOfSecrets, levelOfTheRest, mostOfSecrets } from './audit-rules.ts';

const secrets = { group: '', resources: ['secrets', 'configmaps'] };
const all = { level: 'RequestResponse' };

describe('rules of an audit policy', () => {
  it.each<[string, Plain, string, string, string]>([
    ['one for everything', [{ level: 'Metadata' }], 'Metadata', 'Metadata', 'Metadata'],
    ['Secrets before the rest', [{ level: 'Metadata', resources: [secrets] }, all], 'Metadata', 'Metadata', 'RequestResponse'],
    ['Secrets behind the rest', [all, { level: 'Metadata', resources: [secrets] }], 'RequestResponse', 'RequestResponse', 'RequestResponse'],
    ['a core group without names', [{ level: 'Request', resources: [{ group: '' }] }, { level: 'None' }], 'Request', 'Request', 'None'],
    ['another group', [{ level: 'Request', resources: [{ group: 'apps' }] }], 'None', 'None', 'None'],
    ['some users first', [{ level: 'None', users: ['system:kube-proxy'] }, { level: 'Metadata' }], 'Metadata', 'Metadata', 'Metadata'],
    ['some verbs first', [{ level: 'Request', verbs: ['update'], resources: [secrets] }, { level: 'Metadata' }], 'Request', 'Metadata', 'Metadata'],
    ['paths', [{ level: 'None', nonResourceURLs: ['/healthz*'] }], 'None', 'None', 'None'],
  ])('%s', (_, rules, most, least, rest) => {
    expect([mostOfSecrets(rules), leastOfSecrets(rules), levelOfTheRest(rules)]).toEqual([{ value: most }, { value: least }, { value: rest }]);
  });

  it.each<[string, Plain]>([
    ['a list', { [unresolved]: 'why' }],
    ['a rule', [{ [unresolved]: 'why' }, { level: 'Metadata' }]],
    ['a level', [{ level: hole('x') }]],
  ])('leave open what %s may say', (_, rules) => {
    for (const told of [mostOfSecrets(rules), leastOfSecrets(rules), levelOfTheRest(rules)]) expect(told).toMatchObject({ unknown: expect.any(String) });
  });

  it('say what they say whatever stands behind a rule for everything', () => {
    expect(leastOfSecrets([{ level: 'Metadata' }, { [unresolved]: 'why' }])).toEqual({ value: 'Metadata' });
  });
});
