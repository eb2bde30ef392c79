import { asset, choice, flag, list, plus, reach, service, text, within, work } from '../../../model/index.ts';
import { statements } from '../policy.ts';
import { guardsOf } from './denials.ts';
import { says } from './sources.ts';

const organizations = service({ id: 'aws.organizations', name: 'AWS Organizations', vendor: 'aws' });

const policyTypes = [
  'SERVICE_CONTROL_POLICY',
  'RESOURCE_CONTROL_POLICY',
  'DECLARATIVE_POLICY_EC2',
  'BACKUP_POLICY',
  'TAG_POLICY',
  'AISERVICES_OPT_OUT_POLICY',
  'CHATBOT_POLICY',
  'SECURITYHUB_POLICY',
  'INSPECTOR_POLICY',
  'BEDROCK_POLICY',
  'S3_POLICY',
  'UPGRADE_ROLLOUT_POLICY',
] as const;
const declaredPolicy = asset(organizations, 'policy', {
  name: text({ unset: '' }),
  type: choice(policyTypes, { unset: 'SERVICE_CONTROL_POLICY' }),
  statements,
  attached: flag({ unset: false, source: says.scps }),
});
/** `guards`: what it keeps from happening in the accounts that it is attached to. */
export const policy = plus(declaredPolicy, me => ({
  guards: work(me, ['statements'], list(), facts => guardsOf(facts.statements)),
}));

const declared = asset(organizations, 'organization', {
  features: choice(['ALL', 'CONSOLIDATED_BILLING'], { unset: 'ALL', source: says.features }),
  /** The types of policy that are enabled. */
  policyTypes: list({ unset: { items: [] }, source: says.types }),
  /** Services that may act in all accounts. */
  trusted: list({ unset: { items: [] }, source: says.trusted }),
});
const placed = plus(declared, () => ({ policies: within('aws.organizations.policy', 'account') }));
export const organization = plus(placed, me => ({ guards: reach(me, 'policies', 'guards', list(), { items: [] }) }));

/** Who keeps the root users of member accounts. */
export const rootAccess = asset(organizations, 'root-access', {
  /** `RootCredentialsManagement` and `RootSessions`. */
  features: list({ unset: { items: [] }, source: says.root }),
});

export const memberAccount = asset(organizations, 'account', {
  name: text({ unset: '' }),
  /** Removing it from code closes the account. */
  closes: flag({ unset: false, source: says.closing }),
});
