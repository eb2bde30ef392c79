import { cite } from '../../../model/index.ts';

const errors = cite(
  'https://docs.aws.amazon.com/iot/latest/developerguide/rule-error-handling.html',
  'When an action of a rule fails, as for want of a permission, the rules engine runs the error action, if the rule names one.',
  '2026-11-22',
);

export const says = {
  errors,
} as const;
