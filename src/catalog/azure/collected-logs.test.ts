import { describe, expect, it } from 'vitest';
import { type Plain, unresolved } from '../../model/index.ts';
import { categoriesIn } from './collected-logs.ts';

const open = { [unresolved]: 'var.x has no value' };
const inTemplate = (logs: Plain): Plain => ({ properties: { logs } });

describe('the categories that a diagnostic setting collects', () => {
  it.each<[Plain, readonly string[]]>([
    [{ enabled_log: { category: 'AuditEvent' } }, ['AuditEvent']],
    [{ enabled_log: [{ category: 'AuditEvent' }, { category_group: 'allLogs' }] }, ['AuditEvent', 'allLogs']],
    [{ log: [{ category: 'AuditEvent' }, { category: 'Other', enabled: false }] }, ['AuditEvent']],
    [
      inTemplate([
        { categoryGroup: 'audit', category: null, enabled: true },
        { category: 'Other', enabled: false },
      ]),
      ['audit'],
    ],
    [{ metric: { category: 'AllMetrics' } }, []],
    [{ properties: {} }, []],
  ])('%j', (setting, items) => expect(categoriesIn(setting)).toEqual({ value: { items } }));

  it.each<[Plain, readonly string[]]>([
    [{ enabled_log: [{ category: 'AuditEvent' }, open] }, ['AuditEvent']],
    [{ enabled_log: { category: open } }, []],
    [inTemplate([{ categoryGroup: 'audit', enabled: open }]), []],
  ])('may be more than %j', (setting, items) => expect(categoriesIn(setting)).toEqual({ value: { items, rest: 'var.x has no value' } }));

  it('are not known where the setting is not', () => expect(categoriesIn(open)).toEqual({ unknown: 'var.x has no value' }));
});
