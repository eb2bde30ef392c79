import { checks, empty } from '../../../model/index.ts';
import { threatProfile, webRule } from './service.ts';

const open = { allows: true, on: true } as const;

export default [
  checks(webRule, {
    'google.network-security.web-rule-names-what-it-allows': {
      duty: 'control-egress',
      title: 'The rule names hosts or requests that it allows',
      severity: 'medium',
      given: open,
      expect: { fitsAll: false },
      risk: 'A proxy that lets everything out keeps nothing in.',
    },
    'google.network-security.web-rule-looks-inside': {
      duty: 'control-egress',
      title: 'The proxy opens TLS to look into what the rule allows',
      severity: 'low',
      given: open,
      expect: { opensTls: true },
      risk: 'Data leaves by a path of an allowed host, and nobody sees it.',
    },
  }),
  checks(threatProfile, {
    'google.network-security.lets-no-severe-threat-through': {
      duty: 'detect-threats',
      title: 'Threats that are critical or high are not let through',
      severity: 'medium',
      expect: { letsThrough: empty },
      risk: 'The attack is seen, known by name, and let in.',
    },
  }),
];
