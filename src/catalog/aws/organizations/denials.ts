import type { Fact, Part, Several, Values, Worked } from '../../../model/index.ts';
import { coversAction, type statement } from '../policy.ts';

type Statement = Part<Values<typeof statement>>;
type Statements = Several<Statement>;

/** What a policy of the organisation may keep from happening: a word, and an action that stands for it. */
const guarded: readonly (readonly [string, string])[] = [
  ['leaving the organisation', 'organizations:leaveorganization'],
  ['stopping trails', 'cloudtrail:stoplogging'],
  ['stopping detection', 'guardduty:deletedetector'],
  ['stopping records of configuration', 'config:stopconfigurationrecorder'],
  ['changing how runtimes are updated', 'lambda:putruntimemanagementconfig'],
  ['changing the public access block of the account', 's3:putaccountpublicaccessblock'],
  ['changing the public access block of buckets', 's3:putbucketpublicaccessblock'],
  ['turning off encryption of new volumes', 'ec2:disableebsencryptionbydefault'],
  ['changing the defaults of instance metadata', 'ec2:modifyinstancemetadatadefaults'],
  ['making access keys for users', 'iam:createaccesskey'],
  ['turning off rotation of keys', 'kms:disablekeyrotation'],
  ['deleting flow logs', 'ec2:deleteflowlogs'],
];
const byRoot = /^(?:stringlike|stringequals|arnlike|arnequals) aws:principalarn arn:[^:]*:iam::\*?[^:]*:root$/;
const elsewhere = /^(?:stringnotequals|stringnotequalsifexists|stringnotlike) aws:requestedregion /;

const listed = <T>(fact: Fact<Several<T>>): Several<T> => (fact.is === 'unknown' ? { items: [], rest: fact.why } : fact.value);

/** Whether a statement denies an action; `undefined` when that is not known. */
const denies = ({ facts }: Statement, action: string): boolean | undefined => {
  if (facts.effect.is === 'unknown') return facts.effect.among?.includes('Deny') === false ? false : undefined;
  if (facts.effect.value !== 'Deny') return false;
  const except = listed(facts.exceptActions);
  if (except.items.length > 0) return not(coversAction(except, action));
  return coversAction(listed(facts.actions), action);
};
const not = (answer: boolean | undefined): boolean | undefined => (answer === undefined ? undefined : !answer);

/** What the condition of a statement makes of it. */
const scopeOf = ({ facts }: Statement): 'root' | 'regions' | 'all' => {
  const { items } = listed(facts.conditions);
  if (items.some(word => byRoot.test(word))) return 'root';
  return items.some(word => elsewhere.test(word)) ? 'regions' : 'all';
};

/** What the statements of a policy keep from happening in every account that it is attached to. */
export const guardsOf = (fact: Fact<Statements>): Worked<Several<string>> => {
  const { items, rest } = listed(fact);
  const found = new Set<string>();
  const open: string[] = rest === undefined ? [] : [rest];
  for (const one of items) {
    const scope = scopeOf(one);
    const wholly = denies(one, 'ec2:runinstances');
    if (scope === 'root' && wholly === true) found.add('acts of the root user');
    if (scope === 'regions' && wholly === true) found.add('other regions');
    if ((scope !== 'all' && wholly === undefined) || listed(one.facts.conditions).rest !== undefined) open.push('a statement is not wholly known');
    if (scope !== 'all') continue;
    for (const [word, action] of guarded) {
      const answer = denies(one, action);
      if (answer === true) found.add(word);
      if (answer === undefined) open.push('a statement is not wholly known');
    }
  }
  return { value: { items: [...found], ...(open.length > 0 && { rest: [...new Set(open)].join('; ') }) } };
};
