import { at, derived, mapping, on, unreadable } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { defaultOf } from './default-action.ts';
import { classicRulesAt, inCloudformation, rulesAt } from './rules.ts';
import { webAcl } from './service.ts';

export default [
  mapping(webAcl, 'AWS::WAFv2::WebACL', ['Id', 'Arn', 'Name'], {
    name: at('Name'),
    generation: derived('', () => ({ value: 'WAF' })),
    default: derived('DefaultAction', plain => defaultOf(plain, 'Allow', 'Block')),
    rules: rulesAt('Rules', inCloudformation, 'VisibilityConfig.CloudWatchMetricsEnabled'),
    logged: on('AWS::WAFv2::LoggingConfiguration', 'ResourceArn', saidAt('LogDestinationConfigs')),
  }),
  mapping(webAcl, ['AWS::WAF::WebACL', 'AWS::WAFRegional::WebACL'], ['Name'], {
    name: at('Name'),
    generation: derived('', () => ({ value: 'WAF Classic' })),
    default: derived('DefaultAction', plain => defaultOf(plain, 'Allow', 'Block')),
    rules: classicRulesAt('Rules', { action: 'Action.Type', override: 'OverrideAction.Type', type: 'Type' }),
    logged: unreadable('CloudFormation has no property for the logs of WAF Classic'),
  }),
];

/** Known, and with no duty of their own. */
export const pieces = ['AWS::WAFv2::IPSet', 'AWS::WAFv2::RegexPatternSet'];
