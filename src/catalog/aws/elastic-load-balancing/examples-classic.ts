import { examples } from '../../../model/index.ts';

const it = (check: string): string => `aws.elastic-load-balancing.classic-${check}`;

export default examples(
  {
    shows: 'A Classic Load Balancer with one secure listener, a policy of TLS 1.2 and logs',
    terraform: `
resource "aws_elb" "legacy" {
  name                      = "legacy"
  subnets                   = ["subnet-0aaa1111", "subnet-0bbb2222"]
  cross_zone_load_balancing = true
  connection_draining       = true

  listener {
    instance_port      = 8080
    instance_protocol  = "http"
    lb_port            = 443
    lb_protocol        = "https"
    ssl_certificate_id = "arn:aws:acm:eu-west-1:111122223333:certificate/0f9e8d7c"
  }

  access_logs {
    bucket   = "legacy-logs"
    interval = 60
  }
}

resource "aws_load_balancer_policy" "tls" {
  load_balancer_name = aws_elb.legacy.name
  policy_name        = "tls-1-2"
  policy_type_name   = "SSLNegotiationPolicyType"
  policy_attribute {
    name  = "Reference-Security-Policy"
    value = "ELBSecurityPolicy-TLS-1-2-2017-01"
  }
}

resource "aws_load_balancer_listener_policy" "tls" {
  load_balancer_name = aws_elb.legacy.name
  load_balancer_port = 443
  policy_names       = [aws_load_balancer_policy.tls.policy_name]
}
`,
    cloudformation: `
Resources:
  Legacy:
    Type: AWS::ElasticLoadBalancing::LoadBalancer
    Properties:
      LoadBalancerName: legacy
      Subnets: [subnet-0aaa1111, subnet-0bbb2222]
      CrossZone: true
      ConnectionDrainingPolicy: { Enabled: true, Timeout: 300 }
      AccessLoggingPolicy: { Enabled: true, S3BucketName: legacy-logs, EmitInterval: 60 }
      Listeners:
        - InstancePort: '8080'
          InstanceProtocol: http
          LoadBalancerPort: '443'
          Protocol: https
          SSLCertificateId: arn:aws:acm:eu-west-1:111122223333:certificate/0f9e8d7c
          PolicyNames: [tls-1-2]
      Policies:
        - PolicyName: tls-1-2
          PolicyType: SSLNegotiationPolicyType
          Attributes:
            - { Name: Reference-Security-Policy, Value: ELBSecurityPolicy-TLS-1-2-2017-01 }
`,
    gives: {
      [it('listeners-encrypt')]: 'met',
      [it('refuses-outdated-tls')]: 'met',
      [it('refuses-broken-ciphers')]: 'met',
      [it('certificates-renew-themselves')]: 'met',
      [it('logs-access')]: 'met',
      [it('spans-zones')]: 'met',
      [it('spreads-over-zones')]: 'met',
      [it('drains-connections')]: 'met',
    },
    holds: { 'apply-platform-patches': 'provider', 'encrypt-in-transit': 'provider+customer', 'guard-apis': 'not-applicable' },
  },
  {
    shows: 'A Classic Load Balancer with plain HTTP, in one zone, without logs',
    terraform: `
resource "aws_elb" "legacy" {
  name                      = "legacy"
  availability_zones        = ["eu-west-1a"]
  cross_zone_load_balancing = false

  listener {
    instance_port     = 80
    instance_protocol = "http"
    lb_port           = 80
    lb_protocol       = "http"
  }
  listener {
    instance_port      = 80
    instance_protocol  = "http"
    lb_port            = 443
    lb_protocol        = "https"
    ssl_certificate_id = "arn:aws:iam::111122223333:server-certificate/legacy"
  }
}

resource "aws_lb_ssl_negotiation_policy" "custom" {
  name          = "custom"
  load_balancer = aws_elb.legacy.id
  lb_port       = 443
  attribute {
    name  = "Protocol-TLSv1"
    value = "true"
  }
  attribute {
    name  = "Protocol-TLSv1.2"
    value = "true"
  }
  attribute {
    name  = "DES-CBC3-SHA"
    value = "true"
  }
}
`,
    cloudformation: `
Resources:
  Legacy:
    Type: AWS::ElasticLoadBalancing::LoadBalancer
    Properties:
      LoadBalancerName: legacy
      AvailabilityZones: [eu-west-1a]
      Listeners:
        - { InstancePort: '80', InstanceProtocol: HTTP, LoadBalancerPort: '80', Protocol: HTTP }
        - InstancePort: '80'
          InstanceProtocol: HTTP
          LoadBalancerPort: '443'
          Protocol: HTTPS
          SSLCertificateId: arn:aws:iam::111122223333:server-certificate/legacy
          PolicyNames: [custom]
      Policies:
        - PolicyName: custom
          PolicyType: SSLNegotiationPolicyType
          Attributes:
            - { Name: Protocol-TLSv1, Value: 'true' }
            - { Name: Protocol-TLSv1.2, Value: 'true' }
            - { Name: DES-CBC3-SHA, Value: 'true' }
`,
    gives: {
      [it('listeners-encrypt')]: 'unmet',
      [it('refuses-outdated-tls')]: 'unmet',
      [it('refuses-broken-ciphers')]: 'unmet',
      [it('certificates-renew-themselves')]: 'unmet',
      [it('logs-access')]: 'unmet',
      [it('spans-zones')]: 'unmet',
      [it('spreads-over-zones')]: 'unmet',
      [it('drains-connections')]: 'unmet',
    },
  },
  {
    shows: 'A secure listener without a policy of its own speaks TLS 1.0',
    terraform: `
resource "aws_elb" "legacy" {
  name                      = "legacy"
  subnets                   = ["subnet-0aaa1111", "subnet-0bbb2222"]
  cross_zone_load_balancing = false
  listener {
    instance_port      = 443
    instance_protocol  = "ssl"
    lb_port            = 443
    lb_protocol        = "SSL"
    ssl_certificate_id = "arn:aws:acm:eu-west-1:111122223333:certificate/0f9e8d7c"
  }
}
`,
    cloudformation: `
Resources:
  Legacy:
    Type: AWS::ElasticLoadBalancing::LoadBalancer
    Properties:
      LoadBalancerName: legacy
      Subnets: [subnet-0aaa1111, subnet-0bbb2222]
      Listeners:
        - InstancePort: '443'
          InstanceProtocol: SSL
          LoadBalancerPort: '443'
          Protocol: SSL
          SSLCertificateId: arn:aws:acm:eu-west-1:111122223333:certificate/0f9e8d7c
`,
    gives: { [it('listeners-encrypt')]: 'met', [it('refuses-outdated-tls')]: 'unmet', [it('refuses-broken-ciphers')]: 'met' },
  },
);
