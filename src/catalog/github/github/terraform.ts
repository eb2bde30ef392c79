import { at, derived, each, first, gather, isUnresolved, mapping, on, type Plain, spelled, unreadable, unresolved, type Worked } from '../../../model/index.ts';
import { actions, type branchRule, organization, repository, runner, webhook } from './service.ts';

const onlyByHand = (what: string) => unreadable(`${what} is set in GitHub itself, or by its API; declare it`);
type Visibility = 'public' | 'private' | 'internal';
const isPrivate = (said: Plain): Worked<Visibility> =>
  isUnresolved(said) ? { unknown: said[unresolved], among: ['private', 'public'] } : { value: String(said) === 'true' ? 'private' : 'public' };
const isSaid = (said: Plain): Worked<boolean> =>
  isUnresolved(said) ? { unknown: said[unresolved], among: [true, false] } : { value: said !== null && said !== undefined && said !== '' };
/** Certificates are not verified where `insecure_ssl` is true, or the text "1". */
const verifies = (said: Plain): Worked<boolean> =>
  isUnresolved(said) ? { unknown: said[unresolved], among: [true, false] } : { value: !['true', '1'].includes(String(said)) };
/** A ruleset forbids force pushes by a rule of its own. */
const mayForce = (said: Plain): Worked<boolean> =>
  isUnresolved(said) ? { unknown: said[unresolved], among: [true, false] } : { value: String(said) !== 'true' };

const rule = on(
  'github_branch_protection',
  'repository_id',
  each<typeof branchRule>('', 'pattern', {
    pattern: at('pattern'),
    reviews: first(
      at<number>('required_pull_request_reviews.required_approving_review_count'),
      derived('required_pull_request_reviews', () => ({ value: 1 })),
    ),
    forcePushes: at('allows_force_pushes', false),
    signed: at('require_signed_commits', false),
  }),
);
const olderRule = on(
  'github_branch_protection_v3',
  'repository',
  each<typeof branchRule>('', 'pattern', {
    pattern: at('branch'),
    reviews: first(
      at<number>('required_pull_request_reviews.required_approving_review_count'),
      derived('required_pull_request_reviews', () => ({ value: 1 })),
    ),
    forcePushes: derived('', () => ({ value: false })),
    signed: at('require_signed_commits', false),
  }),
);
const ruleset = on(
  'github_repository_ruleset',
  'repository',
  each<typeof branchRule>('', 'pattern', {
    pattern: at('name'),
    reviews: at('rules.pull_request.required_approving_review_count', 0),
    forcePushes: derived('rules.non_fast_forward', mayForce, true),
    signed: at('rules.required_signatures', false),
  }),
  { enforcement: 'active', target: 'branch' },
);

export default [
  mapping(organization, 'github_organization_settings', ['id', 'name'], {
    name: at('name'),
    requiresTwoFactor: onlyByHand('the second factor'),
    requiresSingleSignOn: onlyByHand('sign-on by a directory'),
    owners: onlyByHand('the number of owners'),
    membersMay: at('default_repository_permission', 'read'),
    membersMayPublish: first(at<boolean>('members_can_create_public_repositories'), at<boolean>('members_can_create_repositories', true)),
    membersMayForkPrivate: at('members_can_fork_private_repositories', false),
    scansNewForSecrets: at('secret_scanning_enabled_for_new_repositories', false),
    blocksSecretsInNew: at('secret_scanning_push_protection_enabled_for_new_repositories', false),
    alertsOfHolesInNew: at('dependabot_alerts_enabled_for_new_repositories', false),
    allowsAddresses: onlyByHand('the list of addresses'),
    streamsAuditLog: onlyByHand('streaming of the audit log'),
  }),
  mapping(repository, 'github_repository', ['name', 'node_id', 'full_name', 'id'], {
    name: at('name'),
    visibility: first(at<Visibility>('visibility'), derived('private', isPrivate)),
    archived: at('archived', false),
    alertsOfHoles: spelled('vulnerability_alerts', { true: 'on', false: 'off' }),
    blocksSecrets: spelled('security_and_analysis.secret_scanning_push_protection.status', { enabled: true, disabled: false }),
    branchRules: gather(rule, olderRule, ruleset),
  }),
  mapping(actions, ['github_actions_organization_permissions', 'github_actions_repository_permissions'], ['id'], {
    enabled: first(at<'all' | 'selected' | 'none'>('enabled_repositories'), spelled('enabled', { true: 'all', false: 'none' })),
    allowed: at('allowed_actions'),
    token: unreadable('the rights of tokens are said by a resource of their own that names no policy'),
  }),
  mapping(runner, 'github_actions_runner_group', ['id', 'name'], {
    name: at('name'),
    hosting: unreadable('a group may hold machines of GitHub and of yours'),
    image: unreadable('runners of a group may start from several images'),
    ephemeral: unreadable('a group does not say how its machines are made'),
    updatesItself: unreadable('a group does not say how its machines are updated'),
    takesPublicRepositories: at('allows_public_repositories', false),
  }),
  mapping(runner, 'github_actions_hosted_runner', ['id', 'name'], {
    name: at('name'),
    hosting: derived('', () => ({ value: 'GitHub-hosted' })),
    image: spelled('image.source', { github: 'of GitHub', partner: 'of a partner', custom: 'your own' }, 'of GitHub'),
    ephemeral: derived('', () => ({ value: true })),
    updatesItself: derived('', () => ({ value: true })),
    takesPublicRepositories: unreadable('the group of the runner says so'),
  }),
  mapping(webhook, ['github_repository_webhook', 'github_organization_webhook'], ['id', 'url'], {
    url: at('configuration.url'),
    verifiesCertificate: derived('configuration.insecure_ssl', verifies),
    signed: derived('configuration.secret', isSaid),
    active: at('active', true),
  }),
];
