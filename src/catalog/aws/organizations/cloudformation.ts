import { at, mapping, unreadable } from '../../../model/index.ts';
import { document } from '../policy.ts';
import { saidAt } from '../said.ts';
import { memberAccount, organization, policy } from './service.ts';

export default [
  mapping(organization, 'AWS::Organizations::Organization', ['Id', 'Arn'], {
    features: at('FeatureSet'),
    policyTypes: unreadable('CloudFormation has no property for it'),
    trusted: unreadable('CloudFormation has no property for it'),
  }),
  mapping(policy, 'AWS::Organizations::Policy', ['Id', 'Arn', 'Name'], {
    name: at('Name'),
    type: at('Type'),
    statements: document('Content'),
    attached: saidAt('TargetIds'),
  }),
  mapping(memberAccount, 'AWS::Organizations::Account', ['AccountId', 'Arn'], {
    name: at('AccountName'),
    closes: unreadable('whether the account is closed follows from the policy of the stack'),
  }),
];
