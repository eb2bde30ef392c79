import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://learn.microsoft.com/en-us/entra';
const architecture = cite(
  `${docs}/architecture/architecture`,
  'Every write to the directory is in two datacenters before it is confirmed; reads are served from many; the directory is backed up daily, and some objects that were deleted can be brought back for 30 days.',
  read,
);
const registration = cite(
  `${docs}/identity-platform/security-best-practices-for-app-registration`,
  'Use managed identities, else federated ones, else certificates, and no passwords; no redirect over plain HTTP or with wildcards; no implicit flow without need; few owners; the least permissions.',
  read,
);
const roles = cite(
  `${docs}/identity/role-based-access-control/best-practices`,
  'Have fewer than five global administrators and fewer than ten privileged assignments, activated when they are needed; demand several factors of all administrators.',
  read,
);

export const says = {
  architecture,
  registration,
  roles,
  passwords: cite(
    `${docs}/identity/authentication/concept-password-ban-bad`,
    'New passwords of all users are held against a list of weak ones, which cannot be switched off; customers should not rely on strong passwords alone, and use several factors as well.',
    read,
  ),
  report: cite(
    `${docs}/identity/conditional-access/concept-conditional-access-report-only`,
    'A policy in report-only mode is evaluated at each sign-in, and not enforced.',
    read,
  ),
  logs: cite(
    `${docs}/identity/monitoring-health/reference-reports-data-retention`,
    'Audit and sign-in logs are kept for 7 days, or 30 with a premium licence, and longer only where Azure Monitor sends them elsewhere.',
    read,
  ),
  limits: cite(
    `${docs}/identity/users/directory-service-limits-restrictions`,
    'A directory holds 50,000 objects, or 300,000 with a domain that is verified, and more on request; somebody who is no administrator may make 250.',
    read,
  ),
  served: inferred(
    architecture,
    'Says that sign-in and the interfaces of the directory stand behind a gateway that Microsoft runs; so how they answer, and to whom, is Microsoft’s to see to.',
  ),
  groups: cite(
    'https://learn.microsoft.com/en-us/graph/api/resources/group',
    'The visibility of a group (public, private, or with hidden members) is a property of it, and says who may join it and see what it holds.',
    read,
    'secondary',
  ),
} as const;
