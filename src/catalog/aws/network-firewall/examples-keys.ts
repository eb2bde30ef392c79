import { examples } from '../../../model/index.ts';

const it = (check: string): string => `aws.network-firewall.${check}`;

export default examples(
  {
    shows: 'Keys of your own, and one that AWS owns',
    terraform: `
variable "key" {}

resource "aws_networkfirewall_firewall" "own" {
  name = "own"
  encryption_configuration {
    type   = "CUSTOMER_KMS"
    key_id = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
  }
}

resource "aws_networkfirewall_firewall_policy" "own" {
  name = "own"
  encryption_configuration {
    type   = "CUSTOMER_KMS"
    key_id = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
  }
  firewall_policy {
    stateless_default_actions          = ["aws:drop"]
    stateless_fragment_default_actions = ["aws:drop"]
  }
}

resource "aws_networkfirewall_rule_group" "own" {
  name  = "own"
  type  = "STATEFUL"
  rules = "drop tcp any any -> any 23 (sid:1;)"
  encryption_configuration {
    type   = "CUSTOMER_KMS"
    key_id = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
  }
}
`,
    gives: {
      [it('uses-your-own-key')]: 'met',
      [it('policy-uses-your-own-key')]: 'met',
      [it('group-uses-your-own-key')]: 'met',
      [it('group-has-rules')]: 'met',
    },
    holds: { 'control-keys': 'provider+customer' },
  },
  {
    shows: 'A policy with rules of your own, which nobody else keeps up',
    terraform: `
resource "aws_networkfirewall_firewall_policy" "ours" {
  name = "ours"
  firewall_policy {
    stateless_default_actions          = ["aws:forward_to_sfe"]
    stateless_fragment_default_actions = ["aws:drop"]
    stateful_rule_group_reference {
      resource_arn = aws_networkfirewall_rule_group.ours.arn
    }
  }
}

resource "aws_networkfirewall_rule_group" "ours" {
  name     = "ours"
  type     = "STATEFUL"
  capacity = 10
  rules    = "drop tcp any any -> any 23 (sid:1;)"
}
`,
    cloudformation: `
Resources:
  Policy:
    Type: AWS::NetworkFirewall::FirewallPolicy
    Properties:
      FirewallPolicyName: ours
      FirewallPolicy:
        StatelessDefaultActions: ['aws:forward_to_sfe']
        StatelessFragmentDefaultActions: ['aws:drop']
        StatefulRuleGroupReferences: [{ ResourceArn: !Ref Group }]
  Group:
    Type: AWS::NetworkFirewall::RuleGroup
    Properties:
      RuleGroupName: ours
      Type: STATEFUL
      Capacity: 10
      RuleGroup: { RulesSource: { RulesString: 'drop tcp any any -> any 23 (sid:1;)' } }
`,
    gives: { [it('policy-has-rules')]: 'met', [it('policy-lets-no-packets-pass')]: 'met' },
    holds: { 'filter-traffic': 'provider+customer' },
  },
  {
    shows: 'Keys that are handed in without a value',
    terraform: `
variable "key" {}

resource "aws_networkfirewall_firewall" "k" {
  name = "k"
  encryption_configuration {
    type   = "CUSTOMER_KMS"
    key_id = var.key
  }
}

resource "aws_networkfirewall_firewall_policy" "k" {
  name = "k"
  encryption_configuration {
    type   = "CUSTOMER_KMS"
    key_id = var.key
  }
}

resource "aws_networkfirewall_rule_group" "k" {
  name = "k"
  type = "STATEFUL"
  encryption_configuration {
    type   = "CUSTOMER_KMS"
    key_id = var.key
  }
}
`,
    gives: { [it('uses-your-own-key')]: 'unproven', [it('policy-uses-your-own-key')]: 'unproven', [it('group-uses-your-own-key')]: 'unproven' },
  },
);
