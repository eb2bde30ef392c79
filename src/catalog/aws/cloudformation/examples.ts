import { type Example, examples, variant } from '../../../model/index.ts';

const gives = (verdict: 'met' | 'unmet' | 'unproven'): Example['gives'] => ({
  'aws.cloudformation.carries-no-secret': verdict,
  'aws.cloudformation.tells-of-events': verdict,
});

const told: Example = {
  shows: 'a stack of whose events a topic is told, and whose password stands elsewhere',
  terraform: `
variable "word" {
  type = string
}

resource "aws_cloudformation_stack" "shop" {
  name              = "shop"
  template_url      = "https://acme-templates.s3.amazonaws.com/shop.yaml"
  notification_arns = ["arn:aws:sns:eu-west-1:111122223333:stacks"]
  parameters = {
    Size       = "small"
    DbPassword = "{{resolve:secretsmanager:shop:SecretString:password}}"
  }
}`,
  cloudformation: `
Parameters:
  Word: { Type: String }
Resources:
  Shop:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateBody: '{ "Parameters": { "Size": { "Type": "String" }, "DbPassword": { "Type": "String" } }, "Resources": { "Wait": { "Type": "AWS::CloudFormation::WaitConditionHandle" } } }'
      NotificationARNs: ['arn:aws:sns:eu-west-1:111122223333:stacks']
      Parameters:
        Size: small
        DbPassword: '{{resolve:secretsmanager:shop:SecretString:password}}'`,
  gives: gives('met'),
  holds: { 'detect-threats': 'provider+customer', 'guard-credentials': 'customer' },
};

export default examples(
  told,
  variant(told, {
    shows: 'a stack that nobody hears of, with its password for everybody to read',
    terraform: [
      ['  notification_arns = ["arn:aws:sns:eu-west-1:111122223333:stacks"]\n', ''],
      ['{{resolve:secretsmanager:shop:SecretString:password}}', 'correct-horse-battery'],
    ],
    cloudformation: [
      ["      NotificationARNs: ['arn:aws:sns:eu-west-1:111122223333:stacks']\n", ''],
      ['{{resolve:secretsmanager:shop:SecretString:password}}', 'correct-horse-battery'],
    ],
    gives: gives('unmet'),
  }),
  variant(told, {
    shows: 'a stack whose topics and password come from variables',
    terraform: [
      ['["arn:aws:sns:eu-west-1:111122223333:stacks"]', 'var.word'],
      ['"{{resolve:secretsmanager:shop:SecretString:password}}"', 'var.word'],
    ],
    cloudformation: [
      ["['arn:aws:sns:eu-west-1:111122223333:stacks']", '!Ref Word'],
      ["'{{resolve:secretsmanager:shop:SecretString:password}}'", '!Ref Word'],
    ],
    gives: { 'aws.cloudformation.carries-no-secret': 'unproven', 'aws.cloudformation.tells-of-events': 'unproven' },
  }),
);
