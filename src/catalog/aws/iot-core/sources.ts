import { cite, inferred } from '../../../model/index.ts';

const errors = cite(
  'https://docs.aws.amazon.com/iot/latest/developerguide/rule-error-handling.html',
  'When an action of a rule fails, as for want of a permission, the rules engine runs the error action, if the rule names one.',
  '2026-11-22',
);

export const says = {
  errors,
  passing: inferred(errors, 'A rule passes messages on; what keeps them has a line of its own.'),
} as const;
