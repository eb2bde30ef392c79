import { examples } from '../../../model/index.ts';

const it = (check: string): string => `aws.elastic-load-balancing.${check}`;

export default examples(
  {
    shows: 'A listener that names no protocol speaks plain HTTP, and one that names no policy speaks TLS 1.0',
    terraform: `
resource "aws_lb" "web" {
  name = "web"
}

resource "aws_lb_listener" "front" {
  load_balancer_arn = aws_lb.web.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/web/73e2d6bc24d8a067"
  }
}
`,
    cloudformation: `
Resources:
  Web:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties: { Name: web }
  Front:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      LoadBalancerArn: !Ref Web
      Port: 80
      DefaultActions:
        - Type: forward
          TargetGroupArn: arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/web/73e2d6bc24d8a067
`,
    gives: { [it('listener-encrypts')]: 'unmet' },
  },
  {
    shows: 'A TLS listener of a Network Load Balancer that names no policy speaks TLS 1.0',
    terraform: `
resource "aws_lb" "edge" {
  name               = "edge"
  load_balancer_type = "network"
}

resource "aws_lb_listener" "tls" {
  load_balancer_arn = aws_lb.edge.arn
  port              = 8883
  protocol          = "TLS"
  certificate_arn   = "arn:aws:acm:eu-west-1:111122223333:certificate/0f9e8d7c"
  default_action {
    type             = "forward"
    target_group_arn = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/mqtt/73e2d6bc24d8a067"
  }
}
`,
    cloudformation: `
Resources:
  Edge:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties: { Name: edge, Type: network }
  Tls:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      LoadBalancerArn: !Ref Edge
      Port: 8883
      Protocol: TLS
      Certificates: [{ CertificateArn: 'arn:aws:acm:eu-west-1:111122223333:certificate/0f9e8d7c' }]
      DefaultActions:
        - Type: forward
          TargetGroupArn: arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/mqtt/73e2d6bc24d8a067
`,
    gives: {
      [it('listener-encrypts')]: 'met',
      [it('listener-refuses-outdated-tls')]: 'unmet',
      [it('listener-keeps-past-traffic-secret')]: 'unmet',
    },
  },
  {
    shows: 'A TCP listener passes what it gets, so its targets decide over encryption; a gateway’s listener has no protocol at all',
    terraform: `
resource "aws_lb" "inspection" {
  name               = "inspection"
  load_balancer_type = "gateway"
}

resource "aws_lb_listener" "all" {
  load_balancer_arn = aws_lb.inspection.arn
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.firewalls.arn
  }
}

resource "aws_lb_target_group" "firewalls" {
  name     = "firewalls"
  port     = 6081
  protocol = "GENEVE"
}
`,
    cloudformation: `
Resources:
  Inspection:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties: { Name: inspection, Type: gateway }
  All:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      LoadBalancerArn: !Ref Inspection
      DefaultActions:
        - Type: forward
          TargetGroupArn: !Ref Firewalls
  Firewalls:
    Type: AWS::ElasticLoadBalancingV2::TargetGroup
    Properties: { Name: firewalls, Port: 6081, Protocol: GENEVE }
`,
    gives: { [it('listener-encrypts')]: 'none', [it('target-group-encrypts')]: 'none' },
  },
  {
    shows: 'Protocol and policy of a listener that are handed in without a value',
    terraform: `
variable "protocol" { type = string }
variable "tls_policy" { type = string }
variable "target_protocol" { type = string }

resource "aws_lb" "app" {
  name = "app"
}

resource "aws_lb_listener" "front" {
  load_balancer_arn = aws_lb.app.arn
  port              = 443
  protocol          = var.protocol
  ssl_policy        = var.tls_policy
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.app.arn
  }
}

resource "aws_lb_target_group" "app" {
  name     = "app"
  port     = 8080
  protocol = var.target_protocol
}
`,
    cloudformation: `
Parameters:
  Protocol: { Type: String }
  TlsPolicy: { Type: String }
  TargetProtocol: { Type: String }
Resources:
  App:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties: { Name: app }
  Front:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      LoadBalancerArn: !Ref App
      Port: 443
      Protocol: !Ref Protocol
      SslPolicy: !Ref TlsPolicy
      DefaultActions:
        - Type: forward
          TargetGroupArn: !Ref AppTargets
  AppTargets:
    Type: AWS::ElasticLoadBalancingV2::TargetGroup
    Properties: { Name: app, Port: 8080, Protocol: !Ref TargetProtocol }
`,
    gives: {
      [it('listener-encrypts')]: 'unproven',
      [it('listener-refuses-outdated-tls')]: 'unproven',
      [it('listener-keeps-past-traffic-secret')]: 'unproven',
      [it('target-group-encrypts')]: 'unproven',
    },
  },
);
