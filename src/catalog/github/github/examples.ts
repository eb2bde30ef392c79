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
);
