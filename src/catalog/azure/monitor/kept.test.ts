import { describe, expect, it } from 'vitest';
import { reference, unresolved } from '../../../model/index.ts';
import { aboutOf, sendsWholeActivity } from './activity.ts';
import { keptFor } from './kept.ts';

const open = { [unresolved]: 'var.x' };
const spans = ['for ever', 'a year or more', 'less than a year'];
describe('how long a log profile keeps records', () => {
  it('is for ever when no end is set', () => {
    expect([{ enabled: false, days: 7 }, [{ enabled: true, days: 0 }], { enabled: true }].map(keptFor)).toEqual(Array(3).fill({ value: 'for ever' }));
  });
  it('is so many days', () => {
    expect(keptFor([{ enabled: true, days: 365 }])).toEqual({ value: 'a year or more' });
    expect(keptFor({ enabled: true, days: '364' })).toEqual({ value: 'less than a year' });
  });
  it('may not be known', () => {
    expect(keptFor(open)).toEqual({ unknown: 'var.x', among: spans });
    expect(keptFor({ enabled: true, days: open })).toEqual({ unknown: 'var.x', among: spans });
    expect(keptFor({ enabled: open, days: 7 })).toEqual({ unknown: 'var.x', among: spans });
    expect(keptFor({ enabled: open, days: 0 })).toEqual({ value: 'for ever' });
  });
});
describe('what a diagnostic setting is about', () => {
  it('is told by an id', () => {
    expect(aboutOf('/subscriptions/1')).toEqual({ value: 'a subscription' });
    expect(aboutOf(reference('data.azurerm_subscription.current.id'))).toEqual({ value: 'a subscription' });
    expect(aboutOf(reference('azurerm_key_vault.main.id'))).toEqual({ value: 'a resource' });
    expect(aboutOf('/subscriptions/1/resourceGroups/g/providers/Microsoft.Web/sites/x')).toEqual({ value: 'a resource' });
    expect(aboutOf(open)).toEqual({ unknown: 'var.x', among: ['a subscription', 'a resource'] });
  });
});
describe('the whole activity of a subscription', () => {
  const four = ['Administrative', 'Security', 'Alert', 'Policy'].map(category => ({ category, enabled: true }));
  it('has changes, security events, alerts and decisions of policies', () => {
    expect(sendsWholeActivity(four)).toEqual({ value: true });
    expect(sendsWholeActivity(four.slice(1))).toEqual({ value: false });
    expect(sendsWholeActivity([...four.slice(1), { category: 'Administrative', enabled: false }])).toEqual({ value: false });
    expect(sendsWholeActivity([...four.slice(1), open])).toEqual({ unknown: 'var.x', among: [true, false] });
  });
});
