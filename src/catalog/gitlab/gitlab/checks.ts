import { atLeast, atMost, checks, no, noneOf } from '../../../model/index.ts';
import { group, instance, project, runner, variable } from './service.ts';

const openRisk = 'Everybody reads the code, its history and what was left in it.';

export default [
  checks(instance, {
    'gitlab.gitlab.closes-sign-up': {
      duty: 'limit-exposure',
      title: 'Nobody can sign up by themselves',
      severity: 'medium',
      expect: { signUpOpen: false },
      risk: 'Strangers see whatever is open to all who signed in.',
    },
    'gitlab.gitlab.instance-demands-two-factors': {
      duty: 'authenticate-strongly',
      title: 'The instance demands a second factor',
      severity: 'high',
      expect: { needsTwoFactors: true },
      risk: 'One stolen password opens the code.',
    },
    'gitlab.gitlab.stays-current': {
      duty: 'upgrade-platform',
      title: 'The instance is at most two monthly releases behind',
      severity: 'high',
      given: { hosting: 'self-managed' },
      expect: { releasesBehind: atMost(2) },
      risk: 'Older releases get no fixes, and holes of GitLab are used within days.',
    },
    'gitlab.gitlab.is-backed-up': {
      duty: 'back-up-data',
      title: 'The instance is backed up',
      severity: 'high',
      given: { hosting: 'self-managed' },
      expect: { backedUp: true },
      risk: 'Code, issues and keys are gone with the machine.',
    },
  }),
  checks(group, {
    'gitlab.gitlab.group-is-not-public': {
      duty: 'limit-exposure',
      title: 'The group is not open to everybody',
      severity: 'medium',
      expect: { visibility: noneOf('public') },
      risk: openRisk,
    },
    'gitlab.gitlab.demands-two-factors': {
      duty: 'authenticate-strongly',
      title: 'Members of the group need a second factor',
      severity: 'high',
      expect: { needsTwoFactors: true },
      risk: 'One stolen password opens the code.',
    },
    'gitlab.gitlab.keeps-forks-inside': {
      duty: 'prevent-leaks',
      title: 'Projects cannot be forked out of the group',
      severity: 'low',
      expect: { forksStayInside: true },
      risk: 'Copies under the accounts of members stay when access ends.',
    },
    'gitlab.gitlab.limits-addresses': {
      duty: 'filter-traffic',
      title: 'Members come from listed addresses',
      severity: 'low',
      expect: { limitsAddresses: true },
      risk: 'A stolen token works from anywhere.',
    },
  }),
  checks(project, {
    'gitlab.gitlab.project-is-not-public': {
      duty: 'limit-exposure',
      title: 'The project is not open to everybody',
      severity: 'medium',
      expect: { visibility: noneOf('public') },
      risk: openRisk,
    },
    'gitlab.gitlab.needs-two-approvals': {
      duty: 'guard-supply-chain',
      title: 'A merge takes two approvals',
      severity: 'medium',
      fix: { approvals: 2 },
      expect: { approvals: atLeast(2) },
      risk: 'One person, or one stolen account, changes what is delivered.',
      aka: ['CKV_GLB_1'],
    },
    'gitlab.gitlab.keeps-history': {
      duty: 'guard-supply-chain',
      title: 'No rule lets a branch be overwritten by force',
      severity: 'medium',
      expect: { branches: no({ forcePushes: true }) },
      risk: 'What was reviewed can be replaced without a trace.',
      aka: ['CKV_GLB_2'],
    },
    'gitlab.gitlab.refuses-secrets': {
      duty: 'guard-credentials',
      title: 'Pushes that hold secrets are refused',
      severity: 'medium',
      expect: { blocksSecrets: true },
      risk: 'Keys that were pushed once stay in the history, and are found.',
      aka: ['CKV_GLB_3'],
    },
    'gitlab.gitlab.wants-signed-commits': {
      duty: 'guard-supply-chain',
      title: 'Unsigned commits are refused',
      severity: 'low',
      expect: { signedOnly: true },
      risk: 'Anybody may commit under the name of somebody else.',
      aka: ['CKV_GLB_4'],
    },
    'gitlab.gitlab.merges-what-passes': {
      duty: 'guard-supply-chain',
      title: 'Only what passes its pipeline is merged',
      severity: 'low',
      expect: { pipelineMustPass: true },
      risk: 'What tests and scans found is merged all the same.',
    },
  }),
  checks(runner, {
    'gitlab.gitlab.gives-jobs-clean-machines': {
      duty: 'isolate-workloads',
      title: 'Every job finds a clean machine, or the runner serves one project',
      severity: 'medium',
      given: { hosting: 'self-managed' },
      expect: [{ ephemeral: true }, { serves: 'one project' }],
      risk: 'One job leaves programs behind that see the secrets of other projects.',
    },
  }),
  checks(variable, {
    'gitlab.gitlab.hides-variables': {
      duty: 'guard-credentials',
      title: 'The variable goes to protected branches only, and is not shown in logs',
      severity: 'medium',
      expect: { protected: true, masked: true },
      risk: 'Whoever may push a branch prints the secret.',
    },
  }),
];
