import { examples, variant } from '../../../model/index.ts';

const it = (check: string): string => `aws.network-firewall.${check}`;

const edge = {
  shows: 'A firewall in two zones, protected and logged, whose policy looks at everything with rules of AWS',
  terraform: `
variable "v" {}
variable "on" { type = bool }

resource "aws_networkfirewall_firewall" "edge" {
  name                              = "edge"
  vpc_id                            = "vpc-0a1b2c3d"
  firewall_policy_arn               = aws_networkfirewall_firewall_policy.edge.arn
  delete_protection                 = true
  subnet_change_protection          = true
  firewall_policy_change_protection = true
  subnet_mapping {
    subnet_id = "subnet-0aaa1111"
  }
  subnet_mapping {
    subnet_id = "subnet-0bbb2222"
  }
}

resource "aws_networkfirewall_logging_configuration" "edge" {
  firewall_arn = aws_networkfirewall_firewall.edge.arn
  logging_configuration {
    log_destination_config {
      log_type             = "ALERT"
      log_destination_type = "S3"
      log_destination      = { bucketName = "firewall-logs" }
    }
    log_destination_config {
      log_type             = "FLOW"
      log_destination_type = "S3"
      log_destination      = { bucketName = "firewall-logs" }
    }
  }
}

resource "aws_networkfirewall_firewall_policy" "edge" {
  name = "edge"
  firewall_policy {
    stateless_default_actions          = ["aws:forward_to_sfe"]
    stateless_fragment_default_actions = ["aws:forward_to_sfe"]
    stateful_rule_group_reference {
      resource_arn = "arn:aws:network-firewall:eu-west-1:aws-managed:stateful-rulegroup/BotNetCommandAndControlDomainsActionOrder"
    }
  }
}

resource "aws_networkfirewall_rule_group" "out" {
  name     = "out"
  type     = "STATEFUL"
  capacity = 100
  rule_group {
    rules_source {
      rules_string = "pass tls any any -> any any (tls.sni; content:\\"example.com\\"; sid:1;)"
    }
  }
}
`,
  cloudformation: `
Parameters:
  V: { Type: String }
  Switch: { Type: String, AllowedValues: ['true', 'false'] }
Resources:
  Edge:
    Type: AWS::NetworkFirewall::Firewall
    Properties:
      FirewallName: edge
      VpcId: vpc-0a1b2c3d
      FirewallPolicyArn: !Ref Policy
      DeleteProtection: true
      SubnetChangeProtection: true
      FirewallPolicyChangeProtection: true
      SubnetMappings: [{ SubnetId: subnet-0aaa1111 }, { SubnetId: subnet-0bbb2222 }]
  Logs:
    Type: AWS::NetworkFirewall::LoggingConfiguration
    Properties:
      FirewallArn: !Ref Edge
      LoggingConfiguration:
        LogDestinationConfigs:
          - { LogType: ALERT, LogDestinationType: S3, LogDestination: { bucketName: firewall-logs } }
          - { LogType: FLOW, LogDestinationType: S3, LogDestination: { bucketName: firewall-logs } }
  Policy:
    Type: AWS::NetworkFirewall::FirewallPolicy
    Properties:
      FirewallPolicyName: edge
      FirewallPolicy:
        StatelessDefaultActions: ['aws:forward_to_sfe']
        StatelessFragmentDefaultActions: ['aws:forward_to_sfe']
        StatefulRuleGroupReferences:
          - ResourceArn: arn:aws:network-firewall:eu-west-1:aws-managed:stateful-rulegroup/BotNetCommandAndControlDomainsActionOrder
  Out:
    Type: AWS::NetworkFirewall::RuleGroup
    Properties:
      RuleGroupName: out
      Type: STATEFUL
      Capacity: 100
      RuleGroup: { RulesSource: { RulesString: 'pass tls any any -> any any (tls.sni; content:"example.com"; sid:1;)' } }
`,
  gives: {
    [it('spans-zones')]: 'met',
    [it('is-protected-from-deletion')]: 'met',
    [it('keeps-its-subnets')]: 'met',
    [it('keeps-its-policy')]: 'met',
    [it('logs-alerts')]: 'met',
    [it('logs-flows')]: 'met',
    [it('policy-has-rules')]: 'met',
    [it('policy-lets-no-packets-pass')]: 'met',
    [it('policy-lets-no-fragments-pass')]: 'met',
    [it('group-has-rules')]: 'met',
  },
  holds: { 'undo-mistakes': 'provider+customer', 'survive-failure': 'provider+customer', 'encrypt-at-rest': 'provider', 'apply-platform-patches': 'provider' },
} as const;

