import { type Example, examples, variant } from '../../../model/index.ts';

const lab: Example = {
  shows: 'a laboratory in a network of its own, with a key of the account',
  terraform: `
resource "aws_kms_key" "lab" {
  enable_key_rotation = true
}

resource "aws_sagemaker_notebook_instance" "lab" {
  name                   = "lab"
  role_arn               = "arn:aws:iam::111122223333:role/lab"
  instance_type          = "ml.t3.medium"
  kms_key_id             = aws_kms_key.lab.key_id
  subnet_id              = "subnet-0a1b2c3d4e5f60718"
  security_groups        = ["sg-0a1b2c3d4e5f60718"]
  direct_internet_access = "Disabled"
  root_access            = "Disabled"

  instance_metadata_service_configuration {
    minimum_instance_metadata_service_version = "2"
  }
}

resource "aws_sagemaker_model" "price" {
  name                     = "price"
  execution_role_arn       = "arn:aws:iam::111122223333:role/price"
  enable_network_isolation = true
  primary_container {
    image = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/price:7"
    environment = {
      LOG_LEVEL = "info"
    }
  }
}

resource "aws_sagemaker_endpoint_configuration" "price" {
  name        = "price"
  kms_key_arn = aws_kms_key.lab.arn
  production_variants {
    variant_name           = "all"
    model_name             = aws_sagemaker_model.price.name
    initial_instance_count = 2
    instance_type          = "ml.c7g.large"
  }
}

resource "aws_sagemaker_domain" "studio" {
  domain_name             = "studio"
  auth_mode               = "SSO"
  vpc_id                  = "vpc-0a1b2c3d4e5f60718"
  subnet_ids              = ["subnet-0a1b2c3d4e5f60718"]
  kms_key_id              = aws_kms_key.lab.key_id
  app_network_access_type = "VpcOnly"
  default_user_settings {
    execution_role = "arn:aws:iam::111122223333:role/studio"
  }
}`,
  cloudformation: `
Resources:
  LabKey:
    Type: AWS::KMS::Key
    Properties: { EnableKeyRotation: true }
  Lab:
    Type: AWS::SageMaker::NotebookInstance
    Properties:
      NotebookInstanceName: lab
      RoleArn: arn:aws:iam::111122223333:role/lab
      InstanceType: ml.t3.medium
      KmsKeyId: !Ref LabKey
      SubnetId: subnet-0a1b2c3d4e5f60718
      SecurityGroupIds: [sg-0a1b2c3d4e5f60718]
      DirectInternetAccess: Disabled
      RootAccess: Disabled
      InstanceMetadataServiceConfiguration: { MinimumInstanceMetadataServiceVersion: '2' }
  Price:
    Type: AWS::SageMaker::Model
    Properties:
      ModelName: price
      ExecutionRoleArn: arn:aws:iam::111122223333:role/price
      EnableNetworkIsolation: true
      PrimaryContainer:
        Image: 111122223333.dkr.ecr.eu-west-1.amazonaws.com/price:7
        Environment: { LOG_LEVEL: info }
  PriceConfig:
    Type: AWS::SageMaker::EndpointConfig
    Properties:
      EndpointConfigName: price
      KmsKeyId: !Ref LabKey
      ProductionVariants:
        - VariantName: all
          ModelName: !GetAtt Price.ModelName
          InitialInstanceCount: 2
          InstanceType: ml.c7g.large
  Studio:
    Type: AWS::SageMaker::Domain
    Properties:
      DomainName: studio
      AuthMode: SSO
      VpcId: vpc-0a1b2c3d4e5f60718
      SubnetIds: [subnet-0a1b2c3d4e5f60718]
      KmsKeyId: !Ref LabKey
      AppNetworkAccessType: VpcOnly
      DefaultUserSettings: { ExecutionRole: 'arn:aws:iam::111122223333:role/studio' }`,
  gives: {
    'aws.sagemaker.notebook-stays-off-the-internet': 'met',
    'aws.sagemaker.notebook-stands-in-your-network': 'met',
    'aws.sagemaker.notebook-users-are-not-root': 'met',
    'aws.sagemaker.notebook-metadata-asks-for-tokens': 'met',
    'aws.sagemaker.notebook-uses-your-own-key': 'met',
    'aws.sagemaker.endpoint-uses-your-own-key': 'met',
    'aws.sagemaker.endpoint-runs-several-instances': 'met',
    'aws.sagemaker.model-is-isolated': 'met',
    'aws.sagemaker.model-holds-no-secrets': 'met',
    'aws.sagemaker.domain-uses-your-network-only': 'met',
    'aws.sagemaker.domain-uses-your-own-key': 'met',
  },
  holds: { 'apply-os-patches': 'provider+customer', 'encrypt-at-rest': 'provider', 'control-keys': 'provider+customer' },
};

