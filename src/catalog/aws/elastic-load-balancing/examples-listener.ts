import { examples } from '../../../model/index.ts';

const it = (check: string): string => `aws.elastic-load-balancing.${check}`;

export default examples(
  {
    shows: 'An HTTPS listener with the recommended policy',
    terraform: `
resource "aws_lb" "shop" {
  name    = "shop"
  subnets = ["subnet-0aaa1111", "subnet-0bbb2222"]
}

resource "aws_lb_listener" "https" {
  load_balancer_arn = aws_lb.shop.arn
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09"
  certificate_arn   = "arn:aws:acm:eu-west-1:111122223333:certificate/0f9e8d7c"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.shop.arn
  }
}

resource "aws_lb_target_group" "shop" {
  name     = "shop"
  port     = 8443
  protocol = "HTTPS"
  vpc_id   = "vpc-0a1b2c3d"
}
`,
    cloudformation: `
Resources:
  Shop:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties:
      Name: shop
      Subnets: [subnet-0aaa1111, subnet-0bbb2222]
  Https:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      LoadBalancerArn: !Ref Shop
      Port: 443
      Protocol: HTTPS
      SslPolicy: ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09
      Certificates:
        - CertificateArn: arn:aws:acm:eu-west-1:111122223333:certificate/0f9e8d7c
      DefaultActions:
        - Type: forward
          TargetGroupArn: !Ref ShopTargets
  ShopTargets:
    Type: AWS::ElasticLoadBalancingV2::TargetGroup
    Properties:
      Name: shop
      Port: 8443
      Protocol: HTTPS
      VpcId: vpc-0a1b2c3d
`,
    gives: {
      [it('listener-encrypts')]: 'met',
      [it('listener-refuses-outdated-tls')]: 'met',
      [it('listener-keeps-past-traffic-secret')]: 'met',
      [it('target-group-encrypts')]: 'met',
    },
    holds: { 'encrypt-in-transit': 'provider+customer', 'apply-platform-patches': 'not-applicable' },
  },
  {
    shows: 'A plain listener that does nothing but send requests to HTTPS',
    terraform: `
resource "aws_alb" "shop" {
  name = "shop"
}

resource "aws_alb_listener" "http" {
  load_balancer_arn = aws_alb.shop.id
  port              = "80"
  protocol          = "HTTP"
  default_action {
    type = "redirect"
    redirect {
      port        = "443"
      protocol    = "HTTPS"
      status_code = "HTTP_301"
    }
  }
}
`,
    cloudformation: `
Resources:
  Shop:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties: { Name: shop }
  Http:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      LoadBalancerArn: !Ref Shop
      Port: 80
      Protocol: HTTP
      DefaultActions:
        - Type: redirect
          RedirectConfig: { Port: '443', Protocol: HTTPS, StatusCode: HTTP_301 }
`,
    gives: { [it('listener-encrypts')]: 'met', [it('listener-refuses-outdated-tls')]: 'none' },
  },
  {
    shows: 'A plain listener that turns everything away',
    terraform: `
resource "aws_lb_listener" "http" {
  load_balancer_arn = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/shop/50dc6c495c0c9188"
  port              = 80
  protocol          = "HTTP"
  default_action {
    type = "fixed-response"
    fixed_response {
      content_type = "text/plain"
      status_code  = "403"
    }
  }
}
`,
    cloudformation: `
Resources:
  Http:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      LoadBalancerArn: arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/shop/50dc6c495c0c9188
      Port: 80
      Protocol: HTTP
      DefaultActions:
        - Type: fixed-response
          FixedResponseConfig: { ContentType: text/plain, StatusCode: '403' }
`,
    gives: { [it('listener-encrypts')]: 'met' },
  },
  {
    shows: 'A plain listener whose default sends requests to HTTPS, but one rule serves a path all the same',
    terraform: `
resource "aws_lb" "shop" {
  name = "shop"
}

resource "aws_lb_listener" "http" {
  load_balancer_arn = aws_lb.shop.arn
  port              = 80
  protocol          = "HTTP"
  default_action {
    type = "redirect"
    redirect {
      port        = "443"
      protocol    = "HTTPS"
      status_code = "HTTP_301"
    }
  }
}

resource "aws_lb_listener_rule" "old_clients" {
  listener_arn = aws_lb_listener.http.arn
  priority     = 10
  action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.old.arn
  }
  condition {
    path_pattern {
      values = ["/v1/*"]
    }
  }
}

resource "aws_lb_target_group" "old" {
  name     = "old-clients"
  port     = 8080
  protocol = "HTTP"
}
`,
    cloudformation: `
Resources:
  Shop:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties: { Name: shop }
  Http:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      LoadBalancerArn: !Ref Shop
      Port: 80
      Protocol: HTTP
      DefaultActions:
        - Type: redirect
          RedirectConfig: { Port: '443', Protocol: HTTPS, StatusCode: HTTP_301 }
  OldClients:
    Type: AWS::ElasticLoadBalancingV2::ListenerRule
    Properties:
      ListenerArn: !Ref Http
      Priority: 10
      Actions:
        - Type: forward
          TargetGroupArn: !Ref Old
      Conditions:
        - Field: path-pattern
          Values: [/v1/*]
  Old:
    Type: AWS::ElasticLoadBalancingV2::TargetGroup
    Properties: { Name: old-clients, Port: 8080, Protocol: HTTP }
`,
    gives: { [it('listener-encrypts')]: 'unmet', [it('target-group-encrypts')]: 'unmet' },
  },
);
