import { describe, expect, it } from 'vitest';
import { unresolved } from '../../model/index.ts';
import { firewallStates, knowsBots, stateBy } from './web-firewall.ts';

const open = { [unresolved]: 'var.x has no value' };

describe('a web application firewall', () => {
  const state = stateBy('enabled', 'mode');
  it.each([
    [{ mode: 'Prevention' }, 'prevents'],
    [{ enabled: true, mode: 'Detection' }, 'detects'],
    [{ enabled: false, mode: 'Prevention' }, 'off'],
    [{ enabled: 'Disabled', mode: 'Prevention' }, 'off'],
    [[{ enabled: true, mode: 'prevention' }], 'prevents'],
  ])('%j %s', (settings, value) => expect(state(settings)).toEqual({ value }));
  it('may not be known', () => {
    expect(state({ enabled: open, mode: 'Prevention' })).toEqual({ unknown: 'var.x has no value', among: ['prevents', 'off'] });
    expect(state({ mode: open })).toEqual({ unknown: 'var.x has no value', among: firewallStates });
    expect(state({})).toEqual({ unknown: 'its mode is not said', among: firewallStates });
  });
  it('knows bots by the set of rules', () => {
    expect(knowsBots('type')([{ type: 'OWASP' }, { type: 'Microsoft_BotManagerRuleSet' }])).toEqual({ value: true });
    expect(knowsBots('type')([{ type: 'OWASP' }])).toEqual({ value: false });
    expect(knowsBots('type')([{ type: open }])).toEqual({ unknown: 'var.x has no value', among: [true, false] });
  });
});
