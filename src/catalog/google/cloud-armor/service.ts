import { asset, choice, flag, parts, service } from '../../../model/index.ts';
import { says } from './sources.ts';

const cloudArmor = service({ id: 'google.cloud-armor', name: 'Cloud Armor', vendor: 'google' });

/** A rule of a policy that does more than watch. */
export const rule = {
  /** It refuses what it recognises, or slows it down. */
  acts: flag(),
  /** It recognises common attacks on web applications by rules of Google. */
  knownAttacks: flag(),
  /** It recognises attempts at the hole of Log4j. */
  log4j: flag(),
  /** It counts requests, and stops those who send too many. */
  limitsRate: flag(),
};

export const policy = asset(cloudArmor, 'security-policy', {
  /** Whether it filters requests to programs, requests to a cache, or packets. */
  filters: choice(['requests', 'cached content', 'packets'], { unset: 'requests', source: says.policies }),
  rules: parts(rule, { unset: { items: [] } }),
  adaptive: flag({ unset: false, source: says.adaptive }),
});
