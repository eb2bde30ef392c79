import { hasHoles, isLike, isMap, isUnresolved, type Plain, pieces, unresolved, type Worked } from '../../../model/index.ts';

/** What somebody with the role may do in the worst case. */
export const powers = ['owner', 'hands out roles', 'manages everything', 'little'] as const;
export type Power = (typeof powers)[number];

type Maybe = boolean | undefined;
const any = (answers: readonly Maybe[]): Maybe => (answers.includes(true) ? true : answers.includes(undefined) ? undefined : false);
const butNot = (allowed: Maybe, denied: Maybe): Maybe =>
  allowed === false || denied === true ? false : allowed === undefined || denied === undefined ? undefined : true;

const list = (plain: Plain): readonly Plain[] => (Array.isArray(plain) ? (plain as readonly Plain[]) : plain === undefined || plain === null ? [] : [plain]);
const entry = (block: Plain, ...names: readonly string[]): readonly Plain[] => {
  if (!isMap(block)) return isUnresolved(block) ? [block] : [];
  const found = Object.keys(block).find(key => names.includes(key.toLowerCase()));
  return found === undefined ? [] : list(block[found]);
};

/** Whether a pattern of actions takes in this action; Azure does not tell capitals from small letters. */
const takesIn =
  (action: string) =>
  (pattern: Plain): Maybe => {
    if (typeof pattern !== 'string') return undefined;
    const [small, wanted] = [pattern.toLowerCase(), action.toLowerCase()];
    if (!hasHoles(small)) return isLike(wanted, small.replaceAll('?', ''));
    const start = (pieces(small)[0] ?? '').split('*')[0] ?? '';
    return wanted.startsWith(start) ? undefined : false;
  };
const grants = (action: string, blocks: readonly Plain[]): Maybe =>
  any(blocks.map(block => butNot(any(entry(block, 'actions').map(takesIn(action))), any(entry(block, 'not_actions', 'notactions').map(takesIn(action))))));
const isEverything = (pattern: Plain): Maybe =>
  typeof pattern === 'string' && !hasHoles(pattern)
    ? /^\*(?:\/\*)*$/.test(pattern)
    : typeof pattern === 'string' && !pattern.startsWith('\uE000')
      ? false
      : undefined;

const handing = ['Microsoft.Authorization/roleAssignments/write', 'Microsoft.Authorization/roleDefinitions/write'];
const why = (blocks: readonly Plain[]): string => {
  const open = blocks.flatMap(block => [block, ...entry(block, 'actions'), ...entry(block, 'not_actions', 'notactions')]).find(isUnresolved);
  return isUnresolved(open) ? open[unresolved] : 'which actions it allows is not known';
};

export const powerOf = (permissions: Plain): Worked<Power> => {
  const blocks = list(permissions);
  const all = any(blocks.map(block => any(entry(block, 'actions').map(isEverything))));
  const hands = any(handing.map(action => grants(action, blocks)));
  const words = powers.filter(power => {
    const [wantsAll, wantsHands] = [power === 'owner' || power === 'manages everything', power === 'owner' || power === 'hands out roles'];
    return (all === undefined || all === wantsAll) && (hands === undefined || hands === wantsHands);
  });
  const [only] = words;
  return words.length === 1 && only ? { value: only } : { unknown: why(blocks), among: words };
};

/** Whether its data actions take in those of every service. */
export const reachesAllData = (permissions: Plain): Worked<boolean> => {
  const blocks = list(permissions);
  const all = any(blocks.map(block => any(entry(block, 'data_actions', 'dataactions').map(isEverything))));
  return all === undefined ? { unknown: why(blocks), among: [true, false] } : { value: all };
};
