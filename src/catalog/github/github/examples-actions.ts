import { examples, variant } from '../../../model/index.ts';

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
const hosted = {
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
} as const;

export default examples(
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
  hosted,
  variant(hosted, {
    shows: 'a runner that GitHub hosts, on an image of yours: its system is yours to patch',
    terraform: [['"github"', '"custom"']],
    gives: { 'github.github.gives-jobs-clean-machines': 'none' },
    holds: { 'apply-os-patches': 'customer', 'guard-facilities': 'provider' },
  }),
  variant(hosted, {
    shows: 'a runner that GitHub hosts, on an image of a partner',
    terraform: [['"github"', '"partner"']],
    gives: { 'github.github.gives-jobs-clean-machines': 'none' },
    holds: { 'apply-os-patches': 'third-party:image-makers' },
  }),
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
