import { examples } from '../../../model/index.ts';

const it = (check: string): string => `aws.elastic-load-balancing.classic-${check}`;

export default examples(
  {
    shows: 'Settings of a Classic Load Balancer that are handed in without a value',
    terraform: `
variable "protocol" { type = string }
variable "certificate" { type = string }
variable "policy" { type = string }
variable "logged" { type = bool }
variable "spread" { type = bool }
variable "drain" { type = bool }
variable "subnets" { type = list(string) }

resource "aws_elb" "legacy" {
  name                      = "legacy"
  subnets                   = var.subnets
  cross_zone_load_balancing = var.spread
  connection_draining       = var.drain
  listener {
    instance_port      = 8080
    instance_protocol  = "http"
    lb_port            = 443
    lb_protocol        = "https"
    ssl_certificate_id = var.certificate
  }
  listener {
    instance_port     = 8080
    instance_protocol = "http"
    lb_port           = 8080
    lb_protocol       = var.protocol
  }
  access_logs {
    bucket  = "legacy-logs"
    enabled = var.logged
  }
}

resource "aws_load_balancer_policy" "tls" {
  load_balancer_name = aws_elb.legacy.name
  policy_name        = "tls"
  policy_type_name   = "SSLNegotiationPolicyType"
  policy_attribute {
    name  = "Reference-Security-Policy"
    value = var.policy
  }
}
`,
    cloudformation: `
Parameters:
  Protocol: { Type: String }
  Certificate: { Type: String }
  Policy: { Type: String }
  Logged: { Type: String }
  Spread: { Type: String }
  Drain: { Type: String }
  Networks: { Type: 'List<AWS::EC2::Subnet::Id>' }
Resources:
  Legacy:
    Type: AWS::ElasticLoadBalancing::LoadBalancer
    Properties:
      LoadBalancerName: legacy
      Subnets: !Ref Networks
      CrossZone: !Ref Spread
      ConnectionDrainingPolicy: { Enabled: !Ref Drain }
      AccessLoggingPolicy: { Enabled: !Ref Logged, S3BucketName: legacy-logs }
      Listeners:
        - InstancePort: '8080'
          InstanceProtocol: http
          LoadBalancerPort: '443'
          Protocol: https
          SSLCertificateId: !Ref Certificate
          PolicyNames: [tls]
        - { InstancePort: '8080', InstanceProtocol: http, LoadBalancerPort: '8080', Protocol: !Ref Protocol }
      Policies:
        - PolicyName: tls
          PolicyType: SSLNegotiationPolicyType
          Attributes:
            - { Name: Reference-Security-Policy, Value: !Ref Policy }
`,
    gives: {
      [it('listeners-encrypt')]: 'unproven',
      [it('refuses-outdated-tls')]: 'unproven',
      [it('refuses-broken-ciphers')]: 'unproven',
      [it('certificates-renew-themselves')]: 'unproven',
      [it('logs-access')]: 'unproven',
      [it('spans-zones')]: 'unproven',
      [it('spreads-over-zones')]: 'unproven',
      [it('drains-connections')]: 'unproven',
    },
  },
  {
    shows: 'The mode against desynchronised requests is defensive by default',
    terraform: `
resource "aws_elb" "legacy" {
  name    = "legacy"
  subnets = ["subnet-0aaa1111", "subnet-0bbb2222"]
  listener {
    instance_port     = 9000
    instance_protocol = "tcp"
    lb_port           = 9000
    lb_protocol       = "tcp"
  }
}
`,
    gives: { [it('guards-against-desync')]: 'met', [it('listeners-encrypt')]: 'met', [it('refuses-outdated-tls')]: 'none' },
  },
  {
    shows: 'A Classic Load Balancer that only watches ambiguous requests',
    terraform: `
resource "aws_elb" "legacy" {
  name                   = "legacy"
  subnets                = ["subnet-0aaa1111", "subnet-0bbb2222"]
  desync_mitigation_mode = "monitor"
  listener {
    instance_port     = 80
    instance_protocol = "http"
    lb_port           = 80
    lb_protocol       = "http"
  }
}
`,
    gives: { [it('guards-against-desync')]: 'unmet' },
  },
  {
    shows: 'The mode against desynchronised requests is handed in without a value, or cannot be written at all',
    terraform: `
variable "mode" { type = string }

resource "aws_elb" "legacy" {
  name                   = "legacy"
  subnets                = ["subnet-0aaa1111", "subnet-0bbb2222"]
  desync_mitigation_mode = var.mode
  listener {
    instance_port     = 80
    instance_protocol = "http"
    lb_port           = 80
    lb_protocol       = "http"
  }
}
`,
    gives: { [it('guards-against-desync')]: 'unproven' },
  },
);
