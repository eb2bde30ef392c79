import { examples } from '../../../model/index.ts';

/** A function with a mode of runtime updates, in both formats. */
const inMode = (terraform: string, cloudformation: string) => ({
  terraform: `
variable "mode" {}

resource "aws_lambda_function" "report" {
  function_name = "report"
  role          = "arn:aws:iam::111122223333:role/report"
  runtime       = "nodejs22.x"
  handler       = "index.handler"
  filename      = "report.zip"
}

resource "aws_lambda_runtime_management_config" "report" {
  function_name = aws_lambda_function.report.function_name
  ${terraform}
}
`,
  cloudformation: `
Parameters:
  Mode: { Type: String }
Resources:
  Report:
    Type: AWS::Lambda::Function
    Properties:
      FunctionName: report
      Role: arn:aws:iam::111122223333:role/report
      Runtime: nodejs22.x
      Handler: index.handler
      Code: { S3Bucket: acme-code, S3Key: report.zip }
      RuntimeManagementConfig:
        ${cloudformation}
`,
});

export default examples(
  {
    shows: 'runtime updates that come by themselves',
    ...inMode('update_runtime_on = "Auto"', 'UpdateRuntimeOn: Auto'),
    gives: { 'aws.lambda.takes-runtime-updates': 'none' },
    holds: { 'publish-os-patches': 'provider', 'apply-os-patches': 'provider', 'publish-platform-patches': 'provider', 'apply-platform-patches': 'provider' },
  },
  {
    shows: 'runtime updates that come with each update of the function',
    ...inMode('update_runtime_on = "FunctionUpdate"', 'UpdateRuntimeOn: FunctionUpdate'),
    gives: { 'aws.lambda.takes-runtime-updates': 'met' },
    holds: {
      'publish-os-patches': 'provider',
      'apply-os-patches': 'provider+customer',
      'publish-platform-patches': 'provider',
      'apply-platform-patches': 'provider+customer',
    },
  },
  {
    shows: 'a function that is held on one version of its runtime',
    ...inMode(
      'update_runtime_on = "Manual"\n  runtime_version_arn = "arn:aws:lambda:eu-west-1::runtime:0f9e8d7c"',
      'UpdateRuntimeOn: Manual\n        RuntimeVersionArn: arn:aws:lambda:eu-west-1::runtime:0f9e8d7c',
    ),
    gives: { 'aws.lambda.takes-runtime-updates': 'unmet' },
    holds: { 'publish-os-patches': 'provider', 'apply-os-patches': 'customer', 'publish-platform-patches': 'provider', 'apply-platform-patches': 'customer' },
  },
  {
    shows: 'a mode that is handed in without a value: whose the updates are is one of three',
    ...inMode('update_runtime_on = var.mode', 'UpdateRuntimeOn: !Ref Mode'),
    gives: { 'aws.lambda.takes-runtime-updates': 'unproven' },
    holds: { 'apply-platform-patches': 'customer or provider or provider+customer', 'publish-platform-patches': 'provider' },
  },
  {
    shows: 'a function in a container image: AWS publishes base images, you build and deploy anew',
    terraform: `
resource "aws_lambda_function" "scan" {
  function_name = "scan"
  role          = "arn:aws:iam::111122223333:role/scan"
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/scan:4"
}
`,
    cloudformation: `
Resources:
  Scan:
    Type: AWS::Lambda::Function
    Properties:
      FunctionName: scan
      Role: arn:aws:iam::111122223333:role/scan
      PackageType: Image
      Code: { ImageUri: "111122223333.dkr.ecr.eu-west-1.amazonaws.com/scan:4" }
`,
    gives: { 'aws.lambda.runtime-is-supported': 'none', 'aws.lambda.takes-runtime-updates': 'none', 'aws.lambda.runs-signed-code': 'none' },
    holds: {
      'publish-os-patches': 'provider',
      'apply-os-patches': 'customer',
      'publish-platform-patches': 'provider',
      'apply-platform-patches': 'customer',
      'upgrade-platform': 'customer',
    },
  },
  {
    shows: 'a function on managed instances, which it shares with others',
    terraform: `
resource "aws_lambda_function" "batch" {
  function_name = "batch"
  role          = "arn:aws:iam::111122223333:role/batch"
  runtime       = "java25"
  handler       = "acme.Batch"
  filename      = "batch.jar"
  capacity_provider_config {
    lambda_managed_instances_capacity_provider_config {
      capacity_provider_arn = "arn:aws:lambda:eu-west-1:111122223333:capacity-provider:batch"
    }
  }
}
`,
    cloudformation: `
Resources:
  Batch:
    Type: AWS::Lambda::Function
    Properties:
      FunctionName: batch
      Role: arn:aws:iam::111122223333:role/batch
      Runtime: java25
      Handler: acme.Batch
      Code: { S3Bucket: acme-code, S3Key: batch.jar }
      CapacityProviderConfig:
        LambdaManagedInstancesCapacityProviderConfig:
          CapacityProviderArn: arn:aws:lambda:eu-west-1:111122223333:capacity-provider:batch
`,
    gives: { 'aws.lambda.runtime-is-supported': 'met' },
    holds: { 'isolate-workloads': 'provider+customer', 'isolate-tenants': 'provider', 'apply-os-patches': 'provider' },
  },
);
