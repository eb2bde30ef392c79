import { describe, expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { ownersTold, toldOfAlerts } from './told.ts';

const open = { [unresolved]: 'var.x' };
describe('a contact', () => {
  it('is told of alerts by a source or by a state', () => {
    expect(toldOfAlerts({ notificationsSources: [{ sourceType: 'AttackPath' }, { sourceType: 'Alert', minimalSeverity: 'Medium' }] })).toEqual({ value: true });
    expect(toldOfAlerts({ alertNotifications: { state: 'On' } })).toEqual({ value: true });
    expect(toldOfAlerts({ alertNotifications: 'On' })).toEqual({ value: true });
    expect(toldOfAlerts({ alertNotifications: { state: 'Off' } })).toEqual({ value: false });
    expect(toldOfAlerts({ notificationsSources: [] })).toEqual({ value: false });
    expect(toldOfAlerts({})).toEqual({ value: false });
    expect(toldOfAlerts({ notificationsSources: [{ sourceType: open }] })).toEqual({ unknown: 'var.x', among: [true, false] });
    expect(toldOfAlerts({ alertNotifications: open })).toEqual({ unknown: 'var.x', among: [true, false] });
  });
  it('shares them with owners by a role or by a state', () => {
    expect(ownersTold({ notificationsByRole: { state: 'On', roles: ['Owner'] } })).toEqual({ value: true });
    expect(ownersTold({ alertsToAdmins: 'On' })).toEqual({ value: true });
    expect(ownersTold({})).toEqual({ value: false });
    expect(ownersTold({ notificationsByRole: { state: open } })).toEqual({ unknown: 'var.x', among: [true, false] });
  });
});
