import { type Example, examples, variant } from '../../../model/index.ts';

const pipeline: Example = {
  shows: 'a pipeline with its catalog, its job and its connection in order',
  terraform: `
resource "aws_kms_key" "lake" {
  enable_key_rotation = true
}

resource "aws_glue_data_catalog_encryption_settings" "lake" {
  data_catalog_encryption_settings {
    connection_password_encryption {
      aws_kms_key_id                       = aws_kms_key.lake.arn
      return_connection_password_encrypted = true
    }
    encryption_at_rest {
      catalog_encryption_mode = "SSE-KMS"
      sse_aws_kms_key_id      = aws_kms_key.lake.arn
    }
  }
}

resource "aws_glue_security_configuration" "lake" {
  name = "lake"
  encryption_configuration {
    cloudwatch_encryption {
      cloudwatch_encryption_mode = "SSE-KMS"
      kms_key_arn                = aws_kms_key.lake.arn
    }
    job_bookmarks_encryption {
      job_bookmarks_encryption_mode = "CSE-KMS"
      kms_key_arn                   = aws_kms_key.lake.arn
    }
    s3_encryption {
      s3_encryption_mode = "SSE-KMS"
      kms_key_arn        = aws_kms_key.lake.arn
    }
  }
}

resource "aws_glue_connection" "orders" {
  name = "orders"
  connection_properties = {
    JDBC_CONNECTION_URL = "jdbc:postgresql://orders.internal:5432/orders"
    JDBC_ENFORCE_SSL    = "true"
    SECRET_ID           = "orders/reader"
  }
}

resource "aws_glue_crawler" "raw" {
  name                   = "raw"
  database_name          = "raw"
  role                   = "arn:aws:iam::111122223333:role/glue"
  security_configuration = aws_glue_security_configuration.lake.name
  s3_target {
    path = "s3://acme-lake/raw"
  }
}

resource "aws_glue_job" "clean" {
  name                   = "clean"
  role_arn               = "arn:aws:iam::111122223333:role/glue"
  glue_version           = "5.0"
  security_configuration = aws_glue_security_configuration.lake.name
  connections            = [aws_glue_connection.orders.name]
  command {
    script_location = "s3://acme-code/clean.py"
  }
  default_arguments = {
    "--job-language" = "python"
  }
}`,
  cloudformation: `
Resources:
  LakeKey:
    Type: AWS::KMS::Key
    Properties: { EnableKeyRotation: true }
  Catalog:
    Type: AWS::Glue::DataCatalogEncryptionSettings
    Properties:
      CatalogId: !Ref AWS::AccountId
      DataCatalogEncryptionSettings:
        ConnectionPasswordEncryption: { KmsKeyId: !Ref LakeKey, ReturnConnectionPasswordEncrypted: true }
        EncryptionAtRest: { CatalogEncryptionMode: SSE-KMS, SseAwsKmsKeyId: !Ref LakeKey }
  Lake:
    Type: AWS::Glue::SecurityConfiguration
    Properties:
      Name: lake
      EncryptionConfiguration:
        CloudWatchEncryption: { CloudWatchEncryptionMode: SSE-KMS, KmsKeyArn: !GetAtt LakeKey.Arn }
        JobBookmarksEncryption: { JobBookmarksEncryptionMode: CSE-KMS, KmsKeyArn: !GetAtt LakeKey.Arn }
        S3Encryptions: [{ S3EncryptionMode: SSE-KMS, KmsKeyArn: !GetAtt LakeKey.Arn }]
  Orders:
    Type: AWS::Glue::Connection
    Properties:
      CatalogId: !Ref AWS::AccountId
      ConnectionInput:
        Name: orders
        ConnectionType: JDBC
        ConnectionProperties:
          JDBC_CONNECTION_URL: jdbc:postgresql://orders.internal:5432/orders
          JDBC_ENFORCE_SSL: 'true'
          SECRET_ID: orders/reader
  Raw:
    Type: AWS::Glue::Crawler
    Properties:
      Name: raw
      DatabaseName: raw
      Role: arn:aws:iam::111122223333:role/glue
      CrawlerSecurityConfiguration: !Ref Lake
      Targets: { S3Targets: [{ Path: s3://acme-lake/raw }] }
  Clean:
    Type: AWS::Glue::Job
    Properties:
      Name: clean
      Role: arn:aws:iam::111122223333:role/glue
      GlueVersion: '5.0'
      SecurityConfiguration: !Ref Lake
      Connections: { Connections: [!Ref Orders] }
      Command: { Name: glueetl, ScriptLocation: s3://acme-code/clean.py }
      DefaultArguments: { '--job-language': python }`,
  gives: {
    'aws.glue.job-has-security-configuration': 'met',
    'aws.glue.job-runs-a-supported-version': 'met',
    'aws.glue.job-arguments-hold-no-secrets': 'met',
    'aws.glue.data-catalog-is-encrypted': 'met',
    'aws.glue.data-catalog-encrypts-passwords': 'met',
    'aws.glue.data-catalog-uses-your-own-key': 'met',
    'aws.glue.security-configuration-encrypts-output': 'met',
    'aws.glue.security-configuration-encrypts-logs': 'met',
    'aws.glue.security-configuration-encrypts-bookmarks': 'met',
    'aws.glue.crawler-has-security-configuration': 'met',
    'aws.glue.connection-demands-tls': 'met',
    'aws.glue.connection-keeps-its-password-elsewhere': 'met',
  },
  holds: { 'apply-platform-patches': 'provider', 'apply-os-patches': 'provider' },
};

