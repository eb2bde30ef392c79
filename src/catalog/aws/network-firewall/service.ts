import { asset, choice, count, decide, empty, flag, list, plus, service, text } from '../../../model/index.ts';
import { keyWords } from '../key-choice.ts';
import { says } from './sources.ts';

const networkFirewall = service({ id: 'aws.network-firewall', name: 'AWS Network Firewall', vendor: 'aws' });
const key = choice(keyWords, { unset: 'owned by AWS', source: says.encryption });

export const firewall = asset(networkFirewall, 'firewall', {
  name: text({ unset: '' }),
  networks: count({ unsaid: 'it names no subnets' }),
  deletionProtection: flag({ unset: true, source: says.firewall }),
  policyProtection: flag({ unset: true, source: says.firewall }),
  subnetProtection: flag({ unset: true, source: says.firewall }),
  /** `ALERT`, `FLOW` and `TLS`. */
  logs: list({ unset: { items: [] }, source: says.logs }),
  key,
});

const declared = asset(networkFirewall, 'policy', {
  name: text({ unset: '' }),
  packets: list({ unset: { items: [] }, source: says.policy }),
  fragments: list({ unset: { items: [] }, source: says.policy }),
  /** The groups of stateless and stateful rules. */
  groups: list({ unset: { items: [] }, source: says.policy }),
  managedGroups: flag({ unset: false, source: says.managed }),
  order: choice(['DEFAULT_ACTION_ORDER', 'STRICT_ORDER'], { unset: 'DEFAULT_ACTION_ORDER', source: says.policy }),
  key,
});
/** `rulesOf`: who keeps its rules up with new attacks. */
export const policy = plus(declared, me => ({
  rulesOf: decide(me, [
    [{ groups: empty }, 'nobody'],
    [{ managedGroups: true }, 'AWS and you'],
    [{}, 'you'],
  ]),
}));

export const ruleGroup = asset(networkFirewall, 'rule-group', {
  name: text({ unset: '' }),
  type: choice(['STATELESS', 'STATEFUL']),
  hasRules: flag(),
  key,
});
