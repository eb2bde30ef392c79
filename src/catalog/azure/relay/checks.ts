import { checks } from '../../../model/index.ts';
import { accessRuleChecks as ofRules } from '../access-rule.ts';
import { usualChecks as usual } from '../usual-checks.ts';
import { accessRule, namespace } from './service.ts';

export default [
  checks(namespace, { 'azure.relay.is-closed-to-public-networks': { ...usual['is-closed-to-public-networks'], severity: 'low' } }),
  checks(accessRule, {
    'azure.relay.access-rule-opens-one-thing': ofRules['access-rule-opens-one-thing'],
    'azure.relay.access-rule-does-not-manage': ofRules['access-rule-does-not-manage'],
  }),
];
