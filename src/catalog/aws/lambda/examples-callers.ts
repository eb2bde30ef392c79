import { examples } from '../../../model/index.ts';

export default examples(
  {
    shows: 'a permission and an address for a function of another template',
    terraform: `
resource "aws_lambda_permission" "rule" {
  function_name = "orders-from-another-team"
  action        = "lambda:InvokeFunction"
  principal     = "events.amazonaws.com"
  source_arn    = "arn:aws:events:eu-west-1:111122223333:rule/nightly"
}

resource "aws_lambda_function_url" "orders" {
  function_name      = "orders-from-another-team"
  authorization_type = "AWS_IAM"
}
`,
    cloudformation: `
Resources:
  Rule:
    Type: AWS::Lambda::Permission
    Properties:
      FunctionName: orders-from-another-team
      Action: lambda:InvokeFunction
      Principal: events.amazonaws.com
      SourceArn: arn:aws:events:eu-west-1:111122223333:rule/nightly
  OrdersUrl:
    Type: AWS::Lambda::Url
    Properties:
      TargetFunctionArn: orders-from-another-team
      AuthType: AWS_IAM
`,
    gives: {
      'aws.lambda.permission-names-its-callers': 'met',
      'aws.lambda.permission-names-the-source-of-a-service': 'met',
      'aws.lambda.open-address-asks-who-calls': 'met',
    },
    holds: { 'limit-exposure': 'customer', 'apply-os-patches': 'not-applicable' },
  },
  {
    shows: 'a permission for a service that names no source, and an address for everybody',
    terraform: `
resource "aws_lambda_permission" "topic" {
  function_name = "orders-from-another-team"
  action        = "lambda:InvokeFunction"
  principal     = "sns.amazonaws.com"
}

resource "aws_lambda_function_url" "orders" {
  function_name      = "orders-from-another-team"
  authorization_type = "NONE"
}
`,
    cloudformation: `
Resources:
  Topic:
    Type: AWS::Lambda::Permission
    Properties:
      FunctionName: orders-from-another-team
      Action: lambda:InvokeFunction
      Principal: sns.amazonaws.com
  OrdersUrl:
    Type: AWS::Lambda::Url
    Properties:
      TargetFunctionArn: orders-from-another-team
      AuthType: NONE
`,
    gives: {
      'aws.lambda.permission-names-its-callers': 'met',
      'aws.lambda.permission-names-the-source-of-a-service': 'unmet',
      'aws.lambda.open-address-asks-who-calls': 'unmet',
    },
  },
  {
    shows: 'a permission for everybody, and one for everybody in an organisation',
    terraform: `
resource "aws_lambda_permission" "everybody" {
  function_name = "orders-from-another-team"
  action        = "lambda:InvokeFunction"
  principal     = "*"
}
`,
    cloudformation: `
Resources:
  Everybody:
    Type: AWS::Lambda::Permission
    Properties:
      FunctionName: orders-from-another-team
      Action: lambda:InvokeFunction
      Principal: "*"
`,
    gives: { 'aws.lambda.permission-names-its-callers': 'unmet', 'aws.lambda.permission-names-the-source-of-a-service': 'met' },
  },
  {
    shows: 'a permission for everybody in an organisation',
    terraform: `
resource "aws_lambda_permission" "organisation" {
  function_name    = "orders-from-another-team"
  action           = "lambda:InvokeFunction"
  principal        = "*"
  principal_org_id = "o-a1b2c3d4e5"
}
`,
    cloudformation: `
Resources:
  Organisation:
    Type: AWS::Lambda::Permission
    Properties:
      FunctionName: orders-from-another-team
      Action: lambda:InvokeFunction
      Principal: "*"
      PrincipalOrgID: o-a1b2c3d4e5
`,
    gives: { 'aws.lambda.permission-names-its-callers': 'met' },
  },
  {
    shows: 'a permission, an address, a code-signing configuration and a shared layer whose settings are handed in without a value',
    terraform: `
variable "who" {}
variable "auth" {}
variable "policy" {}

resource "aws_lambda_permission" "any" {
  function_name = "orders-from-another-team"
  action        = "lambda:InvokeFunction"
  principal     = var.who
}

resource "aws_lambda_function_url" "any" {
  function_name      = "orders-from-another-team"
  authorization_type = var.auth
}

resource "aws_lambda_code_signing_config" "any" {
  allowed_publishers {
    signing_profile_version_arns = ["arn:aws:signer:eu-west-1:111122223333:/signing-profiles/ours/1"]
  }
  policies {
    untrusted_artifact_on_deployment = var.policy
  }
}

resource "aws_lambda_layer_version_permission" "any" {
  layer_name     = "tools"
  version_number = 4
  statement_id   = "any"
  action         = "lambda:GetLayerVersion"
  principal      = var.who
}
`,
    cloudformation: `
Parameters:
  Who: { Type: String }
  Auth: { Type: String }
  Policy: { Type: String }
Resources:
  Any:
    Type: AWS::Lambda::Permission
    Properties:
      FunctionName: orders-from-another-team
      Action: lambda:InvokeFunction
      Principal: !Ref Who
  AnyUrl:
    Type: AWS::Lambda::Url
    Properties:
      TargetFunctionArn: orders-from-another-team
      AuthType: !Ref Auth
  AnySigning:
    Type: AWS::Lambda::CodeSigningConfig
    Properties:
      AllowedPublishers:
        SigningProfileVersionArns: ["arn:aws:signer:eu-west-1:111122223333:/signing-profiles/ours/1"]
      CodeSigningPolicies:
        UntrustedArtifactOnDeployment: !Ref Policy
  AnyLayer:
    Type: AWS::Lambda::LayerVersionPermission
    Properties:
      LayerVersionArn: arn:aws:lambda:eu-west-1:111122223333:layer:tools:4
      Action: lambda:GetLayerVersion
      Principal: !Ref Who
`,
    gives: {
      'aws.lambda.permission-names-its-callers': 'unproven',
      'aws.lambda.permission-names-the-source-of-a-service': 'unproven',
      'aws.lambda.open-address-asks-who-calls': 'unproven',
      'aws.lambda.code-signing-stops-unsigned-code': 'unproven',
      'aws.lambda.layer-is-shared-with-named-accounts': 'unproven',
    },
  },
  {
    shows: 'a layer that everybody may use, and a code-signing configuration that only warns, which is the default',
    terraform: `
resource "aws_lambda_code_signing_config" "lenient" {
  allowed_publishers {
    signing_profile_version_arns = ["arn:aws:signer:eu-west-1:111122223333:/signing-profiles/ours/1"]
  }
}

resource "aws_lambda_layer_version_permission" "public" {
  layer_name     = "tools"
  version_number = 4
  statement_id   = "public"
  action         = "lambda:GetLayerVersion"
  principal      = "*"
}
`,
    cloudformation: `
Resources:
  Lenient:
    Type: AWS::Lambda::CodeSigningConfig
    Properties:
      AllowedPublishers:
        SigningProfileVersionArns: ["arn:aws:signer:eu-west-1:111122223333:/signing-profiles/ours/1"]
  Public:
    Type: AWS::Lambda::LayerVersionPermission
    Properties:
      LayerVersionArn: arn:aws:lambda:eu-west-1:111122223333:layer:tools:4
      Action: lambda:GetLayerVersion
      Principal: "*"
`,
    gives: { 'aws.lambda.code-signing-stops-unsigned-code': 'unmet', 'aws.lambda.layer-is-shared-with-named-accounts': 'unmet' },
  },
  {
    shows: 'a layer for one organisation',
    terraform: `
resource "aws_lambda_layer_version_permission" "ours" {
  layer_name      = "tools"
  version_number  = 4
  statement_id    = "ours"
  action          = "lambda:GetLayerVersion"
  principal       = "*"
  organization_id = "o-a1b2c3d4e5"
}
`,
    cloudformation: `
Resources:
  Ours:
    Type: AWS::Lambda::LayerVersionPermission
    Properties:
      LayerVersionArn: arn:aws:lambda:eu-west-1:111122223333:layer:tools:4
      Action: lambda:GetLayerVersion
      Principal: "*"
      OrganizationId: o-a1b2c3d4e5
`,
    gives: { 'aws.lambda.layer-is-shared-with-named-accounts': 'met' },
    holds: { 'prevent-leaks': 'customer' },
  },
);
