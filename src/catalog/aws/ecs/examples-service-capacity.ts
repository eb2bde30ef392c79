import { examples } from '../../../model/index.ts';

export default examples(
  {
    shows: 'A service on Managed Instances: AWS patches them, but tasks still share a kernel',
    terraform: `
resource "aws_ecs_cluster" "main" {
  name = "main"
}

resource "aws_ecs_capacity_provider" "managed" {
  name    = "managed"
  cluster = aws_ecs_cluster.main.name
  managed_instances_provider {
    infrastructure_role_arn = "arn:aws:iam::111122223333:role/ecs-infrastructure"
    instance_launch_template {
      ec2_instance_profile_arn = "arn:aws:iam::111122223333:instance-profile/ecs"
      network_configuration {
        subnets = ["subnet-0aaa1111", "subnet-0bbb2222"]
      }
    }
  }
}

resource "aws_ecs_service" "api" {
  name            = "api"
  cluster         = aws_ecs_cluster.main.id
  task_definition = "api:12"
  capacity_provider_strategy {
    capacity_provider = aws_ecs_capacity_provider.managed.name
    weight            = 1
  }
}
`,
    cloudformation: `
Resources:
  Main:
    Type: AWS::ECS::Cluster
    Properties: { ClusterName: main }
  Managed:
    Type: AWS::ECS::CapacityProvider
    Properties:
      Name: managed
      ClusterName: !Ref Main
      ManagedInstancesProvider:
        InfrastructureRoleArn: arn:aws:iam::111122223333:role/ecs-infrastructure
        InstanceLaunchTemplate:
          Ec2InstanceProfileArn: arn:aws:iam::111122223333:instance-profile/ecs
          NetworkConfiguration: { Subnets: [subnet-0aaa1111, subnet-0bbb2222] }
  Api:
    Type: AWS::ECS::Service
    Properties:
      ServiceName: api
      Cluster: !Ref Main
      TaskDefinition: api:12
      CapacityProviderStrategy:
        - { CapacityProvider: managed, Weight: 1 }
`,
    gives: { 'aws.ecs.service-follows-the-newest-platform': 'none', 'aws.ecs.capacity-provider-spares-busy-instances': 'none' },
    about: { terraform: 'aws_ecs_service.api', cloudformation: 'Api' },
    holds: {
      'apply-os-patches': 'provider',
      'isolate-workloads': 'customer',
      'harden-os': 'provider',
      'upgrade-platform': 'provider',
    },
  },
  {
    shows: 'A service that names nothing follows the default strategy of its cluster',
    terraform: `
resource "aws_ecs_cluster" "main" {
  name = "main"
}

resource "aws_ecs_cluster_capacity_providers" "main" {
  cluster_name       = aws_ecs_cluster.main.name
  capacity_providers = ["FARGATE", "FARGATE_SPOT"]
  default_capacity_provider_strategy {
    capacity_provider = "FARGATE_SPOT"
    weight            = 100
  }
}

resource "aws_ecs_service" "batch" {
  name            = "batch"
  cluster         = aws_ecs_cluster.main.id
  task_definition = "batch:1"
  network_configuration {
    subnets = ["subnet-0aaa1111", "subnet-0bbb2222"]
  }
}
`,
    cloudformation: `
Resources:
  Main:
    Type: AWS::ECS::Cluster
    Properties: { ClusterName: main }
  Providers:
    Type: AWS::ECS::ClusterCapacityProviderAssociations
    Properties:
      Cluster: !Ref Main
      CapacityProviders: [FARGATE, FARGATE_SPOT]
      DefaultCapacityProviderStrategy:
        - { CapacityProvider: FARGATE_SPOT, Weight: 100 }
  Batch:
    Type: AWS::ECS::Service
    Properties:
      ServiceName: batch
      Cluster: !Ref Main
      TaskDefinition: batch:1
      NetworkConfiguration:
        AwsvpcConfiguration: { Subnets: [subnet-0aaa1111, subnet-0bbb2222] }
`,
    gives: { 'aws.ecs.service-follows-the-newest-platform': 'met', 'aws.ecs.service-spans-zones': 'met' },
    holds: { 'apply-os-patches': 'provider', 'isolate-workloads': 'provider' },
  },
  {
    shows: 'A capacity provider of an Auto Scaling group is EC2; a cluster without a default strategy is EC2 too',
    terraform: `
resource "aws_ecs_cluster" "main" {
  name = "main"
}

resource "aws_ecs_service" "plain" {
  name            = "plain"
  cluster         = aws_ecs_cluster.main.id
  task_definition = "plain:1"
}
`,
    cloudformation: `
Resources:
  Main:
    Type: AWS::ECS::Cluster
    Properties: { ClusterName: main }
  Plain:
    Type: AWS::ECS::Service
    Properties: { ServiceName: plain, Cluster: !Ref Main, TaskDefinition: 'plain:1' }
`,
    gives: { 'aws.ecs.service-follows-the-newest-platform': 'none' },
    holds: { 'apply-os-patches': 'customer', 'isolate-workloads': 'customer' },
  },
  {
    shows: 'Launch type, platform, address and volumes of a service that are handed in without a value',
    terraform: `
variable "launch_type" { type = string }
variable "platform" { type = string }
variable "public" { type = bool }
variable "subnets" { type = list(string) }
variable "encrypt" { type = bool }

resource "aws_ecs_service" "any" {
  name             = "any"
  cluster          = "main"
  task_definition  = "any:1"
  launch_type      = var.launch_type
  platform_version = var.platform
  network_configuration {
    subnets          = var.subnets
    assign_public_ip = var.public
  }
  volume_configuration {
    name = "scratch"
    managed_ebs_volume {
      role_arn  = "arn:aws:iam::111122223333:role/ecs-volumes"
      encrypted = var.encrypt
    }
  }
}
`,
    cloudformation: `
Parameters:
  LaunchType: { Type: String }
  Platform: { Type: String }
  Public: { Type: String }
  Networks: { Type: 'List<AWS::EC2::Subnet::Id>' }
  Encrypt: { Type: String }
Resources:
  Any:
    Type: AWS::ECS::Service
    Properties:
      ServiceName: any
      Cluster: main
      TaskDefinition: any:1
      LaunchType: !Ref LaunchType
      PlatformVersion: !Ref Platform
      NetworkConfiguration:
        AwsvpcConfiguration: { Subnets: !Ref Networks, AssignPublicIp: !Ref Public }
      VolumeConfigurations:
        - Name: scratch
          ManagedEBSVolume: { RoleArn: 'arn:aws:iam::111122223333:role/ecs-volumes', Encrypted: !Ref Encrypt }
`,
    gives: {
      'aws.ecs.service-has-no-public-addresses': 'unproven',
      'aws.ecs.service-follows-the-newest-platform': 'unproven',
      'aws.ecs.service-spans-zones': 'unproven',
      'aws.ecs.service-encrypts-volumes': 'unproven',
    },
    holds: {
      'apply-os-patches': 'provider or provider or customer or customer',
      'isolate-workloads': 'provider or customer or customer or customer',
    },
  },
  {
    shows: 'A capacity provider that was not read is an Auto Scaling group or Managed Instances, so it is open who patches',
    terraform: `
resource "aws_ecs_cluster" "main" {
  name = "main"
}

resource "aws_ecs_service" "api" {
  name            = "api"
  cluster         = aws_ecs_cluster.main.id
  task_definition = "api:12"
  capacity_provider_strategy {
    capacity_provider = "made-elsewhere"
    weight            = 1
  }
}
`,
    cloudformation: `
Resources:
  Main:
    Type: AWS::ECS::Cluster
    Properties: { ClusterName: main }
  Api:
    Type: AWS::ECS::Service
    Properties:
      ServiceName: api
      Cluster: !Ref Main
      TaskDefinition: api:12
      CapacityProviderStrategy:
        - { CapacityProvider: made-elsewhere, Weight: 1 }
`,
    gives: { 'aws.ecs.service-follows-the-newest-platform': 'none' },
    holds: { 'apply-os-patches': 'customer or provider', 'isolate-workloads': 'customer or customer' },
  },
);
