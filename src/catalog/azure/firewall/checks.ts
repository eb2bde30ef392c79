import { atLeast, checks, empty, someItem } from '../../../model/index.ts';
import { firewall, policy, rules } from './service.ts';

const attackers = {
  duty: 'filter-traffic',
  severity: 'medium',
  risk: 'Traffic to and from addresses that are known as hostile is written down, and let through.',
} as const;

export default [
  checks(firewall, {
    'azure.firewall.refuses-known-attackers': {
      ...attackers,
      title: 'The firewall refuses what is known as hostile',
      expect: [{ byPolicy: 'Deny' }, { knownAttackers: 'Deny', policies: empty }],
      aka: ['CKV_AZURE_216'],
    },
    'azure.firewall.works-by-a-policy': {
      duty: 'configure-platform',
      title: 'A policy holds the rules of the firewall',
      severity: 'low',
      expect: { policies: someItem },
      risk: 'Rules in the firewall itself cannot be shared, and newer protections cannot be switched on.',
      aka: ['CKV_AZURE_219'],
    },
    'azure.firewall.spans-zones': {
      duty: 'survive-failure',
      title: 'The firewall is pinned to no single zone',
      severity: 'low',
      expect: [{ zones: 0 }, { zones: atLeast(2) }],
      risk: 'With the one zone everything behind the firewall is cut off.',
    },
    'azure.firewall.records-what-it-sees': {
      duty: 'record-access',
      title: 'A diagnostic setting keeps the log of the firewall',
      severity: 'medium',
      expect: { logs: someItem },
      risk: 'Nobody can tell what was let through and what was refused.',
    },
  }),
  checks(policy, {
    'azure.firewall.policy-refuses-known-attackers': {
      ...attackers,
      title: 'The policy refuses what is known as hostile',
      expect: { knownAttackers: 'Deny' },
    },
    'azure.firewall.policy-blocks-attacks': {
      duty: 'filter-traffic',
      title: 'The policy blocks traffic that looks like an attack',
      severity: 'low',
      expect: { signatures: 'Deny' },
      risk: 'Attacks over allowed ports pass unseen, or are only written down.',
      aka: ['CKV_AZURE_220'],
    },
  }),
  checks(rules, {
    'azure.firewall.lets-not-everything-through': {
      duty: 'filter-traffic',
      title: 'No rule lets everything through',
      severity: 'high',
      expect: { everything: false },
      risk: 'The firewall stops nothing but what Microsoft knows as hostile.',
    },
    'azure.firewall.publishes-no-logins': {
      duty: 'limit-exposure',
      title: 'No rule leads everybody to SSH or remote desktop of a machine',
      severity: 'high',
      expect: { logins: false },
      risk: 'Anybody on the internet may try keys and passwords, whichever port the front calls it.',
    },
    'azure.firewall.lets-out-to-named-sites': {
      duty: 'control-egress',
      title: 'No rule lets out to every name there is',
      severity: 'medium',
      expect: { everySite: false },
      risk: 'A machine that was broken into fetches its tools from anywhere, and sends your data there.',
    },
  }),
];
