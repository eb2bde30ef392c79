import { examples, variant } from '../../../model/index.ts';

const organization = {
  shows: 'an organization that is kept tight',
  declared: `
assets:
  - kind: github.github.organization
    name: acme
    facts:
      requires two factor: yes
      requires single sign on: yes
      owners: 3
      members may: read
      members may publish: no
      members may fork private: no
      scans new for secrets: yes
      blocks secrets in new: yes
      alerts of holes in new: yes
      allows addresses: yes
      streams audit log: yes`,
  gives: {
    'github.github.demands-two-factors': 'met',
    'github.github.has-few-owners': 'met',
    'github.github.gives-members-little': 'met',
    'github.github.keeps-members-from-publishing': 'met',
    'github.github.keeps-private-code-home': 'met',
    'github.github.blocks-secrets-in-new-repositories': 'met',
    'github.github.hears-of-holes-in-new-repositories': 'met',
    'github.github.limits-addresses': 'met',
    'github.github.streams-the-audit-log': 'met',
  },
  holds: { 'guard-facilities': 'provider', 'keep-logs': 'provider+customer' },
} as const;
const settings = {
  shows: 'settings of an organization, as Terraform writes them',
  terraform: `
resource "github_organization_settings" "acme" {
  name                                                          = "acme"
  billing_email                                                 = "it@example.com"
  default_repository_permission                                 = "none"
  members_can_create_public_repositories                        = false
  secret_scanning_enabled_for_new_repositories                  = true
  secret_scanning_push_protection_enabled_for_new_repositories  = true
  dependabot_alerts_enabled_for_new_repositories                = true
}`,
  gives: {
    'github.github.gives-members-little': 'met',
    'github.github.keeps-members-from-publishing': 'met',
    'github.github.keeps-private-code-home': 'met',
    'github.github.blocks-secrets-in-new-repositories': 'met',
    'github.github.hears-of-holes-in-new-repositories': 'met',
    'github.github.demands-two-factors': 'unproven',
  },
} as const;
const repository = {
  shows: 'a private repository with rules for its branch',
  terraform: `
resource "github_repository" "shop" {
  name                 = "shop"
  visibility           = "private"
  vulnerability_alerts = true
  security_and_analysis {
    secret_scanning {
      status = "enabled"
    }
    secret_scanning_push_protection {
      status = "enabled"
    }
  }
}

resource "github_branch_protection" "main" {
  repository_id          = github_repository.shop.node_id
  pattern                = "main"
  require_signed_commits = true
  required_pull_request_reviews {
    required_approving_review_count = 2
  }
}`,
  gives: {
    'github.github.is-not-public': 'met',
    'github.github.needs-reviews': 'met',
    'github.github.keeps-history': 'met',
    'github.github.wants-signed-commits': 'met',
    'github.github.blocks-secrets': 'met',
    'github.github.hears-of-holes': 'met',
  },
} as const;
const runner = {
  shows: 'a machine of yours that takes jobs: its system is yours to update, the runner application updates itself',
  declared: `
assets:
  - kind: github.github.runner
    name: build-1
    facts:
      hosting: self-hosted
      ephemeral: yes
      updates itself: yes
      takes public repositories: no`,
  gives: {
    'github.github.keeps-strangers-off-runners': 'met',
    'github.github.gives-jobs-clean-machines': 'met',
    'github.github.updates-the-runner': 'none',
  },
  holds: { 'apply-os-patches': 'customer', 'apply-platform-patches': 'provider', 'guard-facilities': 'customer', 'isolate-workloads': 'customer' },
} as const;
const webhook = {
  shows: 'a webhook that is signed and verified',
  terraform: `
variable "secret" {
  sensitive = true
}

resource "github_repository_webhook" "ci" {
  repository = "shop"
  events     = ["push"]
  configuration {
    url          = "https://ci.example.com/hook"
    content_type = "json"
    insecure_ssl = false
    secret       = "set-elsewhere"
  }
}`,
  gives: { 'github.github.sends-over-tls': 'met', 'github.github.signs-calls': 'met' },
} as const;

