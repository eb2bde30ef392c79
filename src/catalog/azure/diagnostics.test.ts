import { describe, expect, it } from 'vitest';
import { unresolved } from '../../model/index.ts';
import { kindsOn } from './diagnostics.ts';

const open = { [unresolved]: 'var.x' };
describe('a diagnostic setting', () => {
  it('sends the logs that it names and does not switch off', () => {
    expect(kindsOn([{ category: 'AuditEvent' }])).toEqual({ value: { items: ['AuditEvent'] } });
    expect(kindsOn([{ category: 'a', enabled: false }, { categoryGroup: 'audit', enabled: true }, { category_group: 'allLogs' }])).toEqual({
      value: { items: ['audit', 'allLogs'] },
    });
    expect(kindsOn({ category: null, categoryGroup: 'audit', enabled: true })).toEqual({ value: { items: ['audit'] } });
  });
  it('sends none when none is on', () => {
    for (const none of [[], undefined, null, [{ category: 'a', enabled: false }]]) expect(kindsOn(none)).toEqual({ value: { items: [] } });
  });
  it('may send some that are not known', () => {
    expect(kindsOn(open)).toEqual({ value: { items: [], rest: 'var.x' } });
    expect(kindsOn([{ category: 'a', enabled: open }, { category: open }, { category: 'b', enabled: true }])).toEqual({
      value: { items: ['b'], rest: 'var.x; var.x' },
    });
  });
});
