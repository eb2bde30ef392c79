import { examples } from '../../../model/index.ts';

const verdicts = ['met', 'unmet', 'unproven'] as const;

export default examples(
  {
    shows: 'a graph of which nothing is said: accounts that join stay out of it',
    terraform: 'resource "aws_detective_graph" "region" {}',
    cloudformation: `
Resources:
  Region:
    Type: AWS::Detective::Graph`,
    gives: { 'aws.detective.covers-new-accounts': 'unmet' },
    holds: { 'detect-threats': 'provider+customer', 'encrypt-at-rest': 'provider' },
  },
  ...verdicts.map(verdict => ({
    shows: `accounts that join ${{ met: 'take part', unmet: 'stay out', unproven: 'may take part' }[verdict]}`,
    terraform: `
variable "on" { type = bool }

resource "aws_detective_graph" "region" {}

resource "aws_detective_organization_configuration" "region" {
  graph_arn   = aws_detective_graph.region.graph_arn
  auto_enable = ${{ met: 'true', unmet: 'false', unproven: 'var.on' }[verdict]}
}`,
    cloudformation: `
Parameters:
  Switch: { Type: String, AllowedValues: ['true', 'false'] }
Resources:
  Region:
    Type: AWS::Detective::Graph
    Properties: { AutoEnableMembers: ${{ met: 'true', unmet: 'false', unproven: '!Ref Switch' }[verdict]} }`,
    gives: { 'aws.detective.covers-new-accounts': verdict },
  })),
);
