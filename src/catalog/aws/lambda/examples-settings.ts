import { examples } from '../../../model/index.ts';

export default examples(
  {
    shows: 'a function whose settings are handed in without a value',
    terraform: `
variable "runtime" {}
variable "setting" {}
variable "subnets" {}
variable "signing" {}

resource "aws_lambda_function" "any" {
  function_name                  = "any"
  role                           = "arn:aws:iam::111122223333:role/any"
  runtime                        = var.runtime
  handler                        = "index.handler"
  filename                       = "any.zip"
  kms_key_arn                    = var.setting
  reserved_concurrent_executions = var.setting
  code_signing_config_arn        = var.signing
  environment {
    variables = {
      STAGE = var.setting
    }
  }
  tracing_config {
    mode = var.setting
  }
  dead_letter_config {
    target_arn = var.setting
  }
  vpc_config {
    subnet_ids         = var.subnets
    security_group_ids = []
  }
}

resource "aws_lambda_permission" "any" {
  function_name = aws_lambda_function.any.function_name
  action        = "lambda:InvokeFunction"
  principal     = var.setting
}

resource "aws_lambda_function_url" "any" {
  function_name      = aws_lambda_function.any.function_name
  authorization_type = var.setting
}
`,
    cloudformation: `
Parameters:
  Runtime: { Type: String }
  Setting: { Type: String }
  Subnets: { Type: "List<AWS::EC2::Subnet::Id>" }
Resources:
  Any:
    Type: AWS::Lambda::Function
    Properties:
      FunctionName: any
      Role: arn:aws:iam::111122223333:role/any
      Runtime: !Ref Runtime
      Handler: index.handler
      Code: { S3Bucket: acme-code, S3Key: any.zip }
      KmsKeyArn: !Ref Setting
      ReservedConcurrentExecutions: !Ref Setting
      CodeSigningConfigArn: !Ref Setting
      Environment:
        Variables:
          STAGE: !Ref Setting
      TracingConfig: { Mode: !Ref Setting }
      DeadLetterConfig: { TargetArn: !Ref Setting }
      VpcConfig:
        SubnetIds: !Ref Subnets
        SecurityGroupIds: []
  AnyPermission:
    Type: AWS::Lambda::Permission
    Properties:
      FunctionName: !Ref Any
      Action: lambda:InvokeFunction
      Principal: !Ref Setting
  AnyUrl:
    Type: AWS::Lambda::Url
    Properties:
      TargetFunctionArn: !Ref Any
      AuthType: !Ref Setting
`,
    gives: {
      'aws.lambda.runtime-is-supported': 'unproven',
      'aws.lambda.variables-hold-no-secrets': 'unproven',
      'aws.lambda.variables-use-your-own-key': 'unproven',
      'aws.lambda.traces-requests': 'unproven',
      'aws.lambda.keeps-failed-events': 'unproven',
      'aws.lambda.stands-in-your-network': 'unproven',
      'aws.lambda.reserves-concurrency': 'unproven',
      'aws.lambda.runs-signed-code': 'unproven',
      'aws.lambda.is-closed-to-strangers': 'unproven',
      'aws.lambda.services-call-for-named-sources': 'unproven',
      'aws.lambda.address-asks-who-calls': 'unproven',
    },
    holds: { 'publish-platform-patches': 'nobody or provider or third-party:software-vendors' },
  },
  {
    shows: 'a function that sends failed events to a destination instead of a queue of its own',
    terraform: `
resource "aws_lambda_function" "resize" {
  function_name = "resize"
  role          = "arn:aws:iam::111122223333:role/resize"
  runtime       = "provided.al2023"
  handler       = "bootstrap"
  filename      = "resize.zip"
}

resource "aws_lambda_function_event_invoke_config" "resize" {
  function_name = aws_lambda_function.resize.function_name
  destination_config {
    on_failure {
      destination = "arn:aws:sqs:eu-west-1:111122223333:resize-failed"
    }
  }
}
`,
    cloudformation: `
Resources:
  Resize:
    Type: AWS::Lambda::Function
    Properties:
      FunctionName: resize
      Role: arn:aws:iam::111122223333:role/resize
      Runtime: provided.al2023
      Handler: bootstrap
      Code: { S3Bucket: acme-code, S3Key: resize.zip }
  ResizeEvents:
    Type: AWS::Lambda::EventInvokeConfig
    Properties:
      FunctionName: !Ref Resize
      Qualifier: $LATEST
      DestinationConfig:
        OnFailure:
          Destination: arn:aws:sqs:eu-west-1:111122223333:resize-failed
`,
    gives: { 'aws.lambda.keeps-failed-events': 'met', 'aws.lambda.variables-use-your-own-key': 'none', 'aws.lambda.variables-hold-no-secrets': 'met' },
    holds: { 'apply-os-patches': 'provider', 'publish-platform-patches': 'third-party:software-vendors', 'apply-platform-patches': 'customer' },
  },
);