export default examples(
  organization,
  variant(organization, {
    shows: 'an organization as many are',
    declared: [
      ['requires two factor: yes', 'requires two factor: no'],
      ['requires single sign on: yes', 'requires single sign on: no'],
      ['owners: 3', 'owners: 14'],
      ['members may: read', 'members may: write'],
      ['members may publish: no', 'members may publish: yes'],
      ['members may fork private: no', 'members may fork private: yes'],
      ['scans new for secrets: yes', 'scans new for secrets: no'],
      ['alerts of holes in new: yes', 'alerts of holes in new: no'],
      ['allows addresses: yes', 'allows addresses: no'],
      ['streams audit log: yes', 'streams audit log: no'],
    ],
    gives: {
      'github.github.demands-two-factors': 'unmet',
      'github.github.has-few-owners': 'unmet',
      'github.github.gives-members-little': 'unmet',
      'github.github.keeps-members-from-publishing': 'unmet',
      'github.github.keeps-private-code-home': 'unmet',
      'github.github.blocks-secrets-in-new-repositories': 'unmet',
      'github.github.hears-of-holes-in-new-repositories': 'unmet',
      'github.github.limits-addresses': 'unmet',
      'github.github.streams-the-audit-log': 'unmet',
    },
  }),
  {
    shows: 'an organization of which nothing is said',
    declared: `
assets:
  - { kind: github.github.organization, name: acme }`,
    gives: {
      'github.github.demands-two-factors': 'unproven',
      'github.github.has-few-owners': 'unproven',
      'github.github.gives-members-little': 'unproven',
      'github.github.keeps-members-from-publishing': 'unproven',
      'github.github.keeps-private-code-home': 'unproven',
      'github.github.blocks-secrets-in-new-repositories': 'unproven',
      'github.github.hears-of-holes-in-new-repositories': 'unproven',
      'github.github.limits-addresses': 'unproven',
      'github.github.streams-the-audit-log': 'unproven',
    },
  },
  settings,
  {
    shows: 'settings of which only the address for bills is said',
    terraform: `
resource "github_organization_settings" "acme" {
  billing_email = "it@example.com"
}`,
    gives: {
      'github.github.gives-members-little': 'met',
      'github.github.keeps-members-from-publishing': 'unmet',
      'github.github.blocks-secrets-in-new-repositories': 'unmet',
      'github.github.hears-of-holes-in-new-repositories': 'unmet',
    },
  },
  repository,
  variant(repository, {
    shows: 'a repository that everybody reads and anybody with access overwrites',
    terraform: [
      ['visibility           = "private"', 'private = false'],
      ['vulnerability_alerts = true', 'vulnerability_alerts = false'],
      ['secret_scanning_push_protection {\n      status = "enabled"', 'secret_scanning_push_protection {\n      status = "disabled"'],
      ['require_signed_commits = true', 'allows_force_pushes = true'],
      ['  required_pull_request_reviews {\n    required_approving_review_count = 2\n  }\n', ''],
    ],
    gives: {
      'github.github.is-not-public': 'unmet',
      'github.github.needs-reviews': 'unmet',
      'github.github.keeps-history': 'unmet',
      'github.github.wants-signed-commits': 'unmet',
      'github.github.blocks-secrets': 'unmet',
      'github.github.hears-of-holes': 'unmet',
    },
  }),
  variant(repository, {
    shows: 'a repository whose settings are variables without a value',
    terraform: [
      [
        'resource "github_repository" "shop" {',
        'variable "is_private" { type = bool }\nvariable "on" { type = bool }\nvariable "status" {}\nvariable "reviews" { type = number }\n\nresource "github_repository" "shop" {',
      ],
      ['visibility           = "private"', 'private = var.is_private'],
      ['vulnerability_alerts = true', 'vulnerability_alerts = var.on'],
      ['secret_scanning_push_protection {\n      status = "enabled"', 'secret_scanning_push_protection {\n      status = var.status'],
      ['require_signed_commits = true', 'require_signed_commits = var.on\n  allows_force_pushes = var.on'],
      ['required_approving_review_count = 2', 'required_approving_review_count = var.reviews'],
    ],
    gives: {
      'github.github.is-not-public': 'unproven',
      'github.github.needs-reviews': 'unproven',
      'github.github.keeps-history': 'unproven',
      'github.github.wants-signed-commits': 'unproven',
      'github.github.blocks-secrets': 'unproven',
      'github.github.hears-of-holes': 'unproven',
    },
  }),
  {
    shows: 'a repository that a ruleset protects',
    terraform: `
resource "github_repository" "shop" {
  name = "shop"
}

resource "github_repository_ruleset" "default" {
  name        = "default branch"
  repository  = github_repository.shop.name
  target      = "branch"
  enforcement = "active"
  conditions {
    ref_name {
      include = ["~DEFAULT_BRANCH"]
      exclude = []
    }
  }
  rules {
    non_fast_forward    = true
    required_signatures = true
    pull_request {
      required_approving_review_count = 1
    }
  }
}`,
    gives: {
      'github.github.is-not-public': 'unmet',
      'github.github.needs-reviews': 'met',
      'github.github.keeps-history': 'met',
      'github.github.wants-signed-commits': 'met',
      'github.github.hears-of-holes': 'met',
    },
  },
  {
    shows: 'workflows that use chosen actions only',
    declared: `
assets:
  - { kind: github.github.actions-policy, name: acme, facts: { enabled: all, allowed: selected, token: read } }`,
    gives: { 'github.github.allows-chosen-actions': 'met', 'github.github.gives-jobs-reading-tokens': 'met' },
  },
  {
    shows: 'workflows that use whatever they like, and may write',
    declared: `
assets:
  - { kind: github.github.actions-policy, name: acme, facts: { enabled: all, allowed: all, token: write } }`,
    gives: { 'github.github.allows-chosen-actions': 'unmet', 'github.github.gives-jobs-reading-tokens': 'unmet' },
  },
  {
    shows: 'rules of workflows as Terraform writes them, of which only the repositories are said',
    terraform: `
resource "github_actions_organization_permissions" "acme" {
  enabled_repositories = "all"
}`,
    gives: { 'github.github.allows-chosen-actions': 'unmet', 'github.github.gives-jobs-reading-tokens': 'unproven' },
  },
  {
    shows: 'rules of workflows that hang on a variable',
    terraform: `
variable "allowed" {}

resource "github_actions_repository_permissions" "shop" {
  repository      = "shop"
  allowed_actions = var.allowed
}`,
    gives: { 'github.github.allows-chosen-actions': 'unproven' },
  },
  runner,
  variant(runner, {
    shows: 'a machine that strangers reach, with an application that stays old',
    declared: [
      ['ephemeral: yes', 'ephemeral: no'],
      ['updates itself: yes', 'updates itself: no'],
      ['takes public repositories: no', 'takes public repositories: yes'],
    ],
    gives: {
      'github.github.keeps-strangers-off-runners': 'unmet',
      'github.github.gives-jobs-clean-machines': 'unmet',
      'github.github.updates-the-runner': 'unmet',
    },
    holds: { 'apply-platform-patches': 'customer' },
  }),
  {
    shows: 'a machine of yours of which nothing else is said',
    declared: `
assets:
  - { kind: github.github.runner, name: build-2, facts: { hosting: self-hosted } }`,
    gives: {
      'github.github.keeps-strangers-off-runners': 'unproven',
      'github.github.gives-jobs-clean-machines': 'unproven',
      'github.github.updates-the-runner': 'unproven',
    },
    holds: { 'apply-platform-patches': 'provider or customer' },
  },
  {
    shows: 'a runner that GitHub hosts: system, machine and isolation are GitHub’s',
    terraform: `
resource "github_actions_hosted_runner" "large" {
  name            = "large"
  size            = "8-core"
  runner_group_id = 1
  image {
    id     = "2306"
    source = "github"
  }
}`,
    gives: { 'github.github.gives-jobs-clean-machines': 'none' },
    holds: { 'apply-os-patches': 'provider', 'isolate-workloads': 'provider', 'guard-facilities': 'provider' },
  },
  webhook,
  variant(webhook, {
    shows: 'a webhook that trusts whoever answers',
    terraform: [
      ['insecure_ssl = false', 'insecure_ssl = true'],
      ['    secret       = "set-elsewhere"\n', ''],
    ],
    gives: { 'github.github.sends-over-tls': 'unmet', 'github.github.signs-calls': 'unmet' },
  }),
  variant(webhook, {
    shows: 'a webhook whose secret and verification are variables without a value',
    terraform: [
      ['variable "secret" {', 'variable "insecure" { type = bool }\n\nvariable "secret" {'],
      ['insecure_ssl = false', 'insecure_ssl = var.insecure'],
      ['"set-elsewhere"', 'var.secret'],
    ],
    gives: { 'github.github.sends-over-tls': 'unproven', 'github.github.signs-calls': 'unproven' },
  }),
);
