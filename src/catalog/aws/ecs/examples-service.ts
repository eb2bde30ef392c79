import { examples } from '../../../model/index.ts';

export default examples(
  {
    shows: 'A service on Fargate: AWS patches the system below its tasks, and keeps each task apart',
    terraform: `
resource "aws_ecs_cluster" "main" {
  name = "main"
}

resource "aws_ecs_service" "api" {
  name            = "api"
  cluster         = aws_ecs_cluster.main.id
  task_definition = "api:12"
  desired_count   = 3
  launch_type     = "FARGATE"
  network_configuration {
    subnets         = ["subnet-0aaa1111", "subnet-0bbb2222"]
    security_groups = ["sg-0123456789abcdef0"]
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
      DesiredCount: 3
      LaunchType: FARGATE
      NetworkConfiguration:
        AwsvpcConfiguration:
          Subnets: [subnet-0aaa1111, subnet-0bbb2222]
          SecurityGroups: [sg-0123456789abcdef0]
`,
    gives: {
      'aws.ecs.service-has-no-public-addresses': 'met',
      'aws.ecs.service-follows-the-newest-platform': 'met',
      'aws.ecs.service-spans-zones': 'met',
      'aws.ecs.service-encrypts-volumes': 'met',
    },
    holds: {
      'publish-os-patches': 'provider',
      'apply-os-patches': 'provider',
      'isolate-workloads': 'provider',
      'upgrade-platform': 'provider+customer',
      'encrypt-at-rest': 'provider+customer',
      'harden-os': 'provider',
    },
  },
  {
    shows: 'A service on Fargate that stays on an old platform, with public addresses and a plain volume',
    terraform: `
resource "aws_ecs_cluster" "main" {
  name = "main"
}

resource "aws_ecs_service" "import" {
  name             = "import"
  cluster          = aws_ecs_cluster.main.arn
  task_definition  = "import:3"
  launch_type      = "FARGATE"
  platform_version = "1.3.0"
  network_configuration {
    subnets          = ["subnet-0aaa1111"]
    assign_public_ip = true
  }
  volume_configuration {
    name = "scratch"
    managed_ebs_volume {
      role_arn   = "arn:aws:iam::111122223333:role/ecs-volumes"
      size_in_gb = 50
      encrypted  = false
    }
  }
}
`,
    cloudformation: `
Resources:
  Main:
    Type: AWS::ECS::Cluster
    Properties: { ClusterName: main }
  Import:
    Type: AWS::ECS::Service
    Properties:
      ServiceName: import
      Cluster: !GetAtt Main.Arn
      TaskDefinition: import:3
      LaunchType: FARGATE
      PlatformVersion: 1.3.0
      NetworkConfiguration:
        AwsvpcConfiguration:
          Subnets: [subnet-0aaa1111]
          AssignPublicIp: ENABLED
      VolumeConfigurations:
        - Name: scratch
          ManagedEBSVolume:
            RoleArn: arn:aws:iam::111122223333:role/ecs-volumes
            SizeInGiB: 50
            Encrypted: false
`,
    gives: {
      'aws.ecs.service-has-no-public-addresses': 'unmet',
      'aws.ecs.service-follows-the-newest-platform': 'unmet',
      'aws.ecs.service-spans-zones': 'unmet',
      'aws.ecs.service-encrypts-volumes': 'unmet',
    },
    holds: { 'upgrade-platform': 'customer', 'apply-os-patches': 'provider' },
  },
  {
    shows: 'A service on EC2: the instances are yours to patch, and tasks share their kernel',
    terraform: `
resource "aws_ecs_cluster" "main" {
  name = "main"
}

resource "aws_ecs_service" "worker" {
  name            = "worker"
  cluster         = aws_ecs_cluster.main.id
  task_definition = "worker:7"
  launch_type     = "EC2"
  desired_count   = 2
}
`,
    cloudformation: `
Resources:
  Main:
    Type: AWS::ECS::Cluster
    Properties: { ClusterName: main }
  Worker:
    Type: AWS::ECS::Service
    Properties: { ServiceName: worker, Cluster: !Ref Main, TaskDefinition: 'worker:7', LaunchType: EC2, DesiredCount: 2 }
`,
    gives: { 'aws.ecs.service-follows-the-newest-platform': 'none', 'aws.ecs.service-spans-zones': 'none', 'aws.ecs.service-has-no-public-addresses': 'met' },
    holds: {
      'publish-os-patches': 'provider',
      'apply-os-patches': 'customer',
      'isolate-workloads': 'customer',
      'harden-os': 'customer',
      'encrypt-at-rest': 'customer',
    },
  },
);
