import { isMap, isUnresolved, type Plain, shown, unresolved, type Worked } from '../../../model/index.ts';
import { isSaid } from '../said.ts';

const both = [true, false] as const;
const bodyOf = (plain: Plain): Plain => (Array.isArray(plain) ? (plain as readonly Plain[])[0] : plain);
const at = (plain: Plain, ...steps: readonly string[]): Plain => steps.reduce<Plain>((here, step) => stepInto(bodyOf(here), step), plain);
const stepInto = (here: Plain, step: string): Plain => (isMap(here) ? here[step] : isUnresolved(here) ? here : undefined);

/** Whether a key is rotated by its policy: a time in Terraform, an action in a template. */
export const rotationOf = (policy: Plain): Worked<'by Key Vault' | 'by you'> => {
  const words = ['by Key Vault', 'by you'] as const;
  const automatic = ['time_after_creation', 'time_before_expiry'].map(name => isSaid(at(policy, 'automatic', name)));
  const actions = listAt(at(policy, 'lifetimeActions')).map(action => at(action, 'action', 'type'));
  if (automatic.some(one => 'value' in one && one.value) || actions.some(isRotate)) return { value: 'by Key Vault' };
  const open = [policy, ...actions].find(isUnresolved) ?? [at(policy, 'automatic')].find(isUnresolved);
  const unknown = automatic.find(one => 'unknown' in one);
  if (open) return { unknown: open[unresolved], among: words };
  return unknown && 'unknown' in unknown ? { unknown: unknown.unknown, among: words } : { value: 'by you' };
};
const isRotate = (action: Plain): boolean => typeof action === 'string' && action.toLowerCase() === 'rotate';
const listAt = (plain: Plain): readonly Plain[] => (plain === undefined || plain === null ? [] : Array.isArray(plain) ? (plain as readonly Plain[]) : [plain]);

/** Whether a key is of a kind that never leaves a hardware module: `RSA-HSM`. */
export const isInHardware = (kind: Plain): Worked<boolean> =>
  isUnresolved(kind)
    ? { unknown: kind[unresolved], among: both }
    : /[\uE000\uE002]/.test(String(kind))
      ? { unknown: shown(String(kind)), among: both }
      : { value: /-HSM$/i.test(String(kind)) };

/** How long a certificate runs. */
export const monthsOf = (months: Plain): Worked<'12 or fewer' | 'more than 12'> => {
  if (isUnresolved(months)) return { unknown: months[unresolved], among: ['12 or fewer', 'more than 12'] };
  const number = Number(months);
  return Number.isNaN(number) ? { unknown: 'how many months it runs is not known' } : { value: number <= 12 ? '12 or fewer' : 'more than 12' };
};

/** Who issues it; `Unknown` is an authority that Key Vault cannot ask. */
export const issuerOf = (name: Plain): Worked<'itself' | 'an integrated authority' | 'another authority'> => {
  if (isUnresolved(name) || /[\uE000\uE002]/.test(String(name))) return { unknown: isUnresolved(name) ? name[unresolved] : shown(String(name)) };
  const said = String(name ?? '').toLowerCase();
  return { value: said === 'self' ? 'itself' : said === 'unknown' || said === '' ? 'another authority' : 'an integrated authority' };
};

const times = ['7 to 90 days', 'another time'] as const;
/** Whether what is deleted is kept for a time that Azure takes. */
export const keptFor = (days: Plain): Worked<(typeof times)[number]> => {
  if (isUnresolved(days)) return { unknown: days[unresolved], among: times };
  const number = Number(days);
  if (Number.isNaN(number)) return { unknown: 'for how many days is not known', among: times };
  return { value: number >= 7 && number <= 90 ? '7 to 90 days' : 'another time' };
};
