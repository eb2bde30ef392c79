import {
  choice,
  derived,
  each,
  flag,
  isMap,
  isUnresolved,
  type Lens,
  type Parts,
  type Plain,
  parts,
  text,
  unresolved,
  type Worked,
} from '../../../model/index.ts';

export const outcomes = ['blocks', 'allows', 'counts', 'asks for proof', 'as its group says'] as const;
export const makers = ['AWS', 'a seller', 'you'] as const;
/** A rule, or a group of rules, of a web ACL. */
export const rule = {
  name: text({ unset: '' }),
  does: choice(outcomes),
  by: choice(makers),
  /** The name of the managed group, if it is one. */
  group: text({ unset: '' }),
  limitsRate: flag(),
  measured: flag({ unset: false }),
};
export const rules = parts(rule, { unset: { items: [] } });

/** How a format writes a rule: its words in lower case with underscores, or in capitals without. */
export type Case = (word: string) => string;
export const inTerraform: Case = word => word;
export const inCloudformation: Case = word =>
  word
    .split('_')
    .map(part => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');

/** A block may be written with nothing in it. */
const isThere = (plain: Plain): boolean => plain !== undefined && plain !== null && !(Array.isArray(plain) && plain.length === 0);
const into = (plain: Plain, ...steps: readonly string[]): Plain => {
  const here = Array.isArray(plain) ? (plain as readonly Plain[])[0] : plain;
  const [step, ...rest] = steps;
  if (step === undefined || isUnresolved(here)) return here;
  return isMap(here) ? into(here[step], ...rest) : undefined;
};
const open = <T>(plain: Plain, among: readonly T[]): Worked<T> => ({
  unknown: isUnresolved(plain) ? plain[unresolved] : 'the rule is not wholly known',
  among,
});

const actions: readonly (readonly [string, (typeof outcomes)[number]])[] = [
  ['block', 'blocks'],
  ['allow', 'allows'],
  ['count', 'counts'],
  ['captcha', 'asks for proof'],
  ['challenge', 'asks for proof'],
];
/** A group is counted only where an override says so; otherwise its own rules act. */
export const doesOf = (plain: Plain, spell: Case): Worked<(typeof outcomes)[number]> => {
  if (!isMap(plain)) return open(plain, outcomes);
  const [action, override] = [into(plain, spell('action')), into(plain, spell('override_action'))];
  const unclear = [action, override].find(isUnresolved);
  if (unclear !== undefined) return open(unclear, outcomes);
  if (isMap(override)) return { value: isThere(override[spell('count')]) ? 'counts' : 'as its group says' };
  const found = isMap(action) ? actions.find(([word]) => isThere(action[spell(word)])) : undefined;
  return found ? { value: found[1] } : open(undefined, outcomes);
};

export const makerOf = (plain: Plain, spell: Case): Worked<(typeof makers)[number]> => {
  const managed = into(plain, spell('statement'), spell('managed_rule_group_statement'));
  if (isUnresolved(managed) || !isMap(plain)) return open(managed, makers);
  if (!isThere(managed)) return { value: 'you' };
  const vendor = into(managed, spell('vendor_name'));
  return typeof vendor === 'string' ? { value: vendor === 'AWS' ? 'AWS' : 'a seller' } : open(vendor, ['AWS', 'a seller'] as const);
};

export const groupOf = (plain: Plain, spell: Case): Worked<string> => {
  const managed = into(plain, spell('statement'), spell('managed_rule_group_statement'));
  const name = into(managed, spell('name'));
  if (isUnresolved(name)) return { unknown: name[unresolved] };
  return { value: typeof name === 'string' ? name : '' };
};

export const limitsRate = (plain: Plain, spell: Case): Worked<boolean> => {
  const statement = into(plain, spell('statement'));
  if (!isMap(statement)) return open(statement, [true, false]);
  return { value: isThere(statement[spell('rate_based_statement')]) };
};

/** The rules at a path, in the present form of WAF. */
export const rulesAt = (path: string, spell: Case, measured: string): Lens<Parts<typeof rule>> => {
  const of = <T>(via: (plain: Plain, spell: Case) => Worked<T>): Lens<T> => derived('', plain => via(plain, spell));
  return each<typeof rule>(path, 'name', {
    name: derived(spell('name'), plain => (isUnresolved(plain) ? { unknown: plain[unresolved] } : { value: typeof plain === 'string' ? plain : '' })),
    does: of(doesOf),
    by: of(makerOf),
    group: of(groupOf),
    limitsRate: of(limitsRate),
    measured: {
      path: measured,
      words: [
        [true, true],
        ['true', true],
        [false, false],
        ['false', false],
      ],
    },
  });
};

/** The same of WAF Classic, whose rules name what they do by a word. */
export const classicRulesAt = (
  path: string,
  { action, override, type }: { readonly action: string; readonly override: string; readonly type: string },
): Lens<Parts<typeof rule>> =>
  each<typeof rule>(path, 'name', {
    name: derived('', () => ({ value: '' })),
    does: derived('', plain => classicDoes(into(plain, ...action.split('.')), into(plain, ...override.split('.')))),
    by: derived('', () => ({ value: 'you' })),
    group: derived('', () => ({ value: '' })),
    limitsRate: derived('', plain => {
      const word = into(plain, type);
      return isUnresolved(word) ? open(word, [true, false]) : { value: word === 'RATE_BASED' };
    }),
    measured: derived('', () => ({ value: true })),
  });
const classicDoes = (action: Plain, override: Plain): Worked<(typeof outcomes)[number]> => {
  if (isUnresolved(action) || isUnresolved(override)) return open(isUnresolved(action) ? action : override, outcomes);
  if (typeof override === 'string') return { value: override === 'COUNT' ? 'counts' : 'as its group says' };
  const words: Readonly<Record<string, (typeof outcomes)[number]>> = { BLOCK: 'blocks', ALLOW: 'allows', COUNT: 'counts' };
  const found = typeof action === 'string' ? words[action] : undefined;
  return found ? { value: found } : open(undefined, outcomes);
};

/** Rules that are written as a text, of which nothing is known but that they are there. */
export const ruleTextAt = (path: string): Lens<Parts<typeof rule>> =>
  each<typeof rule>(path, 'name', {
    name: derived('', () => ({ value: 'as a text' })),
    does: derived('', () => ({ unknown: 'rules that are written as a text are not read', among: outcomes })),
    by: derived('', () => ({ unknown: 'rules that are written as a text are not read', among: makers })),
    group: derived('', () => ({ unknown: 'rules that are written as a text are not read' })),
    limitsRate: derived('', () => ({ unknown: 'rules that are written as a text are not read', among: [true, false] })),
    measured: derived('', () => ({ unknown: 'rules that are written as a text are not read', among: [true, false] })),
  });

/** A group that is associated with a web ACL by a resource of its own; those are always measured. */
export const associatedAt: Lens<Parts<typeof rule>> = each<typeof rule>('', 'name', {
  name: { path: 'rule_name' },
  does: derived('override_action', plain =>
    isUnresolved(plain) ? open(plain, outcomes) : { value: plain === 'count' ? ('counts' as const) : ('as its group says' as const) },
  ),
  by: derived('', plain => {
    const vendor = into(plain, 'managed_rule_group', 'vendor_name');
    if (isUnresolved(vendor)) return open(vendor, makers);
    return { value: vendor === undefined || vendor === null ? 'you' : vendor === 'AWS' ? 'AWS' : 'a seller' };
  }),
  group: derived('', plain => {
    const name = into(plain, 'managed_rule_group', 'name');
    return isUnresolved(name) ? { unknown: name[unresolved] } : { value: typeof name === 'string' ? name : '' };
  }),
  limitsRate: derived('', () => ({ value: false })),
  measured: derived('', () => ({ value: true })),
});
