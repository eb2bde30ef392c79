import { type Example, examples, variant } from '../../../model/index.ts';

const golden: Example = {
  shows: 'a golden image: built weekly, scanned, encrypted, for one account',
  terraform: `
resource "aws_kms_key" "images" {
  enable_key_rotation = true
}

resource "aws_imagebuilder_infrastructure_configuration" "build" {
  name                          = "build"
  instance_profile_name         = "build"
  subnet_id                     = "subnet-0a1b2c3d4e5f60718"
  security_group_ids            = ["sg-0a1b2c3d4e5f60718"]
  terminate_instance_on_failure = true
  instance_metadata_options {
    http_tokens = "required"
  }
  logging {
    s3_logs {
      s3_bucket_name = "acme-build-logs"
    }
  }
}

resource "aws_imagebuilder_image_recipe" "golden" {
  name         = "golden"
  parent_image = "arn:aws:imagebuilder:eu-west-1:aws:image/amazon-linux-2023-arm64/x.x.x"
  version      = "1.0.0"
  component {
    component_arn = "arn:aws:imagebuilder:eu-west-1:aws:component/update-linux/x.x.x"
  }
  block_device_mapping {
    device_name = "/dev/xvda"
    ebs {
      encrypted   = true
      volume_size = 20
      volume_type = "gp3"
    }
  }
}

resource "aws_imagebuilder_distribution_configuration" "golden" {
  name = "golden"
  distribution {
    region = "eu-west-1"
    ami_distribution_configuration {
      kms_key_id = aws_kms_key.images.arn
      launch_permission {
        user_ids = ["444455556666"]
      }
    }
  }
}

resource "aws_imagebuilder_image_pipeline" "golden" {
  name                             = "golden"
  image_recipe_arn                 = aws_imagebuilder_image_recipe.golden.arn
  infrastructure_configuration_arn = aws_imagebuilder_infrastructure_configuration.build.arn
  distribution_configuration_arn   = aws_imagebuilder_distribution_configuration.golden.arn
  image_scanning_configuration {
    image_scanning_enabled = true
  }
  schedule {
    schedule_expression = "cron(0 3 ? * sun *)"
  }
}`,
  cloudformation: `
Resources:
  ImagesKey:
    Type: AWS::KMS::Key
    Properties: { EnableKeyRotation: true }
  Build:
    Type: AWS::ImageBuilder::InfrastructureConfiguration
    Properties:
      Name: build
      InstanceProfileName: build
      SubnetId: subnet-0a1b2c3d4e5f60718
      SecurityGroupIds: [sg-0a1b2c3d4e5f60718]
      TerminateInstanceOnFailure: true
      InstanceMetadataOptions: { HttpTokens: required }
      Logging: { S3Logs: { S3BucketName: acme-build-logs } }
  Golden:
    Type: AWS::ImageBuilder::ImageRecipe
    Properties:
      Name: golden
      ParentImage: arn:aws:imagebuilder:eu-west-1:aws:image/amazon-linux-2023-arm64/x.x.x
      Version: 1.0.0
      Components: [{ ComponentArn: 'arn:aws:imagebuilder:eu-west-1:aws:component/update-linux/x.x.x' }]
      BlockDeviceMappings:
        - { DeviceName: /dev/xvda, Ebs: { Encrypted: true, VolumeSize: 20, VolumeType: gp3 } }
  Targets:
    Type: AWS::ImageBuilder::DistributionConfiguration
    Properties:
      Name: golden
      Distributions:
        - Region: eu-west-1
          AmiDistributionConfiguration:
            KmsKeyId: !GetAtt ImagesKey.Arn
            LaunchPermissionConfiguration: { UserIds: ['444455556666'] }
  Weekly:
    Type: AWS::ImageBuilder::ImagePipeline
    Properties:
      Name: golden
      ImageRecipeArn: !GetAtt Golden.Arn
      InfrastructureConfigurationArn: !GetAtt Build.Arn
      DistributionConfigurationArn: !GetAtt Targets.Arn
      ImageScanningConfiguration: { ImageScanningEnabled: true }
      Schedule: { ScheduleExpression: 'cron(0 3 ? * sun *)' }`,
  gives: {
    'aws.image-builder.pipeline-tests-images': 'met',
    'aws.image-builder.pipeline-scans-images': 'met',
    'aws.image-builder.pipeline-builds-on-schedule': 'met',
    'aws.image-builder.build-instances-ask-for-tokens': 'met',
    'aws.image-builder.build-instances-offer-no-login': 'met',
    'aws.image-builder.builds-are-logged': 'met',
    'aws.image-builder.recipe-encrypts-disks': 'met',
    'aws.image-builder.distribution-keeps-images-private': 'met',
    'aws.image-builder.distribution-uses-your-own-key': 'met',
  },
  holds: { 'apply-os-patches': 'customer', 'publish-os-patches': 'provider+third-party:software-vendors', 'find-vulnerabilities': 'provider+customer' },
};

