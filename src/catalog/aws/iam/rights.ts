import { type Fact, hasHoles, isLike, type Part, type Ref, type Several, type Values, type Worked } from '../../../model/index.ts';
import { coversAction, type statement } from '../policy.ts';
import { needsResource } from './actions-without-resources.ts';
import { administration, type Step, type Target, ways } from './escalation.ts';

type Statement = Part<Values<typeof statement>>;
export type Statements = Several<Statement>;

/** Where the rights of an identity come from, and what limits them. */
export interface Rights {
  readonly own: Fact<Statements>;
  readonly lent?: Fact<Statements>;
  readonly ofGroups?: Fact<Statements>;
  readonly lentToGroups?: Fact<Statements>;
  readonly boundary?: Fact<Several<Ref>>;
  readonly limits?: Fact<Statements>;
}

/** Three values: one false is enough for false, else one that is not known leaves it open. */
const all = (answers: readonly (boolean | undefined)[]): boolean | undefined =>
  answers.includes(false) ? false : answers.includes(undefined) ? undefined : true;
const any = (answers: readonly (boolean | undefined)[]): boolean | undefined =>
  answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
const not = (answer: boolean | undefined): boolean | undefined => (answer === undefined ? undefined : !answer);

/** What is not known of a list counts as more of it. */
const listed = <T>(fact: Fact<Several<T>> | undefined): Several<T> =>
  fact === undefined ? { items: [] } : fact.is === 'unknown' ? { items: [], rest: fact.why } : fact.value;
const granted = ({ own, lent, ofGroups, lentToGroups }: Rights): Statements => {
  const lists = [own, lent, ofGroups, lentToGroups].map(listed);
  const rest = lists.flatMap(list => list.rest ?? []);
  return { items: lists.flatMap(list => list.items), ...(rest.length > 0 && { rest: rest.join('; ') }) };
};

const has = (fact: Fact<string>, value: string): boolean | undefined =>
  fact.is !== 'unknown' ? fact.value === value : fact.among && !fact.among.includes(value) ? false : undefined;

/** Whether a statement speaks of an action; what NotAction names is left out. */
const speaksOf = ({ facts }: Statement, action: string): boolean | undefined => {
  const except = listed(facts.exceptActions);
  const allBut = except.items.length > 0 ? not(coversAction(except, action)) : except.rest === undefined ? false : undefined;
  return any([coversAction(listed(facts.actions), action), allBut]);
};

const oneself = /[$&]\{aws:(?:username|userid)\}$/;
/** Whether a resource stands for all there is of a kind: `*`, `arn:aws:iam::*:role/*`. */
const isAllOf = (resource: string, on: Target): boolean => {
  if (/^\*+$/.test(resource)) return true;
  const tail = resource.split(':').slice(5).join(':');
  return resource.startsWith('arn:') && (tail === '*' || (on === '*' ? /^[a-z-]+[/:]\*+$/.test(tail) : tail === `${on}/*` || tail === `${on}:*`));
};
/** A Deny that leaves something out denies perhaps not enough; an Allow that leaves something out allows the rest. */
const reachesAll = ({ facts }: Statement, { on, self }: Step): boolean | undefined => {
  const except = listed(facts.exceptResources);
  if (except.items.length > 0) return has(facts.effect, 'Allow') === true ? true : undefined;
  const { items, rest } = listed(facts.resources);
  const open = rest !== undefined || except.rest !== undefined;
  return any([...items.map(item => isAllOf(item, on) || (self === true && oneself.test(item))), ...(open ? [undefined] : [])]);
};

/** Conditions on who asks, from where, when or how leave what may be done as wide as it is. */
const aboutTheCaller =
  /^aws:(?:multifactorauth.*|sourceip|vpcsourceip|sourcevpc|sourcevpce|securetransport|requestedregion|currenttime|epochtime|tokenissuetime|principal.*|useragent|referer|userid|username|sourceidentity|federatedprovider)$/;
const boundaryKey = 'iam:permissionsboundary';
interface Comparison {
  readonly key: string;
  readonly value: string;
}
const comparison = (words: string): Comparison => {
  const [, key = '', ...value] = words.split(' ');
  return { key, value: value.join(' ') };
};

