import { type Fact, hasHoles, type Part, type Several, type Values, type Worked } from '../../../model/index.ts';
import { coversAction, type statement } from '../policy.ts';

type Statement = Part<Values<typeof statement>>;
interface Trust {
  readonly trust: Fact<Several<Statement>>;
}
const listed = <T>(fact: Fact<Several<T>>): Several<T> => (fact.is === 'unknown' ? { items: [], rest: fact.why } : fact.value);
const allows = ({ facts: { effect } }: Statement): boolean => effect.is === 'unknown' || effect.value === 'Allow';

/** Gathers from every statement that allows, with what is not known of them. */
const gathered = ({ trust }: Trust, from: (one: Statement) => Several<string>): Worked<Several<string>> => {
  const { items, rest } = listed(trust);
  const found = items.filter(allows).map(from);
  const open = [...(rest === undefined ? [] : [rest]), ...found.flatMap(one => one.rest ?? [])];
  return { value: { items: [...new Set(found.flatMap(one => one.items))], ...(open.length > 0 && { rest: [...new Set(open)].join('; ') }) } };
};
const principalsLike = (one: Statement, test: (principal: string) => boolean): Several<string> => {
  const { items, rest } = listed(one.facts.principals);
  return { items: items.filter(test), ...(rest !== undefined && { rest }) };
};
/** What a statement of which the effect is not known says, is not known either. */
const ifAllowed = (one: Statement, found: Several<string>): Several<string> =>
  one.facts.effect.is === 'unknown' ? { items: [], ...((found.items.length > 0 || found.rest !== undefined) && { rest: one.facts.effect.why }) } : found;

/** Services or federations that are trusted by a `*` instead of a name. */
export const namelessServices = (trust: Trust): Worked<Several<string>> =>
  gathered(trust, one =>
    ifAllowed(
      one,
      principalsLike(one, principal => /^(?:service|federated):\*$/.test(principal)),
    ),
  );

/** Accounts that are trusted as a whole, without any condition. */
export const wholeAccounts = (trust: Trust): Worked<Several<string>> =>
  gathered(trust, one => {
    const { conditional } = one.facts;
    if (conditional.is !== 'unknown' && conditional.value) return { items: [] };
    const found = ifAllowed(
      one,
      principalsLike(one, principal => /^aws:(?:\d{12}|.*:root)$/s.test(principal)),
    );
    return conditional.is === 'unknown' && found.items.length > 0 ? { items: [], rest: conditional.why } : found;
  });

const lets = /^(?:forany(?:value)?:)?(?:stringequals|stringequalsignorecase|stringlike)$/;
/** Providers that serve one customer only under an audience of its own; others are told apart by the subject. */
const ownAudience = /^(?:cognito-identity\.amazonaws\.com|accounts\.google\.com|graph\.facebook\.com|www\.amazon\.com)/;
const namesCaller = (key: string): boolean => /:sub$/.test(key) || (ownAudience.test(key) && /:(?:aud|oaud|app_id)$/.test(key));
/** `repo:*` and `system:serviceaccount:*:*` are everybody; `repo:acme/*` is not. */
const isOpen = (value: string): boolean => /^(?:[a-z_]+:)*\*/.test(value);

const isNarrowed = (one: Statement): boolean | undefined => {
  const { items, rest } = listed(one.facts.conditions);
  const subjects = items.map(words => words.split(' ')).filter(([operator = '', key = '']) => lets.test(operator) && namesCaller(key));
  const values = subjects.map(([, , ...value]) => value.join(' '));
  if (values.length > 0 && !values.some(isOpen)) return values.some(value => hasHoles(value)) ? undefined : true;
  return rest === undefined ? false : undefined;
};
/** Identity providers whose every user may take the role, because no condition says which. */
export const looseFederations = (trust: Trust): Worked<Several<string>> =>
  gathered(trust, one => {
    const federated = coversAction(listed(one.facts.actions), 'sts:assumerolewithwebidentity');
    if (federated === false) return { items: [] };
    const found = ifAllowed(
      one,
      principalsLike(one, principal => /^federated:(?!\*$)/.test(principal)),
    );
    const narrowed = isNarrowed(one);
    if (narrowed === true) return { items: [] };
    const open = federated === undefined || narrowed === undefined;
    return open && found.items.length > 0 ? { items: [], rest: 'its condition is not wholly known' } : found;
  });
