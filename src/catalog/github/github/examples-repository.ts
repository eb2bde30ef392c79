import { examples, variant } from '../../../model/index.ts';

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

export default examples(
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
);
