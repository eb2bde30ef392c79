import { hasHoles, isUnresolved, type Plain, pieces, unresolved, type Worked } from '../../../model/index.ts';

export const trusted = ['one workload', 'pull requests', 'a default account', 'many'] as const;
type Trusted = (typeof trusted)[number];

/** Who has a token with this subject, such as `repo:acme/shop:environment:production` or `system:serviceaccount:shop:api`. */
export const trustedIn = (subject: Plain): Worked<Trusted> => {
  if (typeof subject !== 'string') return { unknown: isUnresolved(subject) ? subject[unresolved] : 'the subject is not known', among: trusted };
  const end = pieces(subject).at(-1) ?? '';
  if (/:pull_request$/i.test(end)) return { value: 'pull requests' };
  if (/\*/.test(subject)) return { value: 'many' };
  if (/^system:serviceaccount:/i.test(subject) && /:default$/i.test(end)) return { value: 'a default account' };
  if (!hasHoles(subject)) return { value: 'one workload' };
  return endsKnown(subject, end) ? { value: 'one workload' } : { unknown: 'a part of the subject is not known', among: trusted };
};
/** `repo:…:ref:refs/heads/main` names a branch, whatever the repository is. */
const endsKnown = (subject: string, end: string): boolean =>
  /:(?:ref|environment):\S+$/i.test(end) || (/^system:serviceaccount:/i.test(subject) && /:[a-z0-9.-]+$/i.test(end));
