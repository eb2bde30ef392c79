import { examples } from '../../../model/index.ts';

export default examples(
  {
    shows: 'A task with two hardened containers, secrets from a store and encrypted files',
    terraform: `
resource "aws_iam_role" "app" {
  name = "app"
}

resource "aws_iam_role" "agent" {
  name = "agent"
}

resource "aws_efs_file_system" "shared" {
  encrypted = true
}

resource "aws_ecs_task_definition" "app" {
  family                   = "app"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 512
  memory                   = 1024
  task_role_arn            = aws_iam_role.app.arn
  execution_role_arn       = aws_iam_role.agent.arn

  container_definitions = jsonencode([
    {
      name                   = "app"
      image                  = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/app@sha256:0f9e8d7c"
      user                   = "1000:1000"
      readonlyRootFilesystem = true
      environment = [
        { name = "STAGE", value = "prod" },
        { name = "DB_SECRET_ARN", value = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:db" },
      ]
      secrets = [
        { name = "DB_PASSWORD", valueFrom = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:db" },
      ]
      logConfiguration = {
        logDriver = "awslogs"
        options   = { awslogs-group = "/ecs/app", awslogs-region = "eu-west-1", awslogs-stream-prefix = "app" }
      }
    },
    {
      name                   = "proxy"
      image                  = "public.ecr.aws/docker/library/envoy:1.33"
      user                   = "envoy"
      privileged             = false
      readonlyRootFilesystem = true
      logConfiguration       = { logDriver = "awsfirelens" }
    },
  ])

  volume {
    name = "shared"
    efs_volume_configuration {
      file_system_id     = aws_efs_file_system.shared.id
      transit_encryption = "ENABLED"
    }
  }
}
`,
    cloudformation: `
Resources:
  AppRole:
    Type: AWS::IAM::Role
    Properties: { RoleName: app, AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [] } }
  AgentRole:
    Type: AWS::IAM::Role
    Properties: { RoleName: agent, AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [] } }
  Shared:
    Type: AWS::EFS::FileSystem
    Properties: { Encrypted: true }
  App:
    Type: AWS::ECS::TaskDefinition
    Properties:
      Family: app
      RequiresCompatibilities: [FARGATE]
      NetworkMode: awsvpc
      Cpu: '512'
      Memory: '1024'
      TaskRoleArn: !GetAtt AppRole.Arn
      ExecutionRoleArn: !GetAtt AgentRole.Arn
      ContainerDefinitions:
        - Name: app
          Image: 111122223333.dkr.ecr.eu-west-1.amazonaws.com/app@sha256:0f9e8d7c
          User: 1000:1000
          ReadonlyRootFilesystem: true
          Environment:
            - { Name: STAGE, Value: prod }
            - { Name: DB_SECRET_ARN, Value: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:db' }
          Secrets:
            - { Name: DB_PASSWORD, ValueFrom: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:db' }
          LogConfiguration:
            LogDriver: awslogs
            Options: { awslogs-group: /ecs/app, awslogs-region: eu-west-1, awslogs-stream-prefix: app }
        - Name: proxy
          Image: public.ecr.aws/docker/library/envoy:1.33
          User: envoy
          Privileged: false
          ReadonlyRootFilesystem: true
          LogConfiguration: { LogDriver: awsfirelens }
      Volumes:
        - Name: shared
          EFSVolumeConfiguration: { FilesystemId: !Ref Shared, TransitEncryption: ENABLED }
`,
    gives: {
      'aws.ecs.containers-run-unprivileged': 'met',
      'aws.ecs.containers-cannot-change-their-files': 'met',
      'aws.ecs.containers-do-not-run-as-root': 'met',
      'aws.ecs.task-shares-no-namespaces-with-the-machine': 'met',
      'aws.ecs.task-stays-off-the-network-of-the-machine': 'met',
      'aws.ecs.task-has-security-groups-of-its-own': 'met',
      'aws.ecs.task-keeps-secrets-out-of-its-environment': 'met',
      'aws.ecs.containers-send-logs': 'met',
      'aws.ecs.task-encrypts-efs-on-its-way': 'met',
      'aws.ecs.task-has-a-role-apart-from-the-agent': 'met',
    },
    holds: { 'harden-workload': 'customer', 'apply-os-patches': 'not-applicable', 'guard-credentials': 'provider+customer' },
  },
  {
    shows: 'A task that gives away whatever it can: the second container is the careless one',
    terraform: `
resource "aws_iam_role" "all" {
  name = "all"
}

resource "aws_ecs_task_definition" "monitor" {
  family             = "monitor"
  network_mode       = "host"
  pid_mode           = "host"
  task_role_arn      = aws_iam_role.all.arn
  execution_role_arn = aws_iam_role.all.arn
  container_definitions = <<-EOF
    [
      { "name": "web", "image": "nginx:1.29", "user": "101", "readonlyRootFilesystem": true, "logConfiguration": { "logDriver": "awslogs" } },
      {
        "name": "agent",
        "image": "agent:latest",
        "privileged": true,
        "user": "0:0",
        "environment": [
          { "name": "STAGE", "value": "prod" },
          { "name": "API_TOKEN", "value": "d3m0-9f8e7d6c5b4a" }
        ]
      }
    ]
  EOF

  volume {
    name = "shared"
    efs_volume_configuration {
      file_system_id = "fs-0123456789abcdef0"
    }
  }
}
`,
    cloudformation: `
Resources:
  All:
    Type: AWS::IAM::Role
    Properties: { RoleName: all, AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [] } }
  Monitor:
    Type: AWS::ECS::TaskDefinition
    Properties:
      Family: monitor
      NetworkMode: host
      PidMode: host
      TaskRoleArn: !GetAtt All.Arn
      ExecutionRoleArn: !GetAtt All.Arn
      ContainerDefinitions:
        - Name: web
          Image: nginx:1.29
          User: '101'
          ReadonlyRootFilesystem: true
          LogConfiguration: { LogDriver: awslogs }
        - Name: agent
          Image: agent:latest
          Privileged: true
          User: '0:0'
          Environment:
            - { Name: STAGE, Value: prod }
            - { Name: API_TOKEN, Value: d3m0-9f8e7d6c5b4a }
      Volumes:
        - Name: shared
          EFSVolumeConfiguration: { FilesystemId: fs-0123456789abcdef0 }
`,
    gives: {
      'aws.ecs.containers-run-unprivileged': 'unmet',
      'aws.ecs.containers-cannot-change-their-files': 'unmet',
      'aws.ecs.containers-do-not-run-as-root': 'unmet',
      'aws.ecs.task-shares-no-namespaces-with-the-machine': 'unmet',
      'aws.ecs.task-stays-off-the-network-of-the-machine': 'unmet',
      'aws.ecs.task-has-security-groups-of-its-own': 'unmet',
      'aws.ecs.task-keeps-secrets-out-of-its-environment': 'unmet',
      'aws.ecs.containers-send-logs': 'unmet',
      'aws.ecs.task-encrypts-efs-on-its-way': 'unmet',
      'aws.ecs.task-has-a-role-apart-from-the-agent': 'unmet',
    },
  },
);
