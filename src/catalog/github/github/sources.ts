import { cite, inferred } from '../../../model/index.ts';
import type { Said } from '../../software.ts';

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

const page = (path: string, says: string) => cite(`${docs}/${path}`, says, read);
const agreement = (says: string) => page('site-policy/privacy-policies/github-data-protection-agreement', says);
const terms = (says: string) => page('site-policy/github-terms/github-terms-of-service', says);
const updates = agreement(
  'Providing the service means finding and repairing problems and installing the latest updates, for reliability and security among other things.',
);
const owners = terms('The owners of an organization have the last word over it and what is in it, manage who gets at it, and answer for what is done there.');
const reading = terms('You control who gets at private repositories, answer for what you post, and by making it public show it to everybody.');
const limits = page(
  'rest/using-the-rest-api/rate-limits-for-the-rest-api',
  'GitHub limits how many requests each user, application and address may make, against abuse and denial of service; only public data can be had without a token, and callers watch what is left to them.',
);
const response = page(
  'site-policy/security-policies/github-sirt-description-rfc-2350',
  'A team of GitHub handles incidents, hunts for threats and manages vulnerabilities within GitHub, with a bounty for finding them; it handles none for customers, who are told so that they can investigate and respond themselves.',
);
const secureUse = 'actions/reference/security/secure-use';

/** Pages of GitHub that say a duty themselves. */
export const said: Said = {
  'sustain-facilities': inferred(
    agreement('Facilities are protected.'),
    'GitHub protects against failures of the power supply and has emergency plans for its facilities, and so answers for what else keeps them running.',
  ),
  'destroy-media': inferred(
    agreement('Media are kept track of.'),
    'GitHub keeps an inventory of media, restricts what leaves its facilities and deletes what is no longer needed, and so answers for disks that leave.',
  ),
  'stop-malware': agreement('GitHub has controls that find and answer suspicious access to data, hostile programs included.'),
  'publish-platform-patches': updates,
  'apply-platform-patches': updates,
  'upgrade-platform': updates,
  'offer-upgrades': page(
    'rest/about-the-rest-api/api-versions',
    'What breaks programs comes in a new version of the interface only, with a changelog, and the version before is supported for 24 months more.',
  ),
  'configure-platform': agreement(
    'The customer sees to security measures for what it provides or controls itself, and uses and configures the service as it needs.',
  ),
  'limit-consumption': limits,
  'segment-network': agreement('No system that stores data of customers is part of the network in which GitHub does its own business.'),
  'manage-accounts': owners,
  'guard-credentials': terms('You keep your account and its password secure, with tools such as a second factor that GitHub offers.'),
  'grant-least-access': owners,
  'limit-trust': page(
    'organizations/managing-oauth-access-to-your-organizations-data/about-oauth-app-access-restrictions',
    'Organizations choose which applications get at their resources; where they set no restrictions, every application that a member authorised does.',
  ),
  'limit-provider-access': terms(
    'Staff see private repositories only with consent, or for security, support, the integrity of the service or the law, and GitHub tells of it where it may.',
  ),
  'classify-data': agreement('GitHub does not determine whether data fall under some law; the customer does, and decides whether the service is fit for them.'),
  'retain-and-dispose': agreement('The customer keeps to the laws that bind it, and has GitHub return or destroy its data by asking for it, within 30 days.'),
  'keep-residency': page(
    'enterprise-cloud@latest/admin/data-residency/about-github-enterprise-cloud-with-data-residency',
    'Data are stored in the USA by default; enterprises that take up data residency choose the region in which GitHub stores their code and data.',
  ),
  'prevent-leaks': reading,
  'leave-cleanly': terms(
    'After an account is closed GitHub deletes what is in its repositories within 90 days, and hands out a copy to an owner who asks for it in that time.',
  ),
  'secure-devices': inferred(
    agreement('Components are protected by whose they are.'),
    'The customer sees to security measures for what it provides or controls, and devices of its people are among that.',
  ),
  'detect-threats': agreement(
    'GitHub watches the site for attacks all the time and logs access, or lets the customer log it; the customer tells GitHub of misuse of its accounts and credentials.',
  ),
  'find-vulnerabilities': response,
  'respond-to-incidents': response,
  'give-notice': agreement(
    'GitHub notifies customers of a security incident without undue delay; keeping contacts current, watching for notices and telling authorities and third parties is the customer’s alone.',
  ),
  'watch-changes': terms(
    'GitHub tells of material changes of the terms, prices among them, 30 days before they hold; who goes on using the service after that has agreed to them.',
  ),
  'review-agreements': agreement('GitHub hands out reports of external auditors on request; whether its measures are enough, the customer alone determines.'),
  'assess-compliance': agreement('The customer complies with the laws that apply to its use, and GitHub answers for none of those.'),
};

