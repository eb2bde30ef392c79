import { examples, variant } from '../../../model/index.ts';

const project = {
  shows: 'a project with reviews, protected branches and refused secrets',
  terraform: `
resource "gitlab_group" "acme" {
  name                              = "acme"
  path                              = "acme"
  visibility_level                  = "private"
  require_two_factor_authentication = true
  prevent_forking_outside_group     = true
  ip_restriction_ranges             = ["198.51.100.0/24"]
}

resource "gitlab_project" "shop" {
  name                                  = "shop"
  namespace_id                          = gitlab_group.acme.id
  visibility_level                      = "private"
  only_allow_merge_if_pipeline_succeeds = true
  push_rules {
    prevent_secrets         = true
    reject_unsigned_commits = true
  }
}

resource "gitlab_project_approval_rule" "two" {
  project            = gitlab_project.shop.id
  name               = "two"
  approvals_required = 2
}

resource "gitlab_branch_protection" "main" {
  project            = gitlab_project.shop.id
  branch             = "main"
  push_access_level  = "no one"
  merge_access_level = "maintainer"
}

resource "gitlab_project_variable" "deploy" {
  project   = gitlab_project.shop.id
  key       = "DEPLOY_TOKEN"
  value     = "set-elsewhere"
  protected = true
  masked    = true
}

resource "gitlab_user_runner" "shop" {
  runner_type = "project_type"
  project_id  = gitlab_project.shop.id
}`,
  gives: {
    'gitlab.gitlab.group-is-not-public': 'met',
    'gitlab.gitlab.demands-two-factors': 'met',
    'gitlab.gitlab.keeps-forks-inside': 'met',
    'gitlab.gitlab.limits-addresses': 'met',
    'gitlab.gitlab.project-is-not-public': 'met',
    'gitlab.gitlab.needs-two-approvals': 'met',
    'gitlab.gitlab.keeps-history': 'met',
    'gitlab.gitlab.refuses-secrets': 'met',
    'gitlab.gitlab.wants-signed-commits': 'met',
    'gitlab.gitlab.merges-what-passes': 'met',
    'gitlab.gitlab.hides-variables': 'met',
    'gitlab.gitlab.gives-jobs-clean-machines': 'met',
  },
} as const;
const instance = {
  shows: 'an instance of your own: machines, releases and backups are yours',
  declared: `
assets:
  - kind: gitlab.gitlab.instance
    name: code.example.com
    facts:
      hosting: self-managed
      sign up open: no
      needs two factors: yes
      releases behind: 1
      backed up: yes`,
  gives: {
    'gitlab.gitlab.closes-sign-up': 'met',
    'gitlab.gitlab.instance-demands-two-factors': 'met',
    'gitlab.gitlab.stays-current': 'met',
    'gitlab.gitlab.is-backed-up': 'met',
  },
  holds: { 'apply-os-patches': 'customer', 'upgrade-platform': 'customer', 'back-up-data': 'customer', 'publish-platform-patches': 'provider' },
} as const;

