import { asset, choice, flag, service } from '../../../model/index.ts';
import { effects } from './effect.ts';
import { says } from './sources.ts';

const policy = service({ id: 'azure.policy', name: 'Azure Policy', vendor: 'azure' });

/** A rule of your own. */
export const definition = asset(policy, 'definition', {
  /** What comes of a resource that breaks the rule. */
  effect: choice(effects, { unsaid: 'the effect stands in the rule' }),
});

/** A rule, or a set of them, that holds somewhere. */
export const assignment = asset(policy, 'assignment', {
  enforced: flag({ unset: true, source: says.assignment }),
});

/** Somewhere that a rule does not hold. */
export const exemption = asset(policy, 'exemption', {
  ends: flag({ unset: false, source: says.exemption }),
});
