import { asset, choice, count, flag, parts, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const github = service({ id: 'github.github', name: 'GitHub', vendor: 'github' });

export const organization = asset(github, 'organization', {
  name: text({ unset: '' }),
  requiresTwoFactor: flag(),
  /** Members sign in through a directory of yours, and not otherwise. */
  requiresSingleSignOn: flag(),
  owners: count(),
  /** What every member may do in every repository. */
  membersMay: choice(['none', 'read', 'write', 'admin'], { unset: 'read' }),
  membersMayPublish: flag({ unset: true }),
  membersMayForkPrivate: flag({ unset: false }),
  scansNewForSecrets: flag({ unset: false }),
  blocksSecretsInNew: flag({ unset: false, source: says.pushProtection }),
  alertsOfHolesInNew: flag({ unset: false }),
  allowsAddresses: flag(),
  streamsAuditLog: flag(),
});

/** A rule for the branches that a pattern names. */
export const branchRule = {
  pattern: text({ unset: '' }),
  reviews: count({ unset: 0, source: says.force }),
  forcePushes: flag({ unset: false, source: says.force }),
  signed: flag({ unset: false, source: says.force }),
};

export const repository = asset(github, 'repository', {
  name: text({ unset: '' }),
  visibility: choice(['public', 'private', 'internal'], { unset: 'public' }),
  archived: flag({ unset: false }),
  /** GitHub tells of known holes in libraries that the code uses; nothing said leaves it as GitHub does: on where all can read, else off. */
  alertsOfHoles: choice(['on', 'off', 'as GitHub does'], { unset: 'as GitHub does' }),
  blocksSecrets: flag({ unset: false, source: says.pushProtection }),
  branchRules: parts(branchRule),
});

/** Which workflows may run, in an organization or a repository. */
export const actions = asset(github, 'actions-policy', {
  enabled: choice(['all', 'selected', 'none'], { unset: 'all' }),
  allowed: choice(['all', 'local_only', 'selected'], { unset: 'all' }),
  /** What the token of a job may do when the workflow says nothing. */
  token: choice(['read', 'write'], { unset: 'read', source: says.workflows }),
});

export const runner = asset(github, 'runner', {
  name: text({ unset: '' }),
  hosting: choice(['GitHub-hosted', 'self-hosted']),
  /** Whose image a hosted runner starts from. */
  image: choice(['of GitHub', 'of a partner', 'your own'], { unset: 'of GitHub', source: says.hosted }),
  /** Every job finds a machine that no job had before. */
  ephemeral: flag(),
  updatesItself: flag({ unset: true, source: says.selfHosted }),
  takesPublicRepositories: flag({ unset: false }),
});

export const webhook = asset(github, 'webhook', {
  url: text({ unset: '' }),
  verifiesCertificate: flag({ unset: true }),
  signed: flag({ unset: false }),
  active: flag({ unset: true }),
});
