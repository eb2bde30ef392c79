import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

export const effects = ['refuses', 'puts right', 'reports', 'nothing'] as const;
export type Effect = (typeof effects)[number];

const words: Readonly<Record<string, Effect>> = {
  deny: 'refuses',
  denyaction: 'refuses',
  append: 'puts right',
  modify: 'puts right',
  mutate: 'puts right',
  deployifnotexists: 'puts right',
  addtonetworkgroup: 'puts right',
  audit: 'reports',
  auditifnotexists: 'reports',
  manual: 'reports',
  disabled: 'nothing',
};

/** A text of JSON as what it says, or undefined. */
const parsed = (plain: Plain): unknown => {
  if (typeof plain !== 'string') return plain;
  try {
    return JSON.parse(plain);
  } catch {
    return undefined;
  }
};
const entry = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && key in value ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined;

/** The effect of a definition: what its rule says, or what the parameter that the rule names is by default. */
export const effectOf = (rule: Plain, parameters: Plain): Worked<Effect> => {
  const open = [rule, isMap(rule) ? rule['then'] : undefined].find(isUnresolved);
  if (open) return { unknown: open[unresolved], among: effects };
  const said = entry(entry(parsed(rule), 'then'), 'effect');
  const parameter = typeof said === 'string' ? /^\[{1,2}parameters\('([^']+)'\)\]$/.exec(said)?.[1] : undefined;
  const effect = parameter === undefined ? said : entry(entry(parsed(parameters), parameter), 'defaultValue');
  const word = typeof effect === 'string' ? words[effect.toLowerCase()] : undefined;
  return word ? { value: word } : { unknown: 'which effect it has is decided where it is assigned', among: effects };
};

/** The same of a whole declaration. */
export const effectIn =
  (ruleName: string, parametersName: string) =>
  (body: Plain): Worked<Effect> =>
    isMap(body) ? effectOf(body[ruleName], body[parametersName]) : { unknown: isUnresolved(body) ? body[unresolved] : 'it has no rule', among: effects };
