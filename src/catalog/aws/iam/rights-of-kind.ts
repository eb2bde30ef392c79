import type { Example } from '../../../model/index.ts';

type Verdict = Example['gives'][string];
const questions = [
  'is-no-administrator',
  'names-its-actions',
  'names-actions-of-services',
  'names-its-resources',
  'cannot-raise-its-rights',
  'passes-named-roles-only',
];

/** For examples: the same verdict for every question about the rights of a kind. */
export const rights = (kind: string, verdict: Verdict): Example['gives'] =>
  Object.fromEntries(questions.map(question => [`aws.iam.${kind}-${question}`, verdict]));
