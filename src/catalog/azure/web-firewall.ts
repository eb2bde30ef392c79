import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../model/index.ts';
import { pick } from './pick.ts';

/** What a web application firewall does with an attack: stop it, only write it down, or nothing at all; and that there is none. */
export const firewallStates = ['prevents', 'detects', 'off', 'absent'] as const;
export type FirewallState = (typeof firewallStates)[number];

const isOff = (said: Plain): boolean => said === false || /^(?:false|disabled)$/i.test(String(said));

/** Of the settings of a firewall, which name whether it is on and in which mode it works. */
export const stateBy =
  (enabled: string, mode: string) =>
  (settings: Plain): Worked<FirewallState> => {
    const [on, said] = [pick(settings, enabled), pick(settings, mode)];
    if (isOff(on)) return { value: 'off' };
    const state = /^prevention$/i.test(String(said)) ? 'prevents' : /^detection$/i.test(String(said)) ? 'detects' : undefined;
    if (isUnresolved(on)) return { unknown: on[unresolved], among: state === undefined ? firewallStates : [state, 'off'] };
    if (state !== undefined) return { value: state };
    return { unknown: isUnresolved(said) ? said[unresolved] : 'its mode is not said', among: firewallStates };
  };

/** Whether a set of rules against bots is among those that a firewall works by. */
export const knowsBots =
  (type: string) =>
  (sets: Plain): Worked<boolean> => {
    const all = Array.isArray(sets) ? (sets as readonly Plain[]) : [sets];
    const types = all.map(set => (isMap(set) && !isUnresolved(set) ? pick(set, type) : set));
    if (types.some(one => /bot/i.test(typeof one === 'string' ? one : ''))) return { value: true };
    const open = types.find(isUnresolved);
    return open === undefined ? { value: false } : { unknown: open[unresolved], among: [true, false] };
  };
