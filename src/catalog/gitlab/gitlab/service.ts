import { type Asset, asset, choice, count, type Fields, flag, parts, plus, reach, service, text, within } from '../../../model/index.ts';

const gitlab = service({ id: 'gitlab.gitlab', name: 'GitLab', vendor: 'gitlab' });
const hostings = ['GitLab.com', 'GitLab Dedicated', 'self-managed'] as const;
const visibilities = ['private', 'internal', 'public'] as const;

/** A place where GitLab runs. */
export const instance = asset(gitlab, 'instance', {
  name: text({ unset: '' }),
  hosting: choice(hostings),
  signUpOpen: flag({ unset: true }),
  needsTwoFactors: flag({ unset: false }),
  releasesBehind: count(),
  backedUp: flag(),
});

/** The same kind, with who runs the instance that it is in. */
const inInstance = <F extends Fields>(kind: Asset<F>) =>
  plus(kind, () => ({ ...placed, instanceHosting: reach({ ...kind, fields: placed }, 'instance', 'hosting', choice(hostings)) }));
const placed = { instance: within('gitlab.gitlab.instance', 'account') };

const groupItself = asset(gitlab, 'group', {
  name: text({ unset: '' }),
  visibility: choice(visibilities, { unset: 'private' }),
  needsTwoFactors: flag({ unset: false }),
  forksStayInside: flag({ unset: false }),
  limitsAddresses: flag({ unset: false }),
});

/** A rule for the branches that a name or pattern means. */
export const branchRule = { branch: text({ unset: '' }), forcePushes: flag({ unset: false }) };

const projectItself = asset(gitlab, 'project', {
  name: text({ unset: '' }),
  visibility: choice(visibilities, { unset: 'private' }),
  approvals: count({ unset: 0 }),
  branches: parts(branchRule, { unset: { items: [] } }),
  blocksSecrets: flag({ unset: false }),
  signedOnly: flag({ unset: false }),
  pipelineMustPass: flag({ unset: false }),
});

const runnerItself = asset(gitlab, 'runner', {
  name: text({ unset: '' }),
  hosting: choice(['GitLab-hosted', 'self-managed']),
  /** Every job finds a machine that no job had before. */
  ephemeral: flag({ unsaid: 'how the machine of a runner is made is decided on the machine' }),
  /** Whose jobs it takes. */
  serves: choice(['one project', 'a group', 'everybody'], { unsaid: 'nobody has said whose jobs it takes' }),
});

const variableItself = asset(gitlab, 'variable', {
  name: text({ unset: '' }),
  /** Only jobs on protected branches and tags get it. */
  protected: flag({ unset: false }),
  /** It is not shown in logs of jobs. */
  masked: flag({ unset: false }),
});

export const group = inInstance(groupItself);
export const project = inInstance(projectItself);
export const runner = inInstance(runnerItself);
export const variable = inInstance(variableItself);
