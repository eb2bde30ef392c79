import {
  choice,
  derived,
  each,
  flag,
  hasHoles,
  isLike,
  isMap,
  isUnresolved,
  type Lens,
  list,
  type Parts,
  type Plain,
  parts,
  pieces,
  type Several,
  same,
  shown,
  text,
  unresolved,
  type Worked,
} from '../../model/index.ts';
import { conditionWords, isNarrowing } from './policy-conditions.ts';

/**
 * One statement of a policy document, as far as the duties need to know it. Documents read the same wherever they stand.
 * Grammar: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export const statement = {
  sid: text(),
  effect: choice(['Allow', 'Deny']),
  /** Lower case, because IAM compares actions without case. With NotAction: empty, and `allActions` is set. */
  actions: list(),
  /** What NotAction leaves out of all actions, lower case. */
  exceptActions: list(),
  resources: list(),
  /** What NotResource leaves out of all resources. */
  exceptResources: list(),
  /** `*` for everybody, else `aws:<arn or account>`, `service:<host>`, `federated:<provider>`. */
  principals: list(),
  /** It speaks of everybody: the principal `*`, or everybody but those in NotPrincipal. */
  everybody: flag(),
  /** A condition ties it to an account, organisation, network or source, so that "everybody" is not everybody. */
  narrowed: flag(),
  /** `*`, or everything but what NotAction names. */
  allActions: flag(),
  /** An action like `s3:*`, all of one service. */
  wholeService: flag(),
  /** `*`, or everything but what NotResource names. */
  allResources: flag(),
  /** It denies every action to everybody who does not come over TLS. */
  deniesPlain: flag(),
  conditional: flag(),
  /** What its condition compares, one `operator key value` for each value; operator and key in lower case. */
  conditions: list(),
};
export const statements = parts(statement, { unset: { items: [] } });

const both = [true, false] as const;
const answer = (is: boolean | undefined, why: string): Worked<boolean> => (is === undefined ? { unknown: why, among: both } : { value: is });
const reason = (plain: Plain): string => (isUnresolved(plain) ? plain[unresolved] : 'the statement is not wholly known');

/** The strings at a place that takes one or a list; `rest` when some are not known. */
const strings = (plain: Plain): Several<string> => {
  const all = Array.isArray(plain) ? (plain as readonly Plain[]) : plain === undefined || plain === null ? [] : [plain];
  const open = all.filter(isUnresolved).map(reason);
  return { items: all.filter(item => typeof item === 'string'), ...(open.length > 0 && { rest: open.join(', ') }) };
};
const anyOf = ({ items, rest }: Several<string>, test: (item: string) => boolean | undefined): boolean | undefined => {
  const answers = items.map(test);
  return answers.includes(true) ? true : rest !== undefined || answers.includes(undefined) ? undefined : false;
};

type Statement = { readonly [key: string]: Plain };
/** A derived fact of a whole statement. */
const ofStatement = <T>(via: (statement: Statement) => Worked<T>): Lens<T> => derived('', plain => (isMap(plain) ? via(plain) : { unknown: reason(plain) }));

const listOf = (via: (statement: Statement) => Several<string>): Lens<Several<string>> =>
  derived('', plain => ({ value: isMap(plain) ? via(plain) : { items: [], rest: reason(plain) } }));

const principalKinds: Readonly<Record<string, string>> = { AWS: 'aws', Service: 'service', Federated: 'federated', CanonicalUser: 'canonical' };
/** Who is meant, with the kind before the name; what might turn out to be `*` counts as not known. */
const principals = (plain: Plain): Several<string> => {
  if (isUnresolved(plain)) return { items: [], rest: plain[unresolved] };
  const kinds = isMap(plain) ? Object.entries(plain) : [['AWS', plain] as const];
  const all = kinds.map(([kind, who]) => named(principalKinds[kind] ?? kind.toLowerCase(), strings(who)));
  const rest = all.map(one => one.rest).filter(why => why !== undefined);
  return { items: all.flatMap(one => one.items), ...(rest.length > 0 && { rest: rest.join(', ') }) };
};
const named = (kind: string, { items, rest }: Several<string>): Several<string> => {
  const open = items.filter(item => same(item, '*') === undefined);
  const why = [...(rest === undefined ? [] : [rest]), ...open.map(item => `${shown(item)} is not known`)];
  return {
    items: items.filter(item => !open.includes(item)).map(item => (item === '*' && kind === 'aws' ? '*' : `${kind}:${item}`)),
    ...(why.length > 0 && { rest: why.join(', ') }),
  };
};

const lower = ({ items, ...rest }: Several<string>): Several<string> => ({ items: items.map(item => item.toLowerCase()), ...rest });
const isEverything = (item: string): boolean | undefined => (/^[*:]+$/.test(item) ? true : same(item, '*'));

/** Whether "all but these" is written; an empty list says nothing. */
const allBut = (plain: Plain): boolean | undefined =>
  isUnresolved(plain) ? undefined : Array.isArray(plain) ? plain.length > 0 : plain !== undefined && plain !== null;