export const says = {
  facilities: agreement('GitHub limits access to facilities that hold its systems to authorised people who are known by name.'),
  sent: agreement('GitHub encrypts what it sends over public networks, or lets the customer do so.'),
  copies: agreement('GitHub keeps several copies of data, away from the machines that process them, on redundant storage.'),
  limits,
  jobLimits: page(
    'actions/reference/limits',
    'GitHub limits runs of workflows and their jobs in number and time, on runners of its own and of others; what goes beyond is cancelled or not queued.',
  ),
  reading,
  posted: inferred(reading, 'You answer for what you post, and so for the programs in your repositories.'),
  deleted: page(
    'repositories/creating-and-managing-repositories/restoring-a-deleted-repository',
    'Owners can bring a deleted repository back for 90 days, without its releases and the rights of teams.',
  ),
  dependencies: page(
    'code-security/dependabot/dependabot-alerts/about-dependabot-alerts',
    'GitHub compares what code depends on with known holes and raises alarms where owners or administrators switch them on; you move to a fixed version as soon as you can.',
  ),
  allowed: page(
    'enterprise-cloud@latest/organizations/keeping-your-organization-secure/managing-security-settings-for-your-organization/managing-allowed-ip-addresses-for-your-organization',
    'People reach an organization from every address until owners configure and enable a list of those that may; only Enterprise Cloud has such lists.',
  ),
  hooks: page(
    'webhooks/using-webhooks/best-practices-for-using-webhooks',
    'GitHub verifies the certificate of the receiver by default; see that your server speaks HTTPS, leave verification on, and set a secret by which deliveries of GitHub are known.',
  ),
  isolated: page(
    secureUse,
    'Hosted runners run code in isolated virtual machines that are clean and thrown away, so that nothing can be compromised for good; self-hosted ones promise nothing of the kind.',
  ),
  around: page(
    secureUse,
    'Owners of self-hosted runners consider what lies on the machine and which sensitive services it can reach, and keep both to a minimum.',
  ),
  selfHosted,
  hosted,
  platform,
  tenant: inferred(platform, 'GitHub runs the platform; what is in repositories, who gets at it and how it is set up is the customer’s.'),
  partners: inferred(hosted, 'GitHub updates the software in its own images; larger runners may start from an image of somebody else, who builds it.'),
  stillFixed: inferred(selfHosted, 'You deploy the machine and update its system; so you choose which system that is, and its maker fixes it.'),
  published: inferred(
    reading,
    'You control who gets at private repositories, and by making one public show it to everybody; so who may do that, or fork, is yours to say.',
  ),
  hostedGround: inferred(hosted, 'GitHub answers for the machines of hosted runners, which stand in Microsoft Azure.'),
  ownGround: inferred(selfHosted, 'A self-hosted runner may stand on premises or in a cloud of yours; GitHub has no part in what is below it.'),
  encryption: inferred(platform, 'GitHub is served over TLS, and what it stores is GitHub’s to encrypt.'),
  secondFactor: cite(
    `${docs}/organizations/keeping-your-organization-secure/managing-two-factor-authentication-for-your-organization/requiring-two-factor-authentication-in-your-organization`,
    'Owners may require two factors, and secure ones at that; members without them get at nothing of the organization, and outside collaborators lose their access.',
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
    `${docs}/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/about-protected-branches`,
    'Rules that you set for a branch say whether it may be deleted or overwritten by force, and what a push must pass.',
    read,
  ),
  force: cite(
    `${docs}/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/about-protected-branches`,
    'A rule for a branch forbids force pushes and deletion unless you allow them, and does not bind administrators unless you say so; reviews and signed commits are choices.',
    read,
  ),
  pushProtection: cite(
    `${docs}/code-security/secret-scanning/introduction/about-push-protection`,
    'Where push protection is switched on for a repository or an organization, pushes that hold secrets are blocked, and an alert tells of every bypass.',
    read,
  ),
  publicPushes: cite(
    'https://github.com/orgs/community/discussions/110557',
    'Pushes of users to public repositories are protected from secrets by default, whatever the repository says.',
    read,
  ),
  untrusted: page(
    secureUse,
    'Self-hosted runners should almost never serve public repositories: anybody may open a pull request and compromise the machine, and get at secrets and tokens there.',
  ),
};
