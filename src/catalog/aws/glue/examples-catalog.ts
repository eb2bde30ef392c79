import { examples } from '../../../model/index.ts';

const policy = (principal: string) => `
variable "reader" {}

resource "aws_glue_resource_policy" "shared" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = ${principal} }
      Action    = ["glue:GetTable", "glue:GetTables"]
      Resource  = ["arn:aws:glue:eu-west-1:111122223333:*"]
    }]
  })
}`;
const endpoint = (line: string) => `
variable "configuration" {}

resource "aws_glue_dev_endpoint" "notebook" {
  name     = "notebook"
  role_arn = "arn:aws:iam::111122223333:role/glue"
  ${line}
}`;
const endpointTemplate = (line: string) => `
Parameters:
  Configuration: { Type: String }
Resources:
  Notebook:
    Type: AWS::Glue::DevEndpoint
    Properties:
      EndpointName: notebook
      RoleArn: arn:aws:iam::111122223333:role/glue${line}`;

const transform = (encryption: string) => `
Parameters:
  Mode: { Type: String }
Resources:
  Same:
    Type: AWS::Glue::MLTransform
    Properties:
      Name: same
      Role: arn:aws:iam::111122223333:role/glue
      GlueVersion: '5.0'
      InputRecordTables:
        GlueTables: [{ DatabaseName: lake, TableName: people }]
      TransformParameters:
        TransformType: FIND_MATCHES
        FindMatchesParameters: { PrimaryKeyColumnName: id }${encryption}`;
const transformMode = (mode: string) => `
      TransformEncryption:
        MLUserDataEncryption: { MLUserDataEncryptionMode: ${mode} }`;

/** Policies of the catalog, which CloudFormation cannot write, transforms that Terraform cannot encrypt, and endpoints to develop on. */
export default examples(
  {
    shows: 'a catalog that is shared with one account',
    terraform: policy('"arn:aws:iam::444455556666:root"'),
    gives: { 'aws.glue.catalog-policy-grants-nothing-to-everybody': 'met' },
  },
  { shows: 'a catalog for everybody', terraform: policy('"*"'), gives: { 'aws.glue.catalog-policy-grants-nothing-to-everybody': 'unmet' } },
  {
    shows: 'a catalog whose reader is a variable without a value',
    terraform: policy('var.reader'),
    gives: { 'aws.glue.catalog-policy-grants-nothing-to-everybody': 'unproven' },
  },
  {
    shows: 'an endpoint with a security configuration',
    terraform: endpoint('security_configuration = "lake"'),
    cloudformation: endpointTemplate('\n      SecurityConfiguration: lake'),
    gives: { 'aws.glue.endpoint-has-security-configuration': 'met' },
  },
  {
    shows: 'an endpoint without a security configuration',
    terraform: endpoint('public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExample dev"'),
    cloudformation: endpointTemplate('\n      PublicKey: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExample dev'),
    gives: { 'aws.glue.endpoint-has-security-configuration': 'unmet' },
  },
  {
    shows: 'an endpoint whose security configuration is a variable without a value',
    terraform: endpoint('security_configuration = var.configuration'),
    cloudformation: endpointTemplate('\n      SecurityConfiguration: !Ref Configuration'),
    gives: { 'aws.glue.endpoint-has-security-configuration': 'unproven' },
  },
  {
    shows: 'a catalog whose mode is a variable without a value',
    terraform: `
variable "mode" {}

resource "aws_glue_data_catalog_encryption_settings" "c" {
  data_catalog_encryption_settings {
    encryption_at_rest {
      catalog_encryption_mode = var.mode
    }
  }
}`,
    cloudformation: `
Parameters:
  Mode: { Type: String }
Resources:
  C:
    Type: AWS::Glue::DataCatalogEncryptionSettings
    Properties:
      CatalogId: '111122223333'
      DataCatalogEncryptionSettings:
        EncryptionAtRest: { CatalogEncryptionMode: !Ref Mode }`,
    gives: { 'aws.glue.data-catalog-is-encrypted': 'unproven', 'aws.glue.data-catalog-encrypts-passwords': 'unmet' },
  },
  {
    shows: 'a transform that encrypts what it learns',
    cloudformation: transform(transformMode('SSE-KMS')),
    gives: { 'aws.glue.transform-encrypts-user-data': 'met' },
  },
  { shows: 'a transform that does not say', cloudformation: transform(''), gives: { 'aws.glue.transform-encrypts-user-data': 'unmet' } },
  {
    shows: 'a transform whose mode is a parameter',
    cloudformation: transform(transformMode('!Ref Mode')),
    gives: { 'aws.glue.transform-encrypts-user-data': 'unproven' },
  },
);
