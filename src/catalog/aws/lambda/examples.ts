import { examples } from '../../../model/index.ts';

export default examples(
  {
    shows: 'a function with everything in place',
    terraform: `
resource "aws_lambda_function" "orders" {
  function_name                  = "orders"
  role                           = "arn:aws:iam::111122223333:role/orders"
  runtime                        = "python3.13"
  handler                        = "orders.handler"
  filename                       = "orders.zip"
  kms_key_arn                    = "arn:aws:kms:eu-west-1:111122223333:key/0f9e8d7c"
  reserved_concurrent_executions = 20
  code_signing_config_arn        = aws_lambda_code_signing_config.ours.arn
  environment {
    variables = {
      TABLE              = "orders"
      DB_PASSWORD_SECRET = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders-db"
    }
  }
  tracing_config {
    mode = "Active"
  }
  dead_letter_config {
    target_arn = "arn:aws:sqs:eu-west-1:111122223333:orders-failed"
  }
  vpc_config {
    subnet_ids         = ["subnet-0aaa1111", "subnet-0bbb2222"]
    security_group_ids = ["sg-0ccc3333"]
  }
}

resource "aws_lambda_code_signing_config" "ours" {
  allowed_publishers {
    signing_profile_version_arns = ["arn:aws:signer:eu-west-1:111122223333:/signing-profiles/ours/1"]
  }
  policies {
    untrusted_artifact_on_deployment = "Enforce"
  }
}

resource "aws_lambda_permission" "uploads" {
  function_name = aws_lambda_function.orders.function_name
  action        = "lambda:InvokeFunction"
  principal     = "s3.amazonaws.com"
  source_arn    = "arn:aws:s3:::acme-uploads"
}

resource "aws_lambda_function_url" "orders" {
  function_name      = aws_lambda_function.orders.arn
  authorization_type = "AWS_IAM"
}
`,
    cloudformation: `
Resources:
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      FunctionName: orders
      Role: arn:aws:iam::111122223333:role/orders
      Runtime: python3.13
      Handler: orders.handler
      Code: { S3Bucket: acme-code, S3Key: orders.zip }
      KmsKeyArn: arn:aws:kms:eu-west-1:111122223333:key/0f9e8d7c
      ReservedConcurrentExecutions: 20
      CodeSigningConfigArn: !Ref Ours
      Environment:
        Variables:
          TABLE: orders
          DB_PASSWORD_SECRET: arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders-db
      TracingConfig: { Mode: Active }
      DeadLetterConfig: { TargetArn: "arn:aws:sqs:eu-west-1:111122223333:orders-failed" }
      VpcConfig:
        SubnetIds: [subnet-0aaa1111, subnet-0bbb2222]
        SecurityGroupIds: [sg-0ccc3333]
  Ours:
    Type: AWS::Lambda::CodeSigningConfig
    Properties:
      AllowedPublishers:
        SigningProfileVersionArns: ["arn:aws:signer:eu-west-1:111122223333:/signing-profiles/ours/1"]
      CodeSigningPolicies:
        UntrustedArtifactOnDeployment: Enforce
  Uploads:
    Type: AWS::Lambda::Permission
    Properties:
      FunctionName: !Ref Orders
      Action: lambda:InvokeFunction
      Principal: s3.amazonaws.com
      SourceArn: arn:aws:s3:::acme-uploads
  OrdersUrl:
    Type: AWS::Lambda::Url
    Properties:
      TargetFunctionArn: !GetAtt Orders.Arn
      AuthType: AWS_IAM
`,
    gives: {
      'aws.lambda.runtime-is-supported': 'met',
      'aws.lambda.takes-runtime-updates': 'none',
      'aws.lambda.variables-hold-no-secrets': 'met',
      'aws.lambda.variables-use-your-own-key': 'met',
      'aws.lambda.traces-requests': 'met',
      'aws.lambda.keeps-failed-events': 'met',
      'aws.lambda.stands-in-your-network': 'met',
      'aws.lambda.reserves-concurrency': 'met',
      'aws.lambda.runs-signed-code': 'met',
      'aws.lambda.is-closed-to-strangers': 'met',
      'aws.lambda.services-call-for-named-sources': 'met',
      'aws.lambda.address-asks-who-calls': 'met',
      'aws.lambda.code-signing-stops-unsigned-code': 'met',
      'aws.lambda.permission-names-its-callers': 'none',
    },
    holds: { 'apply-os-patches': 'provider', 'apply-platform-patches': 'provider', 'publish-platform-patches': 'provider', 'isolate-workloads': 'provider' },
  },
  {
    shows: 'a function as the defaults leave it, on a runtime that ended, with an address for everybody',
    terraform: `
resource "aws_lambda_function" "hook" {
  function_name = "hook"
  role          = "arn:aws:iam::111122223333:role/hook"
  runtime       = "nodejs16.x"
  handler       = "index.handler"
  filename      = "hook.zip"
  environment {
    variables = {
      DB_PASSWORD = "hunter2-hunter2"
    }
  }
}

resource "aws_lambda_permission" "everybody" {
  function_name          = aws_lambda_function.hook.function_name
  action                 = "lambda:InvokeFunctionUrl"
  principal              = "*"
  function_url_auth_type = "NONE"
}

resource "aws_lambda_permission" "topic" {
  function_name = aws_lambda_function.hook.function_name
  action        = "lambda:InvokeFunction"
  principal     = "sns.amazonaws.com"
}

resource "aws_lambda_function_url" "hook" {
  function_name      = aws_lambda_function.hook.function_name
  authorization_type = "NONE"
}
`,
    cloudformation: `
Resources:
  Hook:
    Type: AWS::Lambda::Function
    Properties:
      FunctionName: hook
      Role: arn:aws:iam::111122223333:role/hook
      Runtime: nodejs16.x
      Handler: index.handler
      Code: { ZipFile: "exports.handler = async () => {}" }
      Environment:
        Variables:
          DB_PASSWORD: hunter2-hunter2
  Everybody:
    Type: AWS::Lambda::Permission
    Properties:
      FunctionName: !GetAtt Hook.Arn
      Action: lambda:InvokeFunctionUrl
      Principal: "*"
      FunctionUrlAuthType: NONE
  Topic:
    Type: AWS::Lambda::Permission
    Properties:
      FunctionName: !GetAtt Hook.Arn
      Action: lambda:InvokeFunction
      Principal: sns.amazonaws.com
  HookUrl:
    Type: AWS::Lambda::Url
    Properties:
      TargetFunctionArn: !Ref Hook
      AuthType: NONE
`,
    gives: {
      'aws.lambda.runtime-is-supported': 'unmet',
      'aws.lambda.takes-runtime-updates': 'none',
      'aws.lambda.variables-hold-no-secrets': 'unmet',
      'aws.lambda.variables-use-your-own-key': 'unmet',
      'aws.lambda.traces-requests': 'unmet',
      'aws.lambda.keeps-failed-events': 'unmet',
      'aws.lambda.stands-in-your-network': 'unmet',
      'aws.lambda.reserves-concurrency': 'unmet',
      'aws.lambda.runs-signed-code': 'unmet',
      'aws.lambda.is-closed-to-strangers': 'unmet',
      'aws.lambda.services-call-for-named-sources': 'unmet',
      'aws.lambda.address-asks-who-calls': 'unmet',
    },
    holds: { 'publish-os-patches': 'nobody', 'publish-platform-patches': 'nobody', 'apply-platform-patches': 'not-applicable', 'upgrade-platform': 'customer' },
  },
);
