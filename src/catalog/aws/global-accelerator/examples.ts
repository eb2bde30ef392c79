import { examples, variant } from '../../../model/index.ts';

const it = (check: string): string => `aws.global-accelerator.${check}`;

const shop = {
  shows: 'A listener for the web, and endpoints that see who calls',
  terraform: `
variable "v" {}
variable "on" { type = bool }

resource "aws_globalaccelerator_accelerator" "shop" {
  name = "shop"
  attributes {
    flow_logs_enabled   = true
    flow_logs_s3_bucket = "shop-flow-logs"
    flow_logs_s3_prefix = "edge/"
  }
}

resource "aws_globalaccelerator_listener" "web" {
  accelerator_arn = aws_globalaccelerator_accelerator.shop.arn
  protocol        = "TCP"
  port_range {
    from_port = 443
    to_port   = 443
  }
}

resource "aws_globalaccelerator_endpoint_group" "web" {
  listener_arn = aws_globalaccelerator_listener.web.arn
  endpoint_configuration {
    endpoint_id                    = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/shop/0f9e8d7c"
    client_ip_preservation_enabled = true
  }
}
`,
  cloudformation: `
Parameters:
  V: { Type: Number }
  Switch: { Type: String, AllowedValues: ['true', 'false'] }
Resources:
  Shop:
    Type: AWS::GlobalAccelerator::Accelerator
    Properties: { Name: shop }
  Web:
    Type: AWS::GlobalAccelerator::Listener
    Properties:
      AcceleratorArn: !Ref Shop
      Protocol: TCP
      PortRanges: [{ FromPort: 443, ToPort: 443 }]
  Group:
    Type: AWS::GlobalAccelerator::EndpointGroup
    Properties:
      ListenerArn: !Ref Web
      EndpointGroupRegion: eu-west-1
      EndpointConfigurations:
        - EndpointId: arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/shop/0f9e8d7c
          ClientIPPreservationEnabled: true
`,
  gives: { [it('listener-names-its-ports')]: 'met' },
} as const;

export default examples(
  shop,
  variant(shop, {
    shows: 'Every port, and endpoints that cannot tell callers apart',
    terraform: [
      ['from_port = 443', 'from_port = 1'],
      ['to_port   = 443', 'to_port   = 65535'],
      ['client_ip_preservation_enabled = true', 'client_ip_preservation_enabled = false'],
    ],
    cloudformation: [
      ['FromPort: 443, ToPort: 443', 'FromPort: 1, ToPort: 65535'],
      ['ClientIPPreservationEnabled: true', 'ClientIPPreservationEnabled: false'],
    ],
    gives: { [it('listener-names-its-ports')]: 'unmet' },
  }),
  variant(shop, {
    shows: 'Ports that are handed in without a value',
    terraform: [
      ['from_port = 443', 'from_port = var.v'],
      ['to_port   = 443', 'to_port   = var.v'],
    ],
    cloudformation: [['FromPort: 443, ToPort: 443', 'FromPort: !Ref V, ToPort: !Ref V']],
    gives: { [it('listener-names-its-ports')]: 'unproven' },
  }),
  {
    shows: 'An accelerator whose flows are logged, and whose endpoints see who calls',
    terraform: shop.terraform,
    gives: { [it('logs-flows')]: 'met', [it('endpoints-see-who-calls')]: 'met' },
    holds: { 'absorb-floods': 'provider', 'survive-failure': 'provider+customer', 'encrypt-at-rest': 'not-applicable' },
  },
  {
    shows: 'An accelerator of which nothing is said, before endpoints that cannot tell callers apart',
    terraform: `
resource "aws_globalaccelerator_accelerator" "plain" {
  name = "plain"
}

resource "aws_globalaccelerator_endpoint_group" "plain" {
  listener_arn          = "arn:aws:globalaccelerator::111122223333:accelerator/a/listener/b"
  endpoint_group_region = "eu-west-1"
  endpoint_configuration {
    endpoint_id                    = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/shop/0f9e8d7c"
    client_ip_preservation_enabled = false
  }
}
`,
    gives: { [it('logs-flows')]: 'unmet', [it('endpoints-see-who-calls')]: 'unmet' },
  },
  {
    shows: 'Logs and endpoints that are handed in without a value',
    terraform: `
variable "on" { type = bool }

resource "aws_globalaccelerator_accelerator" "a" {
  name = "a"
  attributes {
    flow_logs_enabled = var.on
  }
}

resource "aws_globalaccelerator_endpoint_group" "a" {
  listener_arn = "arn:aws:globalaccelerator::111122223333:accelerator/a/listener/b"
  endpoint_configuration {
    endpoint_id                    = "eipalloc-0a1b2c3d"
    client_ip_preservation_enabled = var.on
  }
}
`,
    gives: { [it('logs-flows')]: 'unproven', [it('endpoints-see-who-calls')]: 'unproven' },
  },
);
