import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://docs.github.com/en';
const selfHosted = cite(
  `${docs}/actions/concepts/runners/self-hosted-runners`,
  'A self-hosted runner is a machine that you deploy and manage: you update its system and all other software, only the runner application updates itself, and that may be switched off; a job need not find a clean machine.',
  read,
);
const hosted = cite(
  `${docs}/actions/concepts/runners/github-hosted-runners`,
  'GitHub maintains and upgrades the machines of hosted runners, virtual machines in Microsoft Azure, and updates the software in its images each week; larger runners may start from an image that you build yourself.',
  read,
);
const platform = cite(
  'https://github.com/security',
  'GitHub guards its data centers, hardens and patches its systems and keeps its software up to date, turns floods away, sends private data over TLS or SSH only, and keeps every line of code on several servers.',
  read,
  'secondary',
);

export const says = {
  selfHosted,
  hosted,
  platform,
  tenant: inferred(platform, 'GitHub runs the platform; what is in repositories, who gets at it and how it is set up is the customer’s.'),
  hostedGround: inferred(hosted, 'GitHub answers for the machines of hosted runners, which stand in Microsoft Azure.'),
  ownGround: inferred(selfHosted, 'A self-hosted runner may stand on premises or in a cloud of yours; GitHub has no part in what is below it.'),
  encryption: inferred(platform, 'GitHub is served over TLS, and what it stores is GitHub’s to encrypt.'),
  secondFactor: cite(
    `${docs}/organizations/keeping-your-organization-secure/managing-two-factor-authentication-for-your-organization/requiring-two-factor-authentication-in-your-organization`,
    'Owners may require two factors, and secure ones at that; members without them get at nothing of the organization, and outside collaborators lose their access.',
    read,
  ),
  clean: cite(
    'https://help.github.com/en/actions/automating-your-workflow-with-github-actions/about-self-hosted-runners',
    'Runners that GitHub hosts are updated by themselves, managed by GitHub, and give every job a clean instance.',
    read,
  ),
  workflows: cite(
    `${docs}/organizations/managing-organization-settings/disabling-or-limiting-github-actions-for-your-organization`,
    'Owners may switch Actions off, limit which actions workflows use, and set what the token of a job may do; in new organizations it may only read.',
    read,
  ),
  audit: cite(
    `${docs}/organizations/keeping-your-organization-secure/managing-security-settings-for-your-organization/reviewing-the-audit-log-for-your-organization`,
    'The audit log tells owners of an organization who did what and when, for the last 180 days; it can be exported and, with Enterprise Cloud, read by program.',
    read,
  ),
  stream: cite(
    `${docs}/enterprise-server@3.16/admin/monitoring-activity-in-your-enterprise/reviewing-audit-logs-for-your-enterprise/audit-log-events-for-your-enterprise`,
    'Events of the audit log can be streamed to an endpoint outside of GitHub, and some are told by streaming only.',
    read,
  ),
  branches: cite(
    'https://github.com/github/docs/blob/main/content/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/about-protected-branches.md',
    'Rules that you set for a branch say whether it may be deleted or overwritten by force, and what a push must pass.',
    read,
  ),
  force: cite(
    'https://docs.github.com/ja/enterprise-server@2.20/articles/about-branch-restrictions',
    'A rule for a branch forbids force pushes and deletion unless you allow them, and does not bind administrators unless you say so; reviews and signed commits are choices.',
    read,
  ),
  pushProtection: cite(
    'https://github.com/github/docs/blob/main/content/code-security/secret-scanning/push-protection-for-repositories-and-organizations.md',
    'Where push protection is switched on for a repository or an organization, pushes that hold secrets are blocked, and an alert tells of every bypass.',
    read,
  ),
  publicPushes: cite(
    'https://github.com/orgs/community/discussions/110557',
    'Pushes of users to public repositories are protected from secrets by default, whatever the repository says.',
    read,
  ),
  untrusted: cite(
    'https://github.com/github/docs/blob/main/data/reusables/actions/disable-selfhosted-runners-overview.md',
    'Whoever can fork a repository and open a pull request may compromise a self-hosted runner, and get at secrets and tokens there.',
    read,
    'secondary',
  ),
};
