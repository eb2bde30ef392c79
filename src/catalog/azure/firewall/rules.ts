import { hasHoles, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';
import { pick } from '../pick.ts';

/** Whether something is so, or why that is not known. */
type Answer = boolean | { readonly why: string };
const whyIn = (answers: readonly Answer[]): Answer | undefined => answers.find(answer => typeof answer !== 'boolean');
const all = (answers: readonly Answer[]): Answer => !answers.includes(false) && (whyIn(answers) ?? true);
const some = (answers: readonly Answer[]): Answer => answers.includes(true) || (whyIn(answers) ?? false);

const items = (plain: Plain): readonly Plain[] => (Array.isArray(plain) ? (plain as readonly Plain[]) : plain === undefined || plain === null ? [] : [plain]);
const names = (plain: Plain, word: RegExp): Answer =>
  some(
    items(plain).map((item): Answer => {
      if (isUnresolved(item)) return { why: item[unresolved] };
      const said = String(item);
      return hasHoles(said) ? { why: 'it is not wholly known' } : word.test(said);
    }),
  );
const everybody = /^(?:\*|any|internet|0\.0\.0\.0\/0)$/i;
const everyPort = /^(?:\*|[01]-65535)$/;
const logins = /^(?:22|3389)$/;

/** The parts of a rule, by the names that Terraform and templates have for them. */
const told = (rule: Plain, ...paths: readonly string[]): Plain => paths.map(path => pick(rule, path)).find(plain => plain !== undefined && plain !== null);
const sources = (rule: Plain): Answer => names(told(rule, 'source_addresses', 'sourceAddresses'), everybody);
const reachesEverything = (rule: Plain): Answer =>
  all([
    sources(rule),
    names(told(rule, 'destination_addresses', 'destinationAddresses'), everybody),
    names(told(rule, 'destination_ports', 'destinationPorts'), everyPort),
  ]);
const leadsToLogins = (rule: Plain): Answer => all([sources(rule), names(told(rule, 'translated_port', 'translatedPort'), logins)]);
const reachesEverySite = (rule: Plain): Answer => names(told(rule, 'destination_fqdns', 'target_fqdns', 'targetFqdns'), /^\*$/);

const asked = (rule: (rule: Plain) => Answer, actions?: RegExp) => (collections: readonly Plain[]) => {
  const answers = collections.map((collection): Answer => {
    if (isUnresolved(collection)) return { why: collection[unresolved] };
    const rules = items(told(collection, 'rule', 'rules')).map((one): Answer => (isUnresolved(one) ? { why: one[unresolved] } : rule(one)));
    return all([actions === undefined || names(told(collection, 'action.type', 'action'), actions), some(rules)]);
  });
  const answer = some(answers);
  return typeof answer === 'boolean' ? { value: answer } : { unknown: answer.why, among: [true, false] };
};
const questions = {
  everything: asked(reachesEverything, /^allow$/i),
  logins: asked(leadsToLogins),
  everySite: asked(reachesEverySite, /^allow$/i),
} as const;
type Question = keyof typeof questions;

/** Of a group in Terraform, which has a list of collections for each kind of rule. */
const kinds = ['application_rule_collection', 'network_rule_collection', 'nat_rule_collection'] as const;
export const inGroup =
  (question: Question) =>
  (body: Plain): Worked<boolean> =>
    questions[question](kinds.flatMap(kind => items(pick(body, kind))));
/** Of a list of collections, or of one collection that is written on its own. */
export const inCollections =
  (question: Question) =>
  (body: Plain): Worked<boolean> =>
    questions[question](items(body));
