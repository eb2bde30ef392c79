import { type Example, examples, variant } from '../../../model/index.ts';

const collection: Example = {
  shows: 'a collection with standby copies',
  terraform: `
resource "aws_opensearchserverless_collection" "vectors" {
  name             = "vectors"
  type             = "VECTORSEARCH"
  standby_replicas = "ENABLED"
}`,
  cloudformation: `
Resources:
  Vectors:
    Type: AWS::OpenSearchServerless::Collection
    Properties:
      Name: vectors
      Type: VECTORSEARCH
      StandbyReplicas: ENABLED`,
  gives: { 'aws.opensearch.collection-keeps-standby-copies': 'none' },
  holds: { 'survive-failure': 'provider', 'encrypt-at-rest': 'provider', 'apply-platform-patches': 'provider' },
};

const network: Example = {
  shows: 'a network policy that lets in a VPC endpoint only',
  terraform: `
resource "aws_opensearchserverless_security_policy" "network" {
  name = "vectors"
  type = "network"
  policy = jsonencode([
    {
      Rules           = [{ ResourceType = "collection", Resource = ["collection/vectors"] }]
      AllowFromPublic = false
      SourceVPCEs     = ["vpce-0123456789abcdef0"]
    },
    {
      Rules       = [{ ResourceType = "dashboard", Resource = ["collection/vectors"] }]
      SourceVPCEs = ["vpce-0123456789abcdef0"]
    },
  ])
}`,
  cloudformation: `
Resources:
  Network:
    Type: AWS::OpenSearchServerless::SecurityPolicy
    Properties:
      Name: vectors
      Type: network
      Policy: '[{"Rules":[{"ResourceType":"collection","Resource":["collection/vectors"]}],"AllowFromPublic":false,"SourceVPCEs":["vpce-0123456789abcdef0"]},{"Rules":[{"ResourceType":"dashboard","Resource":["collection/vectors"]}],"SourceVPCEs":["vpce-0123456789abcdef0"]}]'`,
  gives: { 'aws.opensearch.collections-are-private': 'met' },
};

export default examples(
  collection,
  variant(collection, {
    shows: 'a collection without standby copies',
    terraform: [['"ENABLED"', '"DISABLED"']],
    cloudformation: [['StandbyReplicas: ENABLED', 'StandbyReplicas: DISABLED']],
    gives: { 'aws.opensearch.collection-keeps-standby-copies': 'unmet' },
    holds: { 'survive-failure': 'provider+customer' },
  }),
  variant(collection, {
    shows: 'a collection of which it is not known whether it has standby copies',
    terraform: [
      ['resource', 'variable "standby" {}\nresource'],
      ['"ENABLED"', 'var.standby'],
    ],
    cloudformation: [
      ['Resources:', 'Parameters:\n  Standby: { Type: String }\nResources:'],
      ['StandbyReplicas: ENABLED', 'StandbyReplicas: !Ref Standby'],
    ],
    gives: { 'aws.opensearch.collection-keeps-standby-copies': 'unproven' },
  }),
  network,
  variant(network, {
    shows: 'a network policy that lets public networks in to the dashboards',
    terraform: [
      [
        'Resource = ["collection/vectors"] }]\n      SourceVPCEs = ["vpce-0123456789abcdef0"]',
        'Resource = ["collection/vectors"] }]\n      AllowFromPublic = true',
      ],
    ],
    cloudformation: [
      [
        '"dashboard","Resource":["collection/vectors"]}],"SourceVPCEs":["vpce-0123456789abcdef0"]',
        '"dashboard","Resource":["collection/vectors"]}],"AllowFromPublic":true',
      ],
    ],
    gives: { 'aws.opensearch.collections-are-private': 'unmet' },
  }),
  {
    shows: 'a network policy from a variable without a value',
    terraform: `
variable "policy" {}

resource "aws_opensearchserverless_security_policy" "network" {
  name   = "n"
  type   = "network"
  policy = var.policy
}`,
    cloudformation: `
Parameters:
  Policy: { Type: String }
Resources:
  Network:
    Type: AWS::OpenSearchServerless::SecurityPolicy
    Properties:
      Name: n
      Type: network
      Policy: !Ref Policy`,
    gives: { 'aws.opensearch.collections-are-private': 'unproven' },
  },
);
