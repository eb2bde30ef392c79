import { cite } from '../../model/index.ts';

/** What AWS says of all services that are reached by signed requests alone. */
export const callers = cite(
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/intro-structure.html',
  'Who sends a request to AWS has been authenticated, with few exceptions for anonymous users, and every request is denied unless policies of the customer allow it.',
  '2026-11-22',
);
