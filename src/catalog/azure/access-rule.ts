import {
  at,
  type Citation,
  cite,
  customer,
  type DutyId,
  derived,
  flag,
  type Holder,
  hasHoles,
  inferred,
  isUnresolved,
  type Plain,
  text,
  unresolved,
  type Worked,
} from '../../model/index.ts';
import { partOf } from './part-of.ts';

export const policy = cite(
  'https://github.com/Azure/azure-policy/blob/master/built-in-policies/policyDefinitions/Service%20Bus/AuditNamespaceAccessRules_Audit.json',
  'Rules for shared access that open a whole namespace ought to be removed, but for the one it is made with; least privilege asks for rules on single queues and topics.',
  '2026-11-22',
);

/** What a rule for shared access opens: whoever has one of its keys may do it. */
export const accessRuleFields = {
  name: text({ unset: '' }),
  /** It opens everything in the namespace. */
  wholeNamespace: flag(),
  /** Its keys may create and delete, and hand out rights. */
  manages: flag({ unset: false }),
};

const always = (value: boolean) => derived<boolean>('', () => ({ value }));
const lastPart = (plain: Plain): Worked<string> =>
  isUnresolved(plain) ? { unknown: plain[unresolved] } : { value: String(plain).slice(String(plain).lastIndexOf('/') + 1) };
const holdsManage = (plain: Plain): Worked<boolean> => {
  const rights = Array.isArray(plain) ? (plain as readonly Plain[]) : [plain];
  if (rights.some(right => right === 'Manage')) return { value: true };
  const open = rights.some(right => isUnresolved(right) || (typeof right === 'string' && hasHoles(right)));
  return open ? { unknown: 'a right of the rule is not known', among: [true, false] } : { value: false };
};

export const accessRuleInTemplates = (wholeNamespace: boolean) => ({
  name: derived<string>('name', lastPart),
  wholeNamespace: always(wholeNamespace),
  manages: derived<boolean>('properties.rights', holdsManage),
});
export const accessRuleInTerraform = (wholeNamespace: boolean) => ({
  name: at<string>('name'),
  wholeNamespace: always(wholeNamespace),
  manages: at<boolean>('manage', false),
});

/** The rule that each namespace is made with. */
const root = { name: 'RootManageSharedAccessKey' };
export const accessRuleChecks = {
  'access-rule-opens-one-thing': {
    duty: 'grant-least-access',
    title: 'The rule for shared access opens one thing, not the whole namespace',
    severity: 'low',
    expect: [root, { wholeNamespace: false }],
    risk: 'One key that leaks opens everything in the namespace.',
  },
  'access-rule-does-not-manage': {
    duty: 'grant-least-access',
    title: 'The rule for shared access gives no right to manage',
    severity: 'medium',
    expect: [root, { manages: false }],
    risk: 'Whoever has the key deletes what programs need, and hands out more keys.',
  },
} as const;

/** The line of a rule; what the policy says of Service Bus is only inferred of what has the same rules, unless that has a page of its own. */
export const accessRuleLine = (
  source: Citation = inferred(policy, `Said of Service Bus, and others have the same rules for shared access: ${policy.says}`),
): Readonly<Record<DutyId, Holder>> => ({
  ...partOf('the namespace answers for it'),
  'grant-least-access': customer('Give each program a rule with no more rights than it needs, or an identity.', source),
});
