import { type Example, examples, variant } from '../../../model/index.ts';

const lake: Example = {
  shows: 'a lake that Lake Formation governs, and a permission for one role',
  terraform: `
resource "aws_lakeformation_data_lake_settings" "lake" {
  admins = ["arn:aws:iam::111122223333:role/lake-admin"]
}

resource "aws_lakeformation_permissions" "analysts" {
  principal                     = "arn:aws:iam::111122223333:role/analysts"
  permissions                   = ["SELECT"]
  permissions_with_grant_option = ["DESCRIBE"]
  table {
    database_name = "sales"
    name          = "orders"
  }
}`,
  cloudformation: `
Resources:
  Lake:
    Type: AWS::LakeFormation::DataLakeSettings
    Properties:
      Admins: [{ DataLakePrincipalIdentifier: 'arn:aws:iam::111122223333:role/lake-admin' }]
  Analysts:
    Type: AWS::LakeFormation::PrincipalPermissions
    Properties:
      Principal: { DataLakePrincipalIdentifier: 'arn:aws:iam::111122223333:role/analysts' }
      Permissions: [SELECT]
      PermissionsWithGrantOption: [DESCRIBE]
      Resource: { Table: { CatalogId: '111122223333', DatabaseName: sales, Name: orders } }`,
  gives: {
    'aws.lake-formation.governs-new-databases': 'met',
    'aws.lake-formation.governs-new-tables': 'met',
    'aws.lake-formation.names-administrators': 'met',
    'aws.lake-formation.hands-no-whole-tables-outside': 'met',
    'aws.lake-formation.grants-to-named-principals': 'met',
    'aws.lake-formation.hands-on-no-full-control': 'met',
  },
  holds: { 'grant-least-access': 'provider+customer', 'encrypt-at-rest': 'not-applicable' },
};

export default examples(
  lake,
  {
    shows: 'a lake that is left to IAM, with everything granted to all',
    terraform: `
resource "aws_lakeformation_data_lake_settings" "lake" {
  allow_external_data_filtering         = true
  allow_full_table_external_data_access = true
  create_database_default_permissions {
    permissions = ["ALL"]
    principal   = "IAM_ALLOWED_PRINCIPALS"
  }
  create_table_default_permissions {
    permissions = ["ALL"]
    principal   = "IAM_ALLOWED_PRINCIPALS"
  }
}

resource "aws_lakeformation_permissions" "all" {
  principal                     = "IAM_ALLOWED_PRINCIPALS"
  permissions                   = ["ALL"]
  permissions_with_grant_option = ["ALL"]
  database {
    name = "sales"
  }
}`,
    cloudformation: `
Resources:
  Lake:
    Type: AWS::LakeFormation::DataLakeSettings
    Properties:
      AllowExternalDataFiltering: true
      AllowFullTableExternalDataAccess: true
      CreateDatabaseDefaultPermissions: [{ Permissions: [ALL], Principal: { DataLakePrincipalIdentifier: IAM_ALLOWED_PRINCIPALS } }]
      CreateTableDefaultPermissions: [{ Permissions: [ALL], Principal: { DataLakePrincipalIdentifier: IAM_ALLOWED_PRINCIPALS } }]
  All:
    Type: AWS::LakeFormation::Permissions
    Properties:
      DataLakePrincipal: { DataLakePrincipalIdentifier: IAM_ALLOWED_PRINCIPALS }
      Permissions: [ALL]
      PermissionsWithGrantOption: [ALL]
      Resource: { DatabaseResource: { Name: sales } }`,
    gives: {
      'aws.lake-formation.governs-new-databases': 'unmet',
      'aws.lake-formation.governs-new-tables': 'unmet',
      'aws.lake-formation.names-administrators': 'unmet',
      'aws.lake-formation.hands-no-whole-tables-outside': 'unmet',
      'aws.lake-formation.grants-to-named-principals': 'unmet',
      'aws.lake-formation.hands-on-no-full-control': 'unmet',
    },
  },
  variant(lake, {
    shows: 'settings and permissions from variables without a value',
    terraform: [
      [
        'resource "aws_lakeformation_data_lake_settings" "lake" {\n  admins = ["arn:aws:iam::111122223333:role/lake-admin"]',
        'variable "v" {}\nvariable "admins" { type = list(string) }\nvariable "on" { type = bool }\n\nresource "aws_lakeformation_data_lake_settings" "lake" {\n  admins = var.admins\n  allow_full_table_external_data_access = var.on\n  create_database_default_permissions {\n    permissions = ["ALL"]\n    principal   = var.v\n  }\n  create_table_default_permissions {\n    permissions = ["ALL"]\n    principal   = var.v\n  }',
      ],
      ['"arn:aws:iam::111122223333:role/analysts"', 'var.v'],
      ['["DESCRIBE"]', '[var.v]'],
    ],
    cloudformation: [
      [
        "Resources:\n  Lake:\n    Type: AWS::LakeFormation::DataLakeSettings\n    Properties:\n      Admins: [{ DataLakePrincipalIdentifier: 'arn:aws:iam::111122223333:role/lake-admin' }]",
        "Parameters:\n  V: { Type: String }\n  Admins: { Type: CommaDelimitedList }\n  Switch: { Type: String, AllowedValues: ['true', 'false'] }\nResources:\n  Lake:\n    Type: AWS::LakeFormation::DataLakeSettings\n    Properties:\n      Admins: !Ref Admins\n      AllowFullTableExternalDataAccess: !Ref Switch\n      CreateDatabaseDefaultPermissions: [{ Permissions: [ALL], Principal: { DataLakePrincipalIdentifier: !Ref V } }]\n      CreateTableDefaultPermissions: [{ Permissions: [ALL], Principal: { DataLakePrincipalIdentifier: !Ref V } }]",
      ],
      ["'arn:aws:iam::111122223333:role/analysts'", '!Ref V'],
      ['[DESCRIBE]', '[!Ref V]'],
    ],
    gives: {
      'aws.lake-formation.governs-new-databases': 'unproven',
      'aws.lake-formation.governs-new-tables': 'unproven',
      'aws.lake-formation.names-administrators': 'unproven',
      'aws.lake-formation.hands-no-whole-tables-outside': 'unproven',
      'aws.lake-formation.grants-to-named-principals': 'unproven',
      'aws.lake-formation.hands-on-no-full-control': 'unproven',
    },
  }),
);