export default examples(
  edge,
  variant(edge, {
    shows: 'The rules of AWS: it keeps them up to date',
    terraform: [],
    cloudformation: [],
    gives: { [it('policy-has-rules')]: 'met' },
    holds: { 'filter-traffic': 'provider+customer' },
    about: { terraform: 'aws_networkfirewall_firewall_policy.edge', cloudformation: 'Policy' },
  }),
  {
    shows: 'A firewall in one zone that anybody may delete, whose policy lets everything pass',
    terraform: `
resource "aws_networkfirewall_firewall" "plain" {
  name                              = "plain"
  vpc_id                            = "vpc-0a1b2c3d"
  firewall_policy_arn               = aws_networkfirewall_firewall_policy.plain.arn
  delete_protection                 = false
  subnet_change_protection          = false
  firewall_policy_change_protection = false
  subnet_mapping {
    subnet_id = "subnet-0aaa1111"
  }
}

resource "aws_networkfirewall_firewall_policy" "plain" {
  name = "plain"
  firewall_policy {
    stateless_default_actions          = ["aws:pass"]
    stateless_fragment_default_actions = ["aws:pass"]
  }
}

resource "aws_networkfirewall_rule_group" "nothing" {
  name     = "nothing"
  type     = "STATELESS"
  capacity = 100
}
`,
    cloudformation: `
Resources:
  Plain:
    Type: AWS::NetworkFirewall::Firewall
    Properties:
      FirewallName: plain
      VpcId: vpc-0a1b2c3d
      FirewallPolicyArn: !Ref Policy
      DeleteProtection: false
      SubnetChangeProtection: false
      FirewallPolicyChangeProtection: false
      SubnetMappings: [{ SubnetId: subnet-0aaa1111 }]
  Policy:
    Type: AWS::NetworkFirewall::FirewallPolicy
    Properties:
      FirewallPolicyName: plain
      FirewallPolicy: { StatelessDefaultActions: ['aws:pass'], StatelessFragmentDefaultActions: ['aws:pass'] }
  Nothing:
    Type: AWS::NetworkFirewall::RuleGroup
    Properties: { RuleGroupName: nothing, Type: STATELESS, Capacity: 100 }
`,
    gives: {
      [it('policy-has-rules')]: 'unmet',
      [it('spans-zones')]: 'unmet',
      [it('is-protected-from-deletion')]: 'unmet',
      [it('keeps-its-subnets')]: 'unmet',
      [it('keeps-its-policy')]: 'unmet',
      [it('logs-alerts')]: 'unmet',
      [it('logs-flows')]: 'unmet',
      [it('policy-lets-no-packets-pass')]: 'unmet',
      [it('policy-lets-no-fragments-pass')]: 'unmet',
      [it('group-has-rules')]: 'unmet',
    },
    holds: { 'filter-traffic': 'customer' },
  },
  {
    shows: 'Nobody names a key, so AWS owns it',
    terraform: `
resource "aws_networkfirewall_firewall" "usual" {
  name = "usual"
}

resource "aws_networkfirewall_firewall_policy" "usual" {
  name = "usual"
}

resource "aws_networkfirewall_rule_group" "usual" {
  name = "usual"
  type = "STATEFUL"
}
`,
    gives: {
      [it('uses-your-own-key')]: 'unmet',
      [it('policy-uses-your-own-key')]: 'unmet',
      [it('group-uses-your-own-key')]: 'unmet',
      [it('is-protected-from-deletion')]: 'unmet',
    },
    holds: { 'undo-mistakes': 'customer' },
  },
  {
    shows: 'A template that is silent: a new firewall is protected from deletion',
    cloudformation: `
Resources:
  Usual:
    Type: AWS::NetworkFirewall::Firewall
    Properties:
      FirewallName: usual
      VpcId: vpc-0a1b2c3d
      FirewallPolicyArn: arn:aws:network-firewall:eu-west-1:111122223333:firewall-policy/usual
      SubnetMappings: [{ SubnetId: subnet-0aaa1111 }, { SubnetId: subnet-0bbb2222 }]
`,
    gives: { [it('is-protected-from-deletion')]: 'met', [it('uses-your-own-key')]: 'unmet' },
  },
  variant(edge, {
    shows: 'Settings that are handed in without a value',
    terraform: [
      ['delete_protection                 = true', 'delete_protection                 = var.on'],
      ['subnet_change_protection          = true', 'subnet_change_protection          = var.on'],
      ['firewall_policy_change_protection = true', 'firewall_policy_change_protection = var.on'],
      [
        '  subnet_mapping {\n    subnet_id = "subnet-0aaa1111"\n  }\n  subnet_mapping {\n    subnet_id = "subnet-0bbb2222"\n  }\n',
        '  subnet_mapping = var.v\n',
      ],
      ['log_type             = "ALERT"', 'log_type             = var.v'],
      ['log_type             = "FLOW"', 'log_type             = var.v'],
      ['stateless_default_actions          = ["aws:forward_to_sfe"]', 'stateless_default_actions          = var.v'],
      ['stateless_fragment_default_actions = ["aws:forward_to_sfe"]', 'stateless_fragment_default_actions = var.v'],
      ['rules_string = "pass tls any any -> any any (tls.sni; content:\\"example.com\\"; sid:1;)"', 'rules_string = var.v'],
      ['resource_arn = "arn:aws:network-firewall:eu-west-1:aws-managed:stateful-rulegroup/BotNetCommandAndControlDomainsActionOrder"', 'resource_arn = var.v'],
    ],
    cloudformation: [
      ['DeleteProtection: true', 'DeleteProtection: !Ref Switch'],
      ['SubnetChangeProtection: true', 'SubnetChangeProtection: !Ref Switch'],
      ['FirewallPolicyChangeProtection: true', 'FirewallPolicyChangeProtection: !Ref Switch'],
      ['[{ SubnetId: subnet-0aaa1111 }, { SubnetId: subnet-0bbb2222 }]', '!Ref V'],
      ['LogType: ALERT', 'LogType: !Ref V'],
      ['LogType: FLOW', 'LogType: !Ref V'],
      ["StatelessDefaultActions: ['aws:forward_to_sfe']", 'StatelessDefaultActions: !Ref V'],
      ["StatelessFragmentDefaultActions: ['aws:forward_to_sfe']", 'StatelessFragmentDefaultActions: !Ref V'],
      ['RulesString: \'pass tls any any -> any any (tls.sni; content:"example.com"; sid:1;)\'', 'RulesString: !Ref V'],
      ['ResourceArn: arn:aws:network-firewall:eu-west-1:aws-managed:stateful-rulegroup/BotNetCommandAndControlDomainsActionOrder', 'ResourceArn: !Ref V'],
    ],
    gives: {
      [it('is-protected-from-deletion')]: 'unproven',
      [it('keeps-its-subnets')]: 'unproven',
      [it('keeps-its-policy')]: 'unproven',
      [it('spans-zones')]: 'unproven',
      [it('logs-alerts')]: 'unproven',
      [it('logs-flows')]: 'unproven',
      [it('policy-lets-no-packets-pass')]: 'unproven',
      [it('policy-lets-no-fragments-pass')]: 'unproven',
      [it('group-has-rules')]: 'unproven',
      [it('policy-has-rules')]: 'unproven',
    },
  }),
);
