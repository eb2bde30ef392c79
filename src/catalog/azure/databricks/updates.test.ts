import { describe, expect, it } from 'vitest';
import { type Plain, unresolved } from '../../../model/index.ts';
import { updates, updatesOf, watchOf } from './updates.ts';

const open = { [unresolved]: 'var.on has no value' };

describe('who brings running compute onto fixed images', () => {
  it.each<[string, Plain]>([
    ['by Databricks', { automatic_cluster_update_enabled: true }],
    ['by Databricks', [{ compliance_security_profile_enabled: true, automatic_cluster_update_enabled: open }]],
    ['by Databricks', { automaticClusterUpdate: { value: 'Enabled' } }],
    ['by you', { automaticClusterUpdate: { value: 'Disabled' } }],
    ['by you', { enhanced_security_monitoring_enabled: true }],
    ['by you', null],
  ])('is told: %s', (who, block) => {
    expect(updatesOf(block)).toEqual({ value: who });
  });
  it('is not known where a setting is not', () => {
    expect(updatesOf(open)).toEqual({ unknown: 'var.on has no value', among: updates });
    expect(updatesOf({ automaticClusterUpdate: { value: open } })).toEqual({ unknown: 'var.on has no value', among: updates });
  });
});

describe('the watch over nodes', () => {
  it('comes with its own setting or with the profile', () => {
    expect(watchOf({ enhancedSecurityMonitoring: { value: 'Enabled' } })).toEqual({ value: true });
    expect(watchOf({ compliance_security_profile_enabled: true })).toEqual({ value: true });
    expect(watchOf({ automatic_cluster_update_enabled: true })).toEqual({ value: false });
  });
});
