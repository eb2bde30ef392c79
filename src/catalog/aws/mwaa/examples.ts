import { type Example, examples, variant } from '../../../model/index.ts';

const etl: Example = {
  shows: 'workflows behind a private web server, with all logs and a key of the account',
  terraform: `
resource "aws_kms_key" "etl" {
  enable_key_rotation = true
}

resource "aws_mwaa_environment" "etl" {
  name                  = "etl"
  airflow_version       = "2.10.3"
  dag_s3_path           = "dags/"
  execution_role_arn    = "arn:aws:iam::111122223333:role/etl"
  source_bucket_arn     = "arn:aws:s3:::acme-dags"
  kms_key               = aws_kms_key.etl.arn
  webserver_access_mode = "PRIVATE_ONLY"
  airflow_configuration_options = {
    "core.parallelism" = "32"
  }
  network_configuration {
    security_group_ids = ["sg-0a1b2c3d4e5f60718"]
    subnet_ids         = ["subnet-0a1b2c3d4e5f60718", "subnet-1a1b2c3d4e5f60718"]
  }
  logging_configuration {
    scheduler_logs {
      enabled   = true
      log_level = "INFO"
    }
    task_logs {
      enabled   = true
      log_level = "INFO"
    }
    webserver_logs {
      enabled   = true
      log_level = "WARNING"
    }
    worker_logs {
      enabled   = true
      log_level = "WARNING"
    }
  }
}`,
  cloudformation: `
Resources:
  EtlKey:
    Type: AWS::KMS::Key
    Properties: { EnableKeyRotation: true }
  Etl:
    Type: AWS::MWAA::Environment
    Properties:
      Name: etl
      AirflowVersion: 2.10.3
      DagS3Path: dags/
      ExecutionRoleArn: arn:aws:iam::111122223333:role/etl
      SourceBucketArn: arn:aws:s3:::acme-dags
      KmsKey: !GetAtt EtlKey.Arn
      WebserverAccessMode: PRIVATE_ONLY
      AirflowConfigurationOptions: { core.parallelism: '32' }
      NetworkConfiguration:
        SecurityGroupIds: [sg-0a1b2c3d4e5f60718]
        SubnetIds: [subnet-0a1b2c3d4e5f60718, subnet-1a1b2c3d4e5f60718]
      LoggingConfiguration:
        SchedulerLogs: { Enabled: true, LogLevel: INFO }
        TaskLogs: { Enabled: true, LogLevel: INFO }
        WebserverLogs: { Enabled: true, LogLevel: WARNING }
        WorkerLogs: { Enabled: true, LogLevel: WARNING }`,
  gives: {
    'aws.mwaa.web-server-stays-off-the-internet': 'met',
    'aws.mwaa.logs-scheduler': 'met',
    'aws.mwaa.logs-workers': 'met',
    'aws.mwaa.logs-web-server': 'met',
    'aws.mwaa.options-hold-no-secrets': 'met',
    'aws.mwaa.uses-your-own-key': 'met',
  },
  holds: { 'apply-platform-patches': 'provider', 'upgrade-platform': 'customer', 'encrypt-at-rest': 'provider' },
};

export default examples(
  etl,
  {
    shows: 'workflows for everybody who can sign in, without logs, and with a password among the options',
    terraform: `
resource "aws_mwaa_environment" "open" {
  name                  = "open"
  dag_s3_path           = "dags/"
  execution_role_arn    = "arn:aws:iam::111122223333:role/etl"
  source_bucket_arn     = "arn:aws:s3:::acme-dags"
  webserver_access_mode = "PUBLIC_ONLY"
  airflow_configuration_options = {
    "smtp.smtp_password" = "Tr0ub4dor-and-3"
  }
  network_configuration {
    security_group_ids = ["sg-0a1b2c3d4e5f60718"]
    subnet_ids         = ["subnet-0a1b2c3d4e5f60718", "subnet-1a1b2c3d4e5f60718"]
  }
}`,
    cloudformation: `
Resources:
  Open:
    Type: AWS::MWAA::Environment
    Properties:
      Name: open
      DagS3Path: dags/
      ExecutionRoleArn: arn:aws:iam::111122223333:role/etl
      SourceBucketArn: arn:aws:s3:::acme-dags
      WebserverAccessMode: PUBLIC_ONLY
      AirflowConfigurationOptions: { smtp.smtp_password: Tr0ub4dor-and-3 }
      NetworkConfiguration:
        SecurityGroupIds: [sg-0a1b2c3d4e5f60718]
        SubnetIds: [subnet-0a1b2c3d4e5f60718, subnet-1a1b2c3d4e5f60718]`,
    gives: {
      'aws.mwaa.web-server-stays-off-the-internet': 'unmet',
      'aws.mwaa.logs-scheduler': 'unmet',
      'aws.mwaa.logs-workers': 'unmet',
      'aws.mwaa.logs-web-server': 'unmet',
      'aws.mwaa.options-hold-no-secrets': 'unmet',
      'aws.mwaa.uses-your-own-key': 'unmet',
    },
  },
  variant(etl, {
    shows: 'every setting from a variable without a value',
    terraform: [
      ['resource "aws_kms_key" "etl" {\n  enable_key_rotation = true\n}', 'variable "v" {}\nvariable "on" { type = bool }'],
      [
        'kms_key               = aws_kms_key.etl.arn\n  webserver_access_mode = "PRIVATE_ONLY"',
        'kms_key               = var.v\n  webserver_access_mode = var.v',
      ],
      ['"core.parallelism" = "32"', '"smtp.smtp_password" = var.v'],
      ['scheduler_logs {\n      enabled   = true', 'scheduler_logs {\n      enabled   = var.on'],
      ['webserver_logs {\n      enabled   = true', 'webserver_logs {\n      enabled   = var.on'],
      ['worker_logs {\n      enabled   = true', 'worker_logs {\n      enabled   = var.on'],
    ],
    cloudformation: [
      [
        'Resources:\n  EtlKey:\n    Type: AWS::KMS::Key\n    Properties: { EnableKeyRotation: true }',
        "Parameters:\n  V: { Type: String }\n  Switch: { Type: String, AllowedValues: ['true', 'false'] }\nResources:",
      ],
      ['KmsKey: !GetAtt EtlKey.Arn\n      WebserverAccessMode: PRIVATE_ONLY', 'KmsKey: !Ref V\n      WebserverAccessMode: !Ref V'],
      ["core.parallelism: '32'", 'smtp.smtp_password: !Ref V'],
      ['SchedulerLogs: { Enabled: true', 'SchedulerLogs: { Enabled: !Ref Switch'],
      ['WebserverLogs: { Enabled: true', 'WebserverLogs: { Enabled: !Ref Switch'],
      ['WorkerLogs: { Enabled: true', 'WorkerLogs: { Enabled: !Ref Switch'],
    ],
    gives: {
      'aws.mwaa.web-server-stays-off-the-internet': 'unproven',
      'aws.mwaa.logs-scheduler': 'unproven',
      'aws.mwaa.logs-workers': 'unproven',
      'aws.mwaa.logs-web-server': 'unproven',
      'aws.mwaa.options-hold-no-secrets': 'unproven',
      'aws.mwaa.uses-your-own-key': 'unproven',
    },
  }),
);