export default examples(
  project,
  variant(project, {
    shows: 'a project that everybody reads and every maintainer overwrites',
    terraform: [
      ['  visibility_level                  = "private"\n', '  visibility_level                  = "public"\n'],
      ['  require_two_factor_authentication = true\n', ''],
      ['  prevent_forking_outside_group     = true\n', ''],
      ['["198.51.100.0/24"]', '[]'],
      ['  visibility_level                      = "private"\n', '  visibility_level                      = "public"\n'],
      ['  only_allow_merge_if_pipeline_succeeds = true\n', ''],
      ['    prevent_secrets         = true\n    reject_unsigned_commits = true\n', '    commit_committer_check = true\n'],
      ['approvals_required = 2', 'approvals_required = 1'],
      ['  push_access_level  = "no one"\n', '  allow_force_push   = true\n'],
      ['  masked    = true\n', ''],
    ],
    gives: {
      'gitlab.gitlab.group-is-not-public': 'unmet',
      'gitlab.gitlab.demands-two-factors': 'unmet',
      'gitlab.gitlab.keeps-forks-inside': 'unmet',
      'gitlab.gitlab.limits-addresses': 'unmet',
      'gitlab.gitlab.project-is-not-public': 'unmet',
      'gitlab.gitlab.needs-two-approvals': 'unmet',
      'gitlab.gitlab.keeps-history': 'unmet',
      'gitlab.gitlab.refuses-secrets': 'unmet',
      'gitlab.gitlab.wants-signed-commits': 'unmet',
      'gitlab.gitlab.merges-what-passes': 'unmet',
      'gitlab.gitlab.hides-variables': 'unmet',
    },
  }),
  variant(project, {
    shows: 'a project whose settings are variables without a value',
    terraform: [
      [
        'resource "gitlab_group" "acme" {',
        'variable "on" { type = bool }\nvariable "who" {}\nvariable "n" { type = number }\nvariable "ranges" { type = list(string) }\n\nresource "gitlab_group" "acme" {',
      ],
      ['  visibility_level                  = "private"\n', '  visibility_level                  = var.who\n'],
      ['require_two_factor_authentication = true', 'require_two_factor_authentication = var.on'],
      ['prevent_forking_outside_group     = true', 'prevent_forking_outside_group     = var.on'],
      ['["198.51.100.0/24"]', 'var.ranges'],
      ['  visibility_level                      = "private"\n', '  visibility_level                      = var.who\n'],
      ['only_allow_merge_if_pipeline_succeeds = true', 'only_allow_merge_if_pipeline_succeeds = var.on'],
      ['prevent_secrets         = true', 'prevent_secrets         = var.on'],
      ['reject_unsigned_commits = true', 'reject_unsigned_commits = var.on'],
      ['approvals_required = 2', 'approvals_required = var.n'],
      ['  push_access_level  = "no one"\n', '  allow_force_push   = var.on\n'],
      ['  masked    = true\n', '  masked    = var.on\n'],
      ['"project_type"', 'var.who'],
    ],
    gives: {
      'gitlab.gitlab.group-is-not-public': 'unproven',
      'gitlab.gitlab.demands-two-factors': 'unproven',
      'gitlab.gitlab.keeps-forks-inside': 'unproven',
      'gitlab.gitlab.limits-addresses': 'unproven',
      'gitlab.gitlab.project-is-not-public': 'unproven',
      'gitlab.gitlab.needs-two-approvals': 'unproven',
      'gitlab.gitlab.keeps-history': 'unproven',
      'gitlab.gitlab.refuses-secrets': 'unproven',
      'gitlab.gitlab.wants-signed-commits': 'unproven',
      'gitlab.gitlab.merges-what-passes': 'unproven',
      'gitlab.gitlab.hides-variables': 'unproven',
      'gitlab.gitlab.gives-jobs-clean-machines': 'unproven',
    },
  }),
  instance,
  variant(instance, {
    shows: 'an instance of your own that nobody looks after',
    declared: [
      ['sign up open: no', 'sign up open: yes'],
      ['needs two factors: yes', 'needs two factors: no'],
      ['releases behind: 1', 'releases behind: 14'],
      ['backed up: yes', 'backed up: no'],
    ],
    gives: {
      'gitlab.gitlab.closes-sign-up': 'unmet',
      'gitlab.gitlab.instance-demands-two-factors': 'unmet',
      'gitlab.gitlab.stays-current': 'unmet',
      'gitlab.gitlab.is-backed-up': 'unmet',
    },
  }),
  {
    shows: 'an instance of your own of which nothing else is said',
    declared: `
assets:
  - { kind: gitlab.gitlab.instance, name: code.example.com, facts: { hosting: self-managed } }`,
    gives: {
      'gitlab.gitlab.closes-sign-up': 'unproven',
      'gitlab.gitlab.instance-demands-two-factors': 'unproven',
      'gitlab.gitlab.stays-current': 'unproven',
      'gitlab.gitlab.is-backed-up': 'unproven',
    },
  },
  {
    shows: 'an instance that GitLab runs for you alone',
    declared: `
assets:
  - { kind: gitlab.gitlab.instance, name: acme, facts: { hosting: GitLab Dedicated, needs two factors: yes } }`,
    gives: { 'gitlab.gitlab.instance-demands-two-factors': 'met', 'gitlab.gitlab.stays-current': 'none' },
    holds: { 'upgrade-platform': 'provider', 'back-up-data': 'provider', 'guard-facilities': 'provider' },
  },
  {
    shows: 'GitLab.com: who may sign up is not yours to decide',
    declared: `
assets:
  - { kind: gitlab.gitlab.instance, name: acme, facts: { hosting: GitLab.com } }`,
    gives: { 'gitlab.gitlab.closes-sign-up': 'none' },
    holds: { 'limit-exposure': 'provider', 'apply-platform-patches': 'provider', 'back-up-data': 'provider+customer' },
  },
  {
    shows: 'a runner of yours that serves a group on a machine that stays',
    declared: `
assets:
  - { kind: gitlab.gitlab.runner, name: build-1, facts: { hosting: self-managed, ephemeral: no, serves: a group } }`,
    gives: { 'gitlab.gitlab.gives-jobs-clean-machines': 'unmet' },
    holds: { 'apply-os-patches': 'customer', 'isolate-workloads': 'customer', 'guard-facilities': 'customer' },
  },
  {
    shows: 'a runner that GitLab hosts',
    declared: `
assets:
  - { kind: gitlab.gitlab.runner, name: small, facts: { hosting: GitLab-hosted } }`,
    gives: { 'gitlab.gitlab.gives-jobs-clean-machines': 'none' },
    holds: { 'apply-os-patches': 'provider', 'isolate-workloads': 'provider' },
  },
);