const either = (a: boolean | undefined, b: boolean | undefined): boolean | undefined =>
  a === true || b === true || (a === undefined || b === undefined ? undefined : false);
const whyOpen = (...all: readonly Plain[]): string => reason(all.find(isUnresolved));

const everybody = (s: Statement): Worked<boolean> =>
  answer(
    either(
      allBut(s['NotPrincipal']),
      anyOf(principals(s['Principal']), item => item === '*'),
    ),
    whyOpen(s['NotPrincipal'], s['Principal']),
  );
const allActions = (s: Statement): Worked<boolean> =>
  answer(either(allBut(s['NotAction']), anyOf(strings(s['Action']), isEverything)), whyOpen(s['NotAction'], s['Action']));
const allResources = (s: Statement): Worked<boolean> =>
  answer(either(allBut(s['NotResource']), anyOf(strings(s['Resource']), isEverything)), whyOpen(s['NotResource'], s['Resource']));

const narrowed = (s: Statement): Worked<boolean> => answer(isNarrowing(s['Condition']), 'its condition is not wholly known');

/** Deny to everybody, on everything, when `aws:SecureTransport` is false (or the TLS version is below 1.2). */
const deniesPlain = (s: Statement): Worked<boolean> => {
  const { Effect, Condition } = s;
  if (Effect !== 'Deny') return isUnresolved(Effect) ? { unknown: reason(Effect), among: both } : { value: false };
  if (isUnresolved(Condition)) return { unknown: reason(Condition), among: both };
  const demands = isMap(Condition) && demandsTls(Condition);
  if (demands === false) return { value: false };
  const wide = [
    everybody(s),
    answer(
      anyOf(strings(s['Action']), action => isEverything(action) === true || /:\*$/.test(action)),
      reason(s['Action']),
    ),
  ];
  if (wide.some(w => 'value' in w && !w.value)) return { value: false };
  return demands === true && wide.every(w => 'value' in w) ? { value: true } : { unknown: 'the statement is not wholly known', among: both };
};
const demandsTls = (condition: Statement): boolean | undefined => {
  const answers = Object.entries(condition).flatMap(([operator, keys]) => {
    if (!isMap(keys)) return [undefined];
    return Object.entries(keys).map(([key, value]) => {
      const name = `${operator.toLowerCase()} ${key.toLowerCase()}`;
      const said = Array.isArray(value) ? (value as readonly Plain[])[0] : value;
      if (isUnresolved(said)) return undefined;
      if (/^bool(ifexists)? aws:securetransport$/.test(name)) return String(said) === 'false';
      return false;
    });
  });
  return answers.length === 1 ? answers[0] : answers.includes(true) ? false : answers.includes(undefined) ? undefined : false;
};

/** The statements of the document at a path: one or a list of them, in a map, a JSON text, or what `jsonencode` was given. */
export const document = (path: string): Lens<Parts<typeof statement>> =>
  each<typeof statement>(path === '' ? 'Statement' : `${path}.Statement`, 'sid', {
    sid: derived('', plain => ({ value: isMap(plain) && typeof plain['Sid'] === 'string' ? plain['Sid'] : '' })),
    effect: ofStatement(s =>
      s['Effect'] === 'Deny' || s['Effect'] === 'Allow' ? { value: s['Effect'] } : { unknown: reason(s['Effect']), among: ['Allow', 'Deny'] },
    ),
    actions: listOf(s => lower(strings(s['Action']))),
    exceptActions: listOf(s => lower(strings(s['NotAction']))),
    resources: listOf(s => strings(s['Resource'])),
    exceptResources: listOf(s => strings(s['NotResource'])),
    principals: listOf(s => principals(s['Principal'])),
    everybody: ofStatement(everybody),
    narrowed: ofStatement(narrowed),
    allActions: ofStatement(allActions),
    wholeService: ofStatement(s =>
      answer(
        anyOf(strings(s['Action']), action => /^[a-z0-9-]+:\*$/i.test(action)),
        reason(s['Action']),
      ),
    ),
    allResources: ofStatement(allResources),
    deniesPlain: ofStatement(deniesPlain),
    conditional: ofStatement(s =>
      isUnresolved(s['Condition'])
        ? { unknown: reason(s['Condition']), among: both }
        : { value: isMap(s['Condition']) && Object.keys(s['Condition']).length > 0 },
    ),
    conditions: listOf(s => conditionWords(s['Condition'])),
  });

/** Whether a statement's actions take in one action (`iam:passrole`): `undefined` when that is not known. */
export const coversAction = (actions: Several<string>, action: string): boolean | undefined => anyOf(actions, granted => covers(granted, action));
/** What fills a hole may be anything: where it would have to fit, it is open. */
const covers = (granted: string, action: string): boolean | undefined => {
  const fits = isLike(action, withStars(granted));
  return fits === true && hasHoles(granted) ? undefined : fits;
};
const withStars = (text: string): string =>
  pieces(text)
    .map((piece, i) => (i % 2 === 1 ? '*' : piece))
    .join('');