export default examples(
  pipeline,
  variant(pipeline, {
    shows: 'an old job with a password among its arguments, and settings that are switched off',
    terraform: [
      ['glue_version           = "5.0"\n  security_configuration = aws_glue_security_configuration.lake.name', 'glue_version           = "2.0"'],
      ['"--job-language" = "python"', '"--db_password" = "Tr0ub4dor-and-3"'],
      ['return_connection_password_encrypted = true', 'return_connection_password_encrypted = false'],
      ['catalog_encryption_mode = "SSE-KMS"\n      sse_aws_kms_key_id      = aws_kms_key.lake.arn', 'catalog_encryption_mode = "DISABLED"'],
      ['"SSE-KMS"\n      kms_key_arn                = aws_kms_key.lake.arn', '"DISABLED"'],
      ['"CSE-KMS"\n      kms_key_arn                   = aws_kms_key.lake.arn', '"DISABLED"'],
      ['s3_encryption_mode = "SSE-KMS"\n      kms_key_arn        = aws_kms_key.lake.arn', 's3_encryption_mode = "DISABLED"'],
      ['  security_configuration = aws_glue_security_configuration.lake.name\n  s3_target', '  s3_target'],
      [
        'JDBC_ENFORCE_SSL    = "true"\n    SECRET_ID           = "orders/reader"',
        'USERNAME            = "reader"\n    PASSWORD            = "Tr0ub4dor-and-3"',
      ],
    ],
    cloudformation: [
      ["GlueVersion: '5.0'\n      SecurityConfiguration: !Ref Lake", "GlueVersion: '2.0'"],
      ["'--job-language': python", "'--db_password': Tr0ub4dor-and-3"],
      ['ReturnConnectionPasswordEncrypted: true', 'ReturnConnectionPasswordEncrypted: false'],
      ['CatalogEncryptionMode: SSE-KMS, SseAwsKmsKeyId: !Ref LakeKey', 'CatalogEncryptionMode: DISABLED'],
      ['CloudWatchEncryptionMode: SSE-KMS, KmsKeyArn: !GetAtt LakeKey.Arn', 'CloudWatchEncryptionMode: DISABLED'],
      ['JobBookmarksEncryptionMode: CSE-KMS, KmsKeyArn: !GetAtt LakeKey.Arn', 'JobBookmarksEncryptionMode: DISABLED'],
      ['S3EncryptionMode: SSE-KMS, KmsKeyArn: !GetAtt LakeKey.Arn', 'S3EncryptionMode: DISABLED'],
      ['      CrawlerSecurityConfiguration: !Ref Lake\n', ''],
      ["JDBC_ENFORCE_SSL: 'true'\n          SECRET_ID: orders/reader", 'USERNAME: reader\n          PASSWORD: Tr0ub4dor-and-3'],
    ],
    gives: {
      'aws.glue.job-has-security-configuration': 'unmet',
      'aws.glue.job-runs-a-supported-version': 'unmet',
      'aws.glue.job-arguments-hold-no-secrets': 'unmet',
      'aws.glue.data-catalog-is-encrypted': 'unmet',
      'aws.glue.data-catalog-encrypts-passwords': 'unmet',
      'aws.glue.security-configuration-encrypts-output': 'unmet',
      'aws.glue.security-configuration-encrypts-logs': 'unmet',
      'aws.glue.security-configuration-encrypts-bookmarks': 'unmet',
      'aws.glue.crawler-has-security-configuration': 'unmet',
      'aws.glue.connection-demands-tls': 'unmet',
      'aws.glue.connection-keeps-its-password-elsewhere': 'unmet',
    },
    holds: { 'apply-platform-patches': 'not-applicable', 'publish-platform-patches': 'nobody' },
  }),
  variant(pipeline, {
    shows: 'every setting from a variable without a value',
    terraform: [
      ['resource "aws_kms_key" "lake" {\n  enable_key_rotation = true\n}', 'variable "v" {}\nvariable "on" { type = bool }'],
      [
        'glue_version           = "5.0"\n  security_configuration = aws_glue_security_configuration.lake.name',
        'glue_version = var.v\n  security_configuration = var.v',
      ],
      ['"--job-language" = "python"', '"--db_password" = var.v'],
      [
        'aws_kms_key_id                       = aws_kms_key.lake.arn\n      return_connection_password_encrypted = true',
        'return_connection_password_encrypted = var.on',
      ],
      [
        'catalog_encryption_mode = "SSE-KMS"\n      sse_aws_kms_key_id      = aws_kms_key.lake.arn',
        'catalog_encryption_mode = "SSE-KMS"\n      sse_aws_kms_key_id = var.v',
      ],
      ['"SSE-KMS"\n      kms_key_arn                = aws_kms_key.lake.arn', 'var.v'],
      ['"CSE-KMS"\n      kms_key_arn                   = aws_kms_key.lake.arn', 'var.v'],
      ['s3_encryption_mode = "SSE-KMS"\n      kms_key_arn        = aws_kms_key.lake.arn', 's3_encryption_mode = var.v'],
      ['  security_configuration = aws_glue_security_configuration.lake.name\n  s3_target', '  security_configuration = var.v\n  s3_target'],
      ['JDBC_ENFORCE_SSL    = "true"\n    SECRET_ID           = "orders/reader"', 'JDBC_ENFORCE_SSL    = var.v\n    PASSWORD            = var.v'],
    ],
    cloudformation: [
      [
        'Resources:\n  LakeKey:\n    Type: AWS::KMS::Key\n    Properties: { EnableKeyRotation: true }',
        "Parameters:\n  V: { Type: String }\n  Switch: { Type: String, AllowedValues: ['true', 'false'] }\nResources:",
      ],
      ["GlueVersion: '5.0'\n      SecurityConfiguration: !Ref Lake", 'GlueVersion: !Ref V\n      SecurityConfiguration: !Ref V'],
      ["'--job-language': python", "'--db_password': !Ref V"],
      ['KmsKeyId: !Ref LakeKey, ReturnConnectionPasswordEncrypted: true', 'ReturnConnectionPasswordEncrypted: !Ref Switch'],
      ['CatalogEncryptionMode: SSE-KMS, SseAwsKmsKeyId: !Ref LakeKey', 'CatalogEncryptionMode: SSE-KMS, SseAwsKmsKeyId: !Ref V'],
      ['CloudWatchEncryptionMode: SSE-KMS, KmsKeyArn: !GetAtt LakeKey.Arn', 'CloudWatchEncryptionMode: !Ref V'],
      ['JobBookmarksEncryptionMode: CSE-KMS, KmsKeyArn: !GetAtt LakeKey.Arn', 'JobBookmarksEncryptionMode: !Ref V'],
      ['S3EncryptionMode: SSE-KMS, KmsKeyArn: !GetAtt LakeKey.Arn', 'S3EncryptionMode: !Ref V'],
      ['CrawlerSecurityConfiguration: !Ref Lake', 'CrawlerSecurityConfiguration: !Ref V'],
      ["JDBC_ENFORCE_SSL: 'true'\n          SECRET_ID: orders/reader", 'JDBC_ENFORCE_SSL: !Ref V\n          PASSWORD: !Ref V'],
    ],
    gives: {
      'aws.glue.job-has-security-configuration': 'unproven',
      'aws.glue.job-runs-a-supported-version': 'unproven',
      'aws.glue.job-arguments-hold-no-secrets': 'unproven',
      'aws.glue.data-catalog-encrypts-passwords': 'unproven',
      'aws.glue.data-catalog-uses-your-own-key': 'unproven',
      'aws.glue.security-configuration-encrypts-output': 'unproven',
      'aws.glue.security-configuration-encrypts-logs': 'unproven',
      'aws.glue.security-configuration-encrypts-bookmarks': 'unproven',
      'aws.glue.crawler-has-security-configuration': 'unproven',
      'aws.glue.connection-demands-tls': 'unproven',
      'aws.glue.connection-keeps-its-password-elsewhere': 'unproven',
    },
  }),
  {
    shows: 'a catalog with the key of the service, and a job that names no version',
    terraform: `
variable "mode" {}

resource "aws_glue_data_catalog_encryption_settings" "c" {
  data_catalog_encryption_settings {
    connection_password_encryption {
      return_connection_password_encrypted = true
    }
    encryption_at_rest {
      catalog_encryption_mode = "SSE-KMS"
      sse_aws_kms_key_id      = "alias/aws/glue"
    }
  }
}

resource "aws_glue_job" "j" {
  name     = "j"
  role_arn = "arn:aws:iam::111122223333:role/glue"
  command {
    script_location = "s3://acme-code/j.py"
  }
}`,
    cloudformation: `
Resources:
  C:
    Type: AWS::Glue::DataCatalogEncryptionSettings
    Properties:
      CatalogId: '111122223333'
      DataCatalogEncryptionSettings:
        ConnectionPasswordEncryption: { ReturnConnectionPasswordEncrypted: true }
        EncryptionAtRest: { CatalogEncryptionMode: SSE-KMS, SseAwsKmsKeyId: alias/aws/glue }
  J:
    Type: AWS::Glue::Job
    Properties:
      Name: j
      Role: arn:aws:iam::111122223333:role/glue
      Command: { Name: glueetl, ScriptLocation: s3://acme-code/j.py }`,
    gives: {
      'aws.glue.job-runs-a-supported-version': 'met',
      'aws.glue.data-catalog-uses-your-own-key': 'unmet',
      'aws.glue.job-has-security-configuration': 'unmet',
    },
  },
);
