import { at, derived, gather, mapping, on } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { defaultOf } from './default-action.ts';
import { associatedAt, classicRulesAt, inTerraform, rulesAt, ruleTextAt } from './rules.ts';
import { webAcl } from './service.ts';

const classic = classicRulesAt('rules', { action: 'action.type', override: 'override_action.type', type: 'type' });
const classicRegional = classicRulesAt('rule', { action: 'action.type', override: 'override_action.type', type: 'type' });

export default [
  mapping(webAcl, 'aws_wafv2_web_acl', ['id', 'arn', 'name'], {
    name: at('name'),
    generation: derived('', () => ({ value: 'WAF' })),
    default: derived('default_action', plain => defaultOf(plain, 'allow', 'block')),
    rules: gather(
      rulesAt('rule', inTerraform, 'visibility_config.cloudwatch_metrics_enabled'),
      ruleTextAt('rule_json'),
      on('aws_wafv2_web_acl_rule_group_association', 'web_acl_arn', associatedAt),
    ),
    logged: on('aws_wafv2_web_acl_logging_configuration', 'resource_arn', saidAt('log_destination_configs')),
  }),
  mapping(webAcl, 'aws_waf_web_acl', ['id', 'arn', 'name'], {
    name: at('name'),
    generation: derived('', () => ({ value: 'WAF Classic' })),
    default: derived('default_action', plain => defaultOf(plain, 'allow', 'block')),
    rules: classic,
    logged: saidAt('logging_configuration.log_destination'),
  }),
  mapping(webAcl, 'aws_wafregional_web_acl', ['id', 'arn', 'name'], {
    name: at('name'),
    generation: derived('', () => ({ value: 'WAF Classic' })),
    default: derived('default_action', plain => defaultOf(plain, 'allow', 'block')),
    rules: classicRegional,
    logged: saidAt('logging_configuration.log_destination'),
  }),
];

/** Known, and with no duty of their own. */
export const pieces = ['aws_wafv2_ip_set', 'aws_wafv2_regex_pattern_set', 'aws_waf_ipset', 'aws_wafregional_ipset'];
