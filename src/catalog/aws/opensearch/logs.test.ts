import { describe, expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { logsOf } from './logs.ts';

const open = { [unresolved]: 'var.x has no value' };

describe('the logs of a domain', () => {
  it('are blocks', () => {
    expect(logsOf([{ log_type: 'AUDIT_LOGS', enabled: true }, { log_type: 'ES_APPLICATION_LOGS', enabled: false }, { log_type: 'INDEX_SLOW_LOGS' }])).toEqual({
      value: { items: ['AUDIT_LOGS', 'INDEX_SLOW_LOGS'] },
    });
    expect(logsOf({ log_type: 'AUDIT_LOGS' })).toEqual({ value: { items: ['AUDIT_LOGS'] } });
  });
  it('are a map', () => {
    expect(logsOf({ AUDIT_LOGS: { Enabled: 'true' }, SEARCH_SLOW_LOGS: { Enabled: false }, ES_APPLICATION_LOGS: {} })).toEqual({
      value: { items: ['AUDIT_LOGS', 'ES_APPLICATION_LOGS'] },
    });
    expect(logsOf({})).toEqual({ value: { items: [] } });
    expect(logsOf(undefined)).toEqual({ value: { items: [] } });
  });
  it('may be others where something is not known', () => {
    expect(logsOf(open)).toEqual({ unknown: 'var.x has no value' });
    for (const options of [[open], [{ log_type: open }], [{ log_type: 'AUDIT_LOGS', enabled: open }], { AUDIT_LOGS: { Enabled: open } }])
      expect(logsOf(options)).toEqual({ value: { items: [], rest: 'var.x has no value' } });
    expect(logsOf([{ log_type: hole('var.x') }])).toMatchObject({ value: { items: [], rest: expect.stringContaining('not known') } });
    expect(logsOf({ AUDIT_LOGS: open })).toMatchObject({ value: { items: [] } });
  });
});
