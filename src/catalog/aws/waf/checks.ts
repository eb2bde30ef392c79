import { checks, no, noneOf, oneOf, some, someItem } from '../../../model/index.ts';
import { webAcl } from './service.ts';

export default [
  checks(webAcl, {
    'aws.waf.has-rules': {
      duty: 'guard-apis',
      title: 'The web ACL has rules',
      severity: 'medium',
      expect: { rules: someItem },
      risk: 'Every request goes through unseen, while everybody believes that a firewall stands there.',
      aka: ['CKV_AWS_175', 'WAF.4', 'WAF.8', 'WAF.10', 'wafv2_webacl_with_rules'],
    },
    'aws.waf.blocks-known-bad-inputs': {
      duty: 'guard-apis',
      title: 'Rules of AWS against known bad inputs act',
      severity: 'low',
      given: { generation: 'WAF' },
      expect: { rules: some({ group: 'AWSManagedRulesKnownBadInputsRuleSet', does: noneOf('counts') }) },
      risk: 'Requests that exploit well-known holes, Log4j among them, reach the application.',
      aka: ['CKV_AWS_192'],
    },
    'aws.waf.limits-the-rate-of-requests': {
      duty: 'guard-apis',
      title: 'A rule limits how many requests one address may send',
      severity: 'low',
      expect: { rules: some({ limitsRate: true }) },
      risk: 'One caller can try passwords without end, or starve everybody else.',
    },
    'aws.waf.lets-managed-rules-act': {
      duty: 'guard-apis',
      title: 'No managed group of rules merely counts',
      severity: 'low',
      expect: { rules: no({ by: oneOf('AWS', 'a seller'), does: 'counts' }) },
      risk: 'Attacks are recognised and let through.',
    },
    'aws.waf.logs-requests': {
      duty: 'record-access',
      title: 'The web ACL logs the requests that it looked at',
      severity: 'medium',
      expect: { logged: true },
      risk: 'After an attack nobody can say which requests were blocked and which went through.',
      aka: ['CKV2_AWS_31', 'CKV_AWS_176', 'WAF.1', 'WAF.11', 'wafv2_webacl_logging_enabled'],
    },
    'aws.waf.measures-its-rules': {
      duty: 'record-access',
      title: 'Every rule is measured',
      severity: 'low',
      expect: { rules: no({ measured: false }) },
      risk: 'Nobody sees that an attack is under way, nor that a rule blocks the wrong people.',
      aka: ['WAF.12', 'wafv2_webacl_rule_logging_enabled'],
    },
  }),
];