/** Whether no condition narrows what a statement allows; a role may be passed on to one service only. */
const isUnlimited = ({ facts }: Statement, passes?: string): boolean | undefined => {
  const { items, rest } = listed(facts.conditions);
  const compared = items.map(comparison);
  const services = compared.filter(({ key }) => key === 'iam:passedtoservice');
  const passed = services.length === 0 || passes === undefined || services.some(({ value }) => hasHoles(value) || isLike(passes, value) === true);
  const others = compared.filter(({ key }) => key !== 'iam:passedtoservice');
  return all([passed, others.every(({ key }) => aboutTheCaller.test(key)), ...(rest === undefined ? [] : [undefined])]);
};
/** A Deny with a condition may let it pass after all, unless it asks for a permissions boundary. */
const isAlways = ({ facts }: Statement): boolean | undefined => {
  const { items, rest } = listed(facts.conditions);
  if (items.length === 0) return rest === undefined ? true : undefined;
  return items.some(words => comparison(words).key === boundaryKey);
};

/** Whether statements allow a step on everything. What cannot be read may allow more; it is not taken to deny. */
const allows = ({ items, rest }: Statements, step: Step, passes?: string): boolean | undefined => {
  const allowed = any([
    ...items.map(one =>
      all([
        has(one.facts.effect, 'Allow'),
        speaksOf(one, step.action),
        reachesAll(one, step),
        isUnlimited(one, step.action === 'iam:passrole' ? passes : undefined),
      ]),
    ),
    ...(rest === undefined ? [] : [undefined]),
  ]);
  if (allowed === false) return false;
  const denied = any(items.map(one => all([has(one.facts.effect, 'Deny'), speaksOf(one, step.action), reachesAll(one, step), isAlways(one)])));
  return denied === false ? allowed : denied === true ? false : undefined;
};

/** What is granted, and what a permissions boundary allows at most. */
interface Held {
  readonly granted: Statements;
  readonly limits?: Statements;
}
const held = (rights: Rights): Held => {
  const boundary = listed(rights.boundary);
  const isBounded = boundary.items.length > 0 || boundary.rest !== undefined;
  return { granted: granted(rights), ...(isBounded && { limits: listed(rights.limits) }) };
};
const may = ({ granted, limits }: Held, step: Step, passes?: string): boolean | undefined =>
  all([allows(granted, step, passes), limits === undefined ? true : allows(limits, step, passes)]);
const mayAll = (own: Held, steps: readonly Step[], passes?: string): boolean | undefined => {
  const answers: (boolean | undefined)[] = [];
  for (const step of steps) {
    const answer = may(own, step, passes);
    if (answer === false) return false;
    answers.push(answer);
  }
  return all(answers);
};

const whyOpen = ({ granted, limits }: Held): string => granted.rest ?? limits?.rest ?? 'a statement is not wholly known';
const answer = (is: boolean | undefined, own: Held): Worked<boolean> => (is === undefined ? { unknown: whyOpen(own), among: [true, false] } : { value: is });

/** Whether they decide over every permission of the account, after what is denied and within what bounds them. */
export const administers = (rights: Rights): Worked<boolean> => {
  const own = held(rights);
  return answer(mayAll(own, administration), own);
};

/** The ways in which they can raise their own rights, by name. */
export const escalations = (rights: Rights): Worked<Several<string>> => {
  const own = held(rights);
  const found = ways.map(({ name, steps, passes }) => ({ name, is: mayAll(own, steps, passes) }));
  const items = found.filter(({ is }) => is === true).map(({ name }) => name);
  return { value: { items, ...(found.some(({ is }) => is === undefined) && { rest: whyOpen(own) }) } };
};

/** Whether they may hand any role there is to a service. */
export const passesAnyRole = (rights: Rights): Worked<boolean> => {
  const own = held(rights);
  return answer(may(own, { action: 'iam:passrole', on: 'role' }), own);
};

/** Actions that are allowed on everything although AWS lets a statement name what they work on. */
export const unboundActions = ({ own }: Rights): Worked<Several<string>> => {
  const { items, rest } = listed(own);
  const found = items.map(unboundIn);
  const open = [...(rest === undefined ? [] : [rest]), ...found.flatMap(one => one.rest ?? [])];
  return { value: { items: [...new Set(found.flatMap(one => one.items))], ...(open.length > 0 && { rest: open.join('; ') }) } };
};
const unboundIn = (one: Statement): Several<string> => {
  const { facts } = one;
  const everything = facts.allResources.is === 'unknown' ? undefined : facts.allResources.value;
  const wide = all([has(facts.effect, 'Allow'), everything, isUnlimited(one)]);
  if (wide === false) return { items: [] };
  const actions = listed(facts.actions);
  const left = listed(facts.exceptActions).items.map(action => `all but ${action}`);
  const items = [...actions.items.filter(action => !hasHoles(action) && needsResource(action)), ...left];
  const open = actions.rest !== undefined || actions.items.some(hasHoles);
  if (wide === true) return { items, ...(open && { rest: actions.rest ?? 'an action is not wholly known' }) };
  return { items: [], ...((open || items.length > 0) && { rest: 'a statement is not wholly known' }) };
};
