import { examples } from '../../../model/index.ts';

const it = (check: string): string => `aws.elastic-load-balancing.${check}`;

export default examples(
  {
    shows: 'A Network Load Balancer with fixed addresses that spreads over its zones',
    terraform: `
resource "aws_lb" "edge" {
  name                             = "edge"
  load_balancer_type               = "network"
  enable_cross_zone_load_balancing = true

  subnet_mapping {
    subnet_id     = "subnet-0aaa1111"
    allocation_id = "eipalloc-0aaa1111"
  }
  subnet_mapping {
    subnet_id     = "subnet-0bbb2222"
    allocation_id = "eipalloc-0bbb2222"
  }
}
`,
    cloudformation: `
{
  "Resources": {
    "Edge": {
      "Type": "AWS::ElasticLoadBalancingV2::LoadBalancer",
      "Properties": {
        "Name": "edge",
        "Type": "network",
        "SubnetMappings": [
          { "SubnetId": "subnet-0aaa1111", "AllocationId": "eipalloc-0aaa1111" },
          { "SubnetId": "subnet-0bbb2222", "AllocationId": "eipalloc-0bbb2222" }
        ],
        "LoadBalancerAttributes": [{ "Key": "load_balancing.cross_zone.enabled", "Value": "true" }]
      }
    }
  }
}
`,
    gives: {
      [it('spreads-over-zones')]: 'met',
      [it('spans-zones')]: 'met',
      [it('drops-invalid-headers')]: 'none',
      [it('guards-against-desync')]: 'none',
      [it('logs-access')]: 'unmet',
    },
    holds: { 'filter-traffic': 'customer', 'guard-apis': 'not-applicable', 'record-access': 'provider+customer' },
  },
  {
    shows: 'A Gateway Load Balancer keeps no access logs, and does not spread over zones unless told',
    terraform: `
resource "aws_lb" "inspection" {
  name               = "inspection"
  load_balancer_type = "gateway"
  subnets            = ["subnet-0aaa1111", "subnet-0bbb2222"]
}
`,
    cloudformation: `
Resources:
  Inspection:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties:
      Name: inspection
      Type: gateway
      Subnets: [subnet-0aaa1111, subnet-0bbb2222]
`,
    gives: { [it('spreads-over-zones')]: 'unmet', [it('logs-access')]: 'none' },
    holds: { 'record-access': 'customer', 'guard-apis': 'not-applicable' },
  },
  {
    shows: 'Whether a Network Load Balancer spreads over its zones is handed in without a value',
    terraform: `
variable "cross_zone" { type = bool }

resource "aws_lb" "edge" {
  name                             = "edge"
  load_balancer_type               = "network"
  subnets                          = ["subnet-0aaa1111", "subnet-0bbb2222"]
  enable_cross_zone_load_balancing = var.cross_zone
}
`,
    cloudformation: `
Parameters:
  CrossZone: { Type: String }
Resources:
  Edge:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties:
      Name: edge
      Type: network
      Subnets: [subnet-0aaa1111, subnet-0bbb2222]
      LoadBalancerAttributes:
        - { Key: load_balancing.cross_zone.enabled, Value: !Ref CrossZone }
`,
    gives: { [it('spreads-over-zones')]: 'unproven' },
  },
  {
    shows: 'When the sort of load balancer is not known, it is one of three, and its duties with it',
    terraform: `
variable "kind" { type = string }

resource "aws_lb" "any" {
  name               = "any"
  load_balancer_type = var.kind
  subnets            = ["subnet-0aaa1111", "subnet-0bbb2222"]
}
`,
    cloudformation: `
Parameters:
  Kind: { Type: String }
Resources:
  Any:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties:
      Name: any
      Type: !Ref Kind
      Subnets: [subnet-0aaa1111, subnet-0bbb2222]
`,
    gives: { [it('drops-invalid-headers')]: 'unproven' },
    holds: { 'filter-traffic': 'provider+customer or customer or customer', 'guard-apis': 'provider+customer or not-applicable or not-applicable' },
  },
);
