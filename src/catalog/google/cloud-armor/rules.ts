import { derived, each, isMap, isUnresolved, type Lens, type Parts, type Plain, unresolved, type Worked } from '../../../model/index.ts';
import type { rule } from './service.ts';

const both = [true, false] as const;
const inside = (plain: Plain, key: string): Plain => {
  const block = Array.isArray(plain) ? (plain as readonly Plain[])[0] : plain;
  return isMap(block) ? block[key] : isUnresolved(block) ? block : undefined;
};
const open = (why: string): Worked<boolean> => ({ unknown: why, among: both });

/** Whether a rule refuses or slows down, and does not only watch. */
export const acts = (plain: Plain): Worked<boolean> => {
  const [action, preview] = [inside(plain, 'action'), inside(plain, 'preview')];
  if (String(preview) === 'true') return { value: false };
  if (typeof action === 'string' && !/\uE000/.test(action) && !/^(?:deny|throttle|rate_based_ban|redirect)/.test(action)) return { value: false };
  const unknown = [action, preview].find(isUnresolved);
  if (unknown) return open(unknown[unresolved]);
  return typeof action === 'string' && !/^\uE000/.test(action) ? { value: true } : open('what the rule does is not known');
};

/** Whether the expression of a rule fits; what fills a hole may be anything. */
const asks =
  (pattern: RegExp) =>
  (plain: Plain): Worked<boolean> => {
    const expression = inside(inside(inside(plain, 'match'), 'expr'), 'expression');
    if (isUnresolved(expression)) return open(expression[unresolved]);
    if (typeof expression !== 'string') return { value: false };
    if (pattern.test(expression)) return { value: true };
    return /\uE000/.test(expression) ? open('what the rule looks for is not wholly known') : { value: false };
  };
export const knowsAttacks = asks(/evaluatePreconfigured(?:Waf|Expr)\s*\(/);
export const knowsLog4j = asks(/['"]cve-(?:canary|v33-stable|stable)[^'"]*['"]/);

export const limitsRate = (plain: Plain): Worked<boolean> => {
  const action = inside(plain, 'action');
  if (isUnresolved(action)) return open(action[unresolved]);
  if (typeof action === 'string' && /^(?:throttle|rate_based_ban)$/.test(action)) return { value: true };
  return typeof action === 'string' && /\uE000/.test(action) ? open('what the rule does is not known') : { value: false };
};

/** The rules written at a path: one, or a list of them. */
export const rulesAt = (path: string): Lens<Parts<typeof rule>> =>
  each<typeof rule>(path, 'acts', {
    acts: derived('', acts),
    knownAttacks: derived('', knowsAttacks),
    log4j: derived('', knowsLog4j),
    limitsRate: derived('', limitsRate),
  });