export default examples(
  lab,
  variant(lab, {
    shows: 'the same with nothing said that can be left out, and a password in the environment of the model',
    terraform: [
      [
        '  kms_key_id             = aws_kms_key.lab.key_id\n  subnet_id              = "subnet-0a1b2c3d4e5f60718"\n  security_groups        = ["sg-0a1b2c3d4e5f60718"]\n  direct_internet_access = "Disabled"\n  root_access            = "Disabled"\n\n  instance_metadata_service_configuration {\n    minimum_instance_metadata_service_version = "2"\n  }\n',
        '',
      ],
      ['  enable_network_isolation = true\n', ''],
      ['LOG_LEVEL = "info"', 'DB_PASSWORD = "Tr0ub4dor-and-3"'],
      ['  kms_key_arn = aws_kms_key.lab.arn\n', ''],
      ['initial_instance_count = 2', 'initial_instance_count = 1'],
      ['  kms_key_id              = aws_kms_key.lab.key_id\n  app_network_access_type = "VpcOnly"\n', ''],
    ],
    cloudformation: [
      [
        "      KmsKeyId: !Ref LabKey\n      SubnetId: subnet-0a1b2c3d4e5f60718\n      SecurityGroupIds: [sg-0a1b2c3d4e5f60718]\n      DirectInternetAccess: Disabled\n      RootAccess: Disabled\n      InstanceMetadataServiceConfiguration: { MinimumInstanceMetadataServiceVersion: '2' }\n",
        '',
      ],
      ['      EnableNetworkIsolation: true\n', ''],
      ['LOG_LEVEL: info', 'DB_PASSWORD: Tr0ub4dor-and-3'],
      ['      KmsKeyId: !Ref LabKey\n      ProductionVariants', '      ProductionVariants'],
      ['InitialInstanceCount: 2', 'InitialInstanceCount: 1'],
      ['      KmsKeyId: !Ref LabKey\n      AppNetworkAccessType: VpcOnly\n', ''],
    ],
    gives: {
      'aws.sagemaker.notebook-stays-off-the-internet': 'unmet',
      'aws.sagemaker.notebook-stands-in-your-network': 'unmet',
      'aws.sagemaker.notebook-users-are-not-root': 'unmet',
      'aws.sagemaker.notebook-metadata-asks-for-tokens': 'unmet',
      'aws.sagemaker.notebook-uses-your-own-key': 'unmet',
      'aws.sagemaker.endpoint-uses-your-own-key': 'unmet',
      'aws.sagemaker.endpoint-runs-several-instances': 'unmet',
      'aws.sagemaker.model-is-isolated': 'unmet',
      'aws.sagemaker.model-holds-no-secrets': 'unmet',
      'aws.sagemaker.domain-uses-your-network-only': 'unmet',
      'aws.sagemaker.domain-uses-your-own-key': 'unmet',
    },
    holds: { 'encrypt-at-rest': 'provider' },
  }),
  variant(lab, {
    shows: 'every setting from a variable without a value',
    terraform: [
      ['resource "aws_kms_key" "lab" {\n  enable_key_rotation = true\n}', 'variable "v" {}\nvariable "n" { type = number }\nvariable "on" { type = bool }'],
      ['kms_key_id             = aws_kms_key.lab.key_id\n  subnet_id              = "subnet-0a1b2c3d4e5f60718"', 'kms_key_id = var.v\n  subnet_id = var.v'],
      ['direct_internet_access = "Disabled"\n  root_access            = "Disabled"', 'direct_internet_access = var.v\n  root_access = var.v'],
      ['service_version = "2"', 'service_version = var.v'],
      ['enable_network_isolation = true', 'enable_network_isolation = var.on'],
      ['LOG_LEVEL = "info"', 'DB_PASSWORD = var.v'],
      ['kms_key_arn = aws_kms_key.lab.arn', 'kms_key_arn = var.v'],
      ['initial_instance_count = 2', 'initial_instance_count = var.n'],
      ['kms_key_id              = aws_kms_key.lab.key_id\n  app_network_access_type = "VpcOnly"', 'kms_key_id = var.v\n  app_network_access_type = var.v'],
    ],
    cloudformation: [
      [
        'Resources:\n  LabKey:\n    Type: AWS::KMS::Key\n    Properties: { EnableKeyRotation: true }',
        "Parameters:\n  V: { Type: String }\n  N: { Type: Number }\n  Switch: { Type: String, AllowedValues: ['true', 'false'] }\nResources:",
      ],
      ['KmsKeyId: !Ref LabKey\n      SubnetId: subnet-0a1b2c3d4e5f60718', 'KmsKeyId: !Ref V\n      SubnetId: !Ref V'],
      ['DirectInternetAccess: Disabled\n      RootAccess: Disabled', 'DirectInternetAccess: !Ref V\n      RootAccess: !Ref V'],
      ["ServiceVersion: '2'", 'ServiceVersion: !Ref V'],
      ['EnableNetworkIsolation: true', 'EnableNetworkIsolation: !Ref Switch'],
      ['LOG_LEVEL: info', 'DB_PASSWORD: !Ref V'],
      ['KmsKeyId: !Ref LabKey\n      ProductionVariants', 'KmsKeyId: !Ref V\n      ProductionVariants'],
      ['InitialInstanceCount: 2', 'InitialInstanceCount: !Ref N'],
      ['KmsKeyId: !Ref LabKey\n      AppNetworkAccessType: VpcOnly', 'KmsKeyId: !Ref V\n      AppNetworkAccessType: !Ref V'],
    ],
    gives: {
      'aws.sagemaker.notebook-stays-off-the-internet': 'unproven',
      'aws.sagemaker.notebook-stands-in-your-network': 'unproven',
      'aws.sagemaker.notebook-users-are-not-root': 'unproven',
      'aws.sagemaker.notebook-metadata-asks-for-tokens': 'unproven',
      'aws.sagemaker.notebook-uses-your-own-key': 'unproven',
      'aws.sagemaker.endpoint-uses-your-own-key': 'unproven',
      'aws.sagemaker.endpoint-runs-several-instances': 'unproven',
      'aws.sagemaker.model-is-isolated': 'unproven',
      'aws.sagemaker.model-holds-no-secrets': 'unproven',
      'aws.sagemaker.domain-uses-your-network-only': 'unproven',
      'aws.sagemaker.domain-uses-your-own-key': 'unproven',
    },
  }),
  {
    shows: 'a model that runs without instances of its own',
    terraform: `
resource "aws_sagemaker_endpoint_configuration" "rare" {
  name = "rare"
  production_variants {
    variant_name = "all"
    model_name   = "rare"
    serverless_config {
      max_concurrency   = 5
      memory_size_in_mb = 2048
    }
  }
}`,
    cloudformation: `
Resources:
  Rare:
    Type: AWS::SageMaker::EndpointConfig
    Properties:
      EndpointConfigName: rare
      ProductionVariants:
        - VariantName: all
          ModelName: rare
          ServerlessConfig: { MaxConcurrency: 5, MemorySizeInMB: 2048 }`,
    gives: { 'aws.sagemaker.endpoint-runs-several-instances': 'none' },
    holds: { 'survive-failure': 'provider' },
  },
);