export default examples(
  golden,
  variant(golden, {
    shows: 'an image for everybody that is built when somebody thinks of it, on a machine with a key, untested and unencrypted',
    terraform: [
      ['terminate_instance_on_failure = true', 'terminate_instance_on_failure = false\n  key_pair = "ops"'],
      [
        '  instance_metadata_options {\n    http_tokens = "required"\n  }\n  logging {\n    s3_logs {\n      s3_bucket_name = "acme-build-logs"\n    }\n  }\n',
        '',
      ],
      ['encrypted   = true', 'encrypted   = "false"'],
      ['      kms_key_id = aws_kms_key.images.arn\n', ''],
      ['user_ids = ["444455556666"]', 'user_groups = ["all"]'],
      [
        'image_scanning_enabled = true\n  }\n  schedule {\n    schedule_expression = "cron(0 3 ? * sun *)"\n  }',
        'image_scanning_enabled = false\n  }\n  image_tests_configuration {\n    image_tests_enabled = false\n  }',
      ],
    ],
    cloudformation: [
      ['TerminateInstanceOnFailure: true', 'TerminateInstanceOnFailure: false\n      KeyPair: ops'],
      ['      InstanceMetadataOptions: { HttpTokens: required }\n      Logging: { S3Logs: { S3BucketName: acme-build-logs } }\n', ''],
      ['Encrypted: true', "Encrypted: 'false'"],
      ['            KmsKeyId: !GetAtt ImagesKey.Arn\n', ''],
      ["UserIds: ['444455556666']", 'UserGroups: [all]'],
      [
        "ImageScanningEnabled: true }\n      Schedule: { ScheduleExpression: 'cron(0 3 ? * sun *)' }",
        'ImageScanningEnabled: false }\n      ImageTestsConfiguration: { ImageTestsEnabled: false }',
      ],
    ],
    gives: {
      'aws.image-builder.pipeline-tests-images': 'unmet',
      'aws.image-builder.pipeline-scans-images': 'unmet',
      'aws.image-builder.pipeline-builds-on-schedule': 'unmet',
      'aws.image-builder.build-instances-ask-for-tokens': 'unmet',
      'aws.image-builder.build-instances-offer-no-login': 'unmet',
      'aws.image-builder.builds-are-logged': 'unmet',
      'aws.image-builder.recipe-encrypts-disks': 'unmet',
      'aws.image-builder.distribution-keeps-images-private': 'unmet',
      'aws.image-builder.distribution-uses-your-own-key': 'unmet',
    },
  }),
  variant(golden, {
    shows: 'every setting from a variable without a value',
    terraform: [
      ['resource "aws_kms_key" "images" {\n  enable_key_rotation = true\n}', 'variable "v" {}\nvariable "on" { type = bool }\nvariable "when" { type = any }'],
      ['terminate_instance_on_failure = true', 'terminate_instance_on_failure = true\n  key_pair = var.v'],
      ['http_tokens = "required"', 'http_tokens = var.v'],
      ['s3_bucket_name = "acme-build-logs"', 's3_bucket_name = var.v'],
      ['encrypted   = true', 'encrypted   = var.on'],
      ['kms_key_id = aws_kms_key.images.arn', 'kms_key_id = var.v'],
      ['user_ids = ["444455556666"]', 'user_groups = [var.v]'],
      [
        'image_scanning_enabled = true\n  }\n  schedule {\n    schedule_expression = "cron(0 3 ? * sun *)"\n  }',
        'image_scanning_enabled = var.on\n  }\n  image_tests_configuration {\n    image_tests_enabled = var.on\n  }\n  schedule = var.when',
      ],
    ],
    cloudformation: [
      [
        'Resources:\n  ImagesKey:\n    Type: AWS::KMS::Key\n    Properties: { EnableKeyRotation: true }',
        "Parameters:\n  V: { Type: String }\n  Switch: { Type: String, AllowedValues: ['true', 'false'] }\nResources:",
      ],
      ['TerminateInstanceOnFailure: true', 'TerminateInstanceOnFailure: true\n      KeyPair: !Ref V'],
      ['HttpTokens: required', 'HttpTokens: !Ref V'],
      ['S3BucketName: acme-build-logs', 'S3BucketName: !Ref V'],
      ['Encrypted: true', 'Encrypted: !Ref Switch'],
      ['KmsKeyId: !GetAtt ImagesKey.Arn', 'KmsKeyId: !Ref V'],
      ["UserIds: ['444455556666']", 'UserGroups: [!Ref V]'],
      [
        "ImageScanningEnabled: true }\n      Schedule: { ScheduleExpression: 'cron(0 3 ? * sun *)' }",
        'ImageScanningEnabled: !Ref Switch }\n      ImageTestsConfiguration: { ImageTestsEnabled: !Ref Switch }\n      Schedule: !Ref V',
      ],
    ],
    gives: {
      'aws.image-builder.pipeline-tests-images': 'unproven',
      'aws.image-builder.pipeline-scans-images': 'unproven',
      'aws.image-builder.pipeline-builds-on-schedule': 'unproven',
      'aws.image-builder.build-instances-ask-for-tokens': 'unproven',
      'aws.image-builder.build-instances-offer-no-login': 'unproven',
      'aws.image-builder.builds-are-logged': 'unproven',
      'aws.image-builder.recipe-encrypts-disks': 'unproven',
      'aws.image-builder.distribution-keeps-images-private': 'unproven',
      'aws.image-builder.distribution-uses-your-own-key': 'unproven',
    },
  }),
);
