import type { Control, DutyId } from '../../model/index.ts';

/** The baselines of NIST by letter, and those of FedRAMP. */
const nistLevels: Readonly<Record<string, string>> = { L: 'low', M: 'moderate', H: 'high', P: 'privacy' };
const fedrampLevels: Readonly<Record<string, string>> = { s: 'li-saas', l: 'low', m: 'moderate', h: 'high' };

/** A control of SP 800-53 in the baselines of NIST and of FedRAMP, and the duties that show it. */
export interface NistControl extends Pick<Control, 'id' | 'title' | 'duties'> {
  readonly nist: readonly string[];
  readonly fedramp: readonly string[];
}
export const nist = (id: string, title: string, nistLetters: string, fedrampLetters: string, ...duties: readonly DutyId[]): NistControl => ({
  id,
  title,
  duties,
  nist: named(nistLetters, nistLevels),
  fedramp: named(fedrampLetters, fedrampLevels),
});
const named = (letters: string, names: Readonly<Record<string, string>>): readonly string[] => [...letters].flatMap(letter => names[letter] ?? []);
