import { examples } from '../../../model/index.ts';

export default examples(
  {
    shows: 'A cluster that measures its tasks, logs commands encrypted and brings a key of its own',
    terraform: `
resource "aws_kms_key" "ecs" {
  description = "Storage and remote commands of tasks"
}

resource "aws_cloudwatch_log_group" "commands" {
  name = "/ecs/commands"
}

resource "aws_ecs_cluster" "main" {
  name = "main"
  setting {
    name  = "containerInsights"
    value = "enhanced"
  }
  configuration {
    execute_command_configuration {
      kms_key_id = aws_kms_key.ecs.arn
      logging    = "OVERRIDE"
      log_configuration {
        cloud_watch_encryption_enabled = true
        cloud_watch_log_group_name     = aws_cloudwatch_log_group.commands.name
      }
    }
    managed_storage_configuration {
      fargate_ephemeral_storage_kms_key_id = aws_kms_key.ecs.id
    }
  }
}
`,
    cloudformation: `
Resources:
  Key:
    Type: AWS::KMS::Key
    Properties: { Description: Storage and remote commands of tasks }
  Commands:
    Type: AWS::Logs::LogGroup
    Properties: { LogGroupName: /ecs/commands }
  Main:
    Type: AWS::ECS::Cluster
    Properties:
      ClusterName: main
      ClusterSettings:
        - { Name: containerInsights, Value: enhanced }
      Configuration:
        ExecuteCommandConfiguration:
          KmsKeyId: !GetAtt Key.Arn
          Logging: OVERRIDE
          LogConfiguration:
            CloudWatchEncryptionEnabled: true
            CloudWatchLogGroupName: !Ref Commands
        ManagedStorageConfiguration:
          FargateEphemeralStorageKmsKeyId: !Ref Key
`,
    gives: {
      'aws.ecs.measures-containers': 'met',
      'aws.ecs.records-commands': 'met',
      'aws.ecs.encrypts-recorded-commands': 'met',
      'aws.ecs.storage-uses-your-own-key': 'met',
    },
    holds: { 'apply-os-patches': 'provider', 'isolate-workloads': 'not-applicable', 'control-keys': 'provider+customer' },
  },
  {
    shows: 'A cluster as the defaults leave it',
    terraform: `
resource "aws_ecs_cluster" "dev" {
  name = "dev"
}
`,
    cloudformation: `
Resources:
  Dev:
    Type: AWS::ECS::Cluster
    Properties: { ClusterName: dev }
`,
    gives: {
      'aws.ecs.measures-containers': 'unmet',
      'aws.ecs.records-commands': 'met',
      'aws.ecs.encrypts-recorded-commands': 'none',
      'aws.ecs.storage-uses-your-own-key': 'unmet',
    },
  },
  {
    shows: 'A cluster that keeps no log of commands',
    terraform: `
resource "aws_ecs_cluster" "quiet" {
  name = "quiet"
  setting {
    name  = "containerInsights"
    value = "disabled"
  }
  configuration {
    execute_command_configuration {
      logging = "NONE"
    }
  }
}
`,
    cloudformation: `
{
  "Resources": {
    "Quiet": {
      "Type": "AWS::ECS::Cluster",
      "Properties": {
        "ClusterName": "quiet",
        "ClusterSettings": [{ "Name": "containerInsights", "Value": "disabled" }],
        "Configuration": { "ExecuteCommandConfiguration": { "Logging": "NONE" } }
      }
    }
  }
}
`,
    gives: { 'aws.ecs.measures-containers': 'unmet', 'aws.ecs.records-commands': 'unmet', 'aws.ecs.encrypts-recorded-commands': 'none' },
  },
  {
    shows: 'A log of commands in a bucket, without encryption',
    terraform: `
resource "aws_ecs_cluster" "main" {
  name = "main"
  configuration {
    execute_command_configuration {
      logging = "OVERRIDE"
      log_configuration {
        s3_bucket_name               = "commands-of-main"
        s3_bucket_encryption_enabled = false
      }
    }
    managed_storage_configuration {
      kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/1b2c3d4e"
    }
  }
}
`,
    cloudformation: `
Resources:
  Main:
    Type: AWS::ECS::Cluster
    Properties:
      ClusterName: main
      Configuration:
        ExecuteCommandConfiguration:
          Logging: OVERRIDE
          LogConfiguration: { S3BucketName: commands-of-main, S3EncryptionEnabled: false }
        ManagedStorageConfiguration:
          KmsKeyId: arn:aws:kms:eu-west-1:111122223333:key/1b2c3d4e
`,
    gives: { 'aws.ecs.encrypts-recorded-commands': 'unmet', 'aws.ecs.storage-uses-your-own-key': 'met' },
  },
  {
    shows: 'Settings of a cluster that are handed in without a value',
    terraform: `
variable "insights" { type = string }
variable "command_log" { type = string }
variable "encrypt_commands" { type = bool }
variable "key" { type = string }

resource "aws_ecs_cluster" "any" {
  name = "any"
  setting {
    name  = "containerInsights"
    value = var.insights
  }
  configuration {
    execute_command_configuration {
      logging = var.command_log
      log_configuration {
        cloud_watch_log_group_name     = "/ecs/commands"
        cloud_watch_encryption_enabled = var.encrypt_commands
      }
    }
    managed_storage_configuration {
      fargate_ephemeral_storage_kms_key_id = var.key
    }
  }
}
`,
    cloudformation: `
Parameters:
  Insights: { Type: String }
  CommandLog: { Type: String }
  EncryptCommands: { Type: String }
  KeyId: { Type: String }
Resources:
  Any:
    Type: AWS::ECS::Cluster
    Properties:
      ClusterName: any
      ClusterSettings:
        - { Name: containerInsights, Value: !Ref Insights }
      Configuration:
        ExecuteCommandConfiguration:
          Logging: !Ref CommandLog
          LogConfiguration:
            CloudWatchLogGroupName: /ecs/commands
            CloudWatchEncryptionEnabled: !Ref EncryptCommands
        ManagedStorageConfiguration:
          FargateEphemeralStorageKmsKeyId: !Ref KeyId
`,
    gives: {
      'aws.ecs.measures-containers': 'unproven',
      'aws.ecs.records-commands': 'unproven',
      'aws.ecs.encrypts-recorded-commands': 'unproven',
      'aws.ecs.storage-uses-your-own-key': 'unproven',
    },
  },
  {
    shows: 'A capacity provider whose scaling spares instances with running tasks',
    terraform: `
resource "aws_ecs_capacity_provider" "spare" {
  name = "spare"
  auto_scaling_group_provider {
    auto_scaling_group_arn         = "arn:aws:autoscaling:eu-west-1:111122223333:autoScalingGroup:0f9e8d7c:autoScalingGroupName/ecs"
    managed_termination_protection = "ENABLED"
    managed_scaling {
      status          = "ENABLED"
      target_capacity = 90
    }
  }
}
`,
    cloudformation: `
Resources:
  Spare:
    Type: AWS::ECS::CapacityProvider
    Properties:
      Name: spare
      AutoScalingGroupProvider:
        AutoScalingGroupArn: arn:aws:autoscaling:eu-west-1:111122223333:autoScalingGroup:0f9e8d7c:autoScalingGroupName/ecs
        ManagedTerminationProtection: ENABLED
        ManagedScaling: { Status: ENABLED, TargetCapacity: 90 }
`,
    gives: { 'aws.ecs.capacity-provider-spares-busy-instances': 'met' },
    holds: { 'survive-failure': 'provider+customer', 'apply-os-patches': 'not-applicable' },
  },
  {
    shows: 'A capacity provider as the defaults leave it',
    terraform: `
resource "aws_ecs_capacity_provider" "plain" {
  name = "plain"
  auto_scaling_group_provider {
    auto_scaling_group_arn = "arn:aws:autoscaling:eu-west-1:111122223333:autoScalingGroup:0f9e8d7c:autoScalingGroupName/ecs"
  }
}
`,
    cloudformation: `
Resources:
  Plain:
    Type: AWS::ECS::CapacityProvider
    Properties:
      Name: plain
      AutoScalingGroupProvider:
        AutoScalingGroupArn: arn:aws:autoscaling:eu-west-1:111122223333:autoScalingGroup:0f9e8d7c:autoScalingGroupName/ecs
`,
    gives: { 'aws.ecs.capacity-provider-spares-busy-instances': 'unmet' },
  },
  {
    shows: 'Whether scaling spares busy instances is handed in without a value',
    terraform: `
variable "protection" { type = string }

resource "aws_ecs_capacity_provider" "any" {
  name = "any"
  auto_scaling_group_provider {
    auto_scaling_group_arn         = "arn:aws:autoscaling:eu-west-1:111122223333:autoScalingGroup:0f9e8d7c:autoScalingGroupName/ecs"
    managed_termination_protection = var.protection
  }
}
`,
    cloudformation: `
Parameters:
  Protection: { Type: String }
Resources:
  Any:
    Type: AWS::ECS::CapacityProvider
    Properties:
      Name: any
      AutoScalingGroupProvider:
        AutoScalingGroupArn: arn:aws:autoscaling:eu-west-1:111122223333:autoScalingGroup:0f9e8d7c:autoScalingGroupName/ecs
        ManagedTerminationProtection: !Ref Protection
`,
    gives: { 'aws.ecs.capacity-provider-spares-busy-instances': 'unproven' },
  },
);
