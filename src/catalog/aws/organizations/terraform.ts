import { at, first, mapping, on } from '../../../model/index.ts';
import { document } from '../policy.ts';
import { saidAt } from '../said.ts';
import { memberAccount, organization, policy, rootAccess } from './service.ts';

export default [
  mapping(organization, 'aws_organizations_organization', ['id', 'arn'], {
    features: at('feature_set', 'ALL'),
    policyTypes: at('enabled_policy_types'),
    trusted: at('aws_service_access_principals'),
  }),
  mapping(policy, 'aws_organizations_policy', ['id', 'arn', 'name'], {
    name: at('name'),
    type: at('type', 'SERVICE_CONTROL_POLICY'),
    statements: document('content'),
    attached: first(on('aws_organizations_policy_attachment', 'policy_id', saidAt('target_id'))),
  }),
  mapping(rootAccess, 'aws_iam_organizations_features', ['id'], { features: at('enabled_features') }),
  mapping(memberAccount, 'aws_organizations_account', ['id', 'arn'], {
    name: at('name'),
    closes: at('close_on_deletion', false),
  }),
];
