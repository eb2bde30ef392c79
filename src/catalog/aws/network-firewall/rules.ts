import { hasHoles, isMap, isUnresolved, type Plain, pieces, type Worked } from '../../../model/index.ts';
import { textsAt } from '../../addresses.ts';
import { isSaid } from '../said.ts';

/** Whether one of the groups is one that AWS maintains: `arn:aws:network-firewall:eu-west-1:aws-managed:stateful-rulegroup/…`. */
export const hasManaged = (body: Plain, lists: readonly string[], arn: string): Worked<boolean> => {
  const items = lists.flatMap(list => listed(isMap(body) ? body[list] : undefined));
  const all = textsAt(items.map(item => (isMap(item) ? (item[arn] ?? null) : item)));
  if (all.items.some(text => pieces(text).some((piece, i) => i % 2 === 0 && piece.includes(':aws-managed:')))) return { value: true };
  const open = all.items.find(text => hasHoles(text) && !/:\d{12}:/.test(text));
  return all.rest !== undefined || open !== undefined ? { unknown: all.rest ?? 'a group is not wholly known', among: [true, false] } : { value: false };
};

/** Whether rules are written in one of the forms that a group may take. */
export const hasRules = (body: Plain, forms: readonly (readonly string[])[]): Worked<boolean> => {
  const answers = forms.map(form => isSaid(into(body, form)));
  if (answers.some(answer => 'value' in answer && answer.value)) return { value: true };
  return answers.find(answer => 'unknown' in answer) ?? { value: false };
};

const listed = (plain: Plain): readonly Plain[] => (Array.isArray(plain) ? (plain as readonly Plain[]) : plain === undefined || plain === null ? [] : [plain]);
const into = (plain: Plain, [step, ...rest]: readonly string[]): Plain => {
  const here = Array.isArray(plain) ? (plain as readonly Plain[])[0] : plain;
  if (step === undefined || isUnresolved(here)) return step === undefined ? plain : here;
  return isMap(here) ? into(here[step], rest) : undefined;
};
