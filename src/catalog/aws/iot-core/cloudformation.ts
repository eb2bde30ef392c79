import { at, mapping } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { rule } from './service.ts';

/** Devices by name, and what joins certificates to them. */
export const pieces = ['AWS::IoT::PolicyPrincipalAttachment', 'AWS::IoT::Thing', 'AWS::IoT::ThingPrincipalAttachment'];

export default [mapping(rule, 'AWS::IoT::TopicRule', ['Ref'], { name: at('RuleName'), tellsOfErrors: saidAt('TopicRulePayload.ErrorAction') })];
