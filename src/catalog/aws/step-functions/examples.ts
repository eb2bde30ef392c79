import { type Example, examples, variant } from '../../../model/index.ts';

const orders: Example = {
  shows: 'a workflow that logs and traces, with a key of the account',
  terraform: `
resource "aws_kms_key" "flows" {
  enable_key_rotation = true
}

resource "aws_cloudwatch_log_group" "orders" {
  name = "/aws/vendedlogs/states/orders"
}

resource "aws_sfn_state_machine" "orders" {
  name     = "orders"
  role_arn = "arn:aws:iam::111122223333:role/orders"
  definition = jsonencode({
    StartAt = "Ship"
    States  = { Ship = { Type = "Task", Resource = "arn:aws:lambda:eu-west-1:111122223333:function:ship", End = true } }
  })
  logging_configuration {
    log_destination        = "\${aws_cloudwatch_log_group.orders.arn}:*"
    include_execution_data = false
    level                  = "ALL"
  }
  tracing_configuration {
    enabled = true
  }
  encryption_configuration {
    type       = "CUSTOMER_MANAGED_KMS_KEY"
    kms_key_id = aws_kms_key.flows.arn
  }
}`,
  cloudformation: `
Resources:
  Flows:
    Type: AWS::KMS::Key
    Properties: { EnableKeyRotation: true }
  Log:
    Type: AWS::Logs::LogGroup
    Properties: { LogGroupName: /aws/vendedlogs/states/orders }
  Orders:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      StateMachineName: orders
      RoleArn: arn:aws:iam::111122223333:role/orders
      Definition:
        StartAt: Ship
        States: { Ship: { Type: Task, Resource: 'arn:aws:lambda:eu-west-1:111122223333:function:ship', End: true } }
      LoggingConfiguration:
        Destinations: [{ CloudWatchLogsLogGroup: { LogGroupArn: !GetAtt Log.Arn } }]
        IncludeExecutionData: false
        Level: ALL
      TracingConfiguration: { Enabled: true }
      EncryptionConfiguration: { Type: CUSTOMER_MANAGED_KMS_KEY, KmsKeyId: !GetAtt Flows.Arn }`,
  gives: {
    'aws.step-functions.logs-executions': 'met',
    'aws.step-functions.traces-executions': 'met',
    'aws.step-functions.uses-your-own-key': 'met',
  },
  holds: { 'record-access': 'provider+customer', 'encrypt-at-rest': 'provider' },
};

export default examples(
  orders,
  {
    shows: 'an express workflow of which only the definition is said',
    terraform: `
resource "aws_sfn_state_machine" "quick" {
  name       = "quick"
  type       = "EXPRESS"
  role_arn   = "arn:aws:iam::111122223333:role/quick"
  definition = "{ \\"StartAt\\": \\"Done\\", \\"States\\": { \\"Done\\": { \\"Type\\": \\"Succeed\\" } } }"
}`,
    cloudformation: `
Resources:
  Quick:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      StateMachineName: quick
      StateMachineType: EXPRESS
      RoleArn: arn:aws:iam::111122223333:role/quick
      DefinitionString: '{ "StartAt": "Done", "States": { "Done": { "Type": "Succeed" } } }'`,
    gives: {
      'aws.step-functions.logs-executions': 'unmet',
      'aws.step-functions.traces-executions': 'unmet',
      'aws.step-functions.uses-your-own-key': 'unmet',
    },
    holds: { 'record-access': 'customer', 'control-keys': 'provider+customer' },
  },
  variant(orders, {
    shows: 'kind, log, tracing and key from variables without a value',
    terraform: [
      ['resource "aws_kms_key" "flows" {\n  enable_key_rotation = true\n}', 'variable "v" {}\nvariable "on" { type = bool }'],
      ['  name     = "orders"', '  type = var.v\n  name     = "orders"'],
      ['level                  = "ALL"', 'level = var.v'],
      ['enabled = true', 'enabled = var.on'],
      ['kms_key_id = aws_kms_key.flows.arn', 'kms_key_id = var.v'],
    ],
    cloudformation: [
      [
        'Resources:\n  Flows:\n    Type: AWS::KMS::Key\n    Properties: { EnableKeyRotation: true }',
        "Parameters:\n  V: { Type: String }\n  Switch: { Type: String, AllowedValues: ['true', 'false'] }\nResources:",
      ],
      ['StateMachineName: orders', 'StateMachineName: orders\n      StateMachineType: !Ref V'],
      ['Level: ALL', 'Level: !Ref V'],
      ['{ Enabled: true }', '{ Enabled: !Ref Switch }'],
      ['KmsKeyId: !GetAtt Flows.Arn', 'KmsKeyId: !Ref V'],
    ],
    gives: {
      'aws.step-functions.logs-executions': 'unproven',
      'aws.step-functions.traces-executions': 'unproven',
      'aws.step-functions.uses-your-own-key': 'unproven',
    },
    holds: { 'record-access': 'provider+customer or customer' },
  }),
  {
    shows: 'a workflow of the serverless model',
    cloudformation: `
Transform: AWS::Serverless-2016-10-31
Resources:
  Votes:
    Type: AWS::Serverless::StateMachine
    Properties:
      Name: votes
      DefinitionUri: votes.asl.json
      Role: arn:aws:iam::111122223333:role/votes
      Tracing: { Enabled: true }
      Logging: { Level: ERROR, IncludeExecutionData: true }`,
    gives: { 'aws.step-functions.logs-executions': 'met', 'aws.step-functions.traces-executions': 'met' },
  },
);
