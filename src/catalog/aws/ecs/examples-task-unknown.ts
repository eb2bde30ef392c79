import { examples } from '../../../model/index.ts';

export default examples(
  {
    shows: 'A container of which nothing is said: unprivileged, but free to write, unlogged, and root if its image says so',
    terraform: `
resource "aws_ecs_task_definition" "plain" {
  family                = "plain"
  container_definitions = jsonencode([{ name = "web", image = "nginx:1.29", memory = 256 }])
}
`,
    cloudformation: `
Resources:
  Plain:
    Type: AWS::ECS::TaskDefinition
    Properties:
      Family: plain
      ContainerDefinitions:
        - { Name: web, Image: 'nginx:1.29', Memory: 256 }
`,
    gives: {
      'aws.ecs.containers-run-unprivileged': 'met',
      'aws.ecs.containers-cannot-change-their-files': 'unmet',
      'aws.ecs.containers-do-not-run-as-root': 'unproven',
      'aws.ecs.task-shares-no-namespaces-with-the-machine': 'met',
      'aws.ecs.task-stays-off-the-network-of-the-machine': 'met',
      'aws.ecs.task-has-security-groups-of-its-own': 'unmet',
      'aws.ecs.task-keeps-secrets-out-of-its-environment': 'met',
      'aws.ecs.containers-send-logs': 'unmet',
      'aws.ecs.task-encrypts-efs-on-its-way': 'met',
      'aws.ecs.task-has-a-role-apart-from-the-agent': 'met',
    },
  },
  {
    shows: 'Settings of a task and its container that are handed in without a value',
    terraform: `
variable "network_mode" { type = string }
variable "pid_mode" { type = string }
variable "task_role" { type = string }
variable "privileged" { type = bool }
variable "read_only" { type = bool }
variable "user" { type = string }
variable "password" { type = string }
variable "log_driver" { type = string }
variable "transit_encryption" { type = string }

resource "aws_ecs_task_definition" "any" {
  family             = "any"
  network_mode       = var.network_mode
  pid_mode           = var.pid_mode
  task_role_arn      = var.task_role
  execution_role_arn = "arn:aws:iam::111122223333:role/agent"
  container_definitions = jsonencode([
    {
      name                   = "app"
      image                  = "app:1"
      privileged             = var.privileged
      readonlyRootFilesystem = var.read_only
      user                   = var.user
      environment            = [{ name = "DB_PASSWORD", value = var.password }]
      logConfiguration       = { logDriver = var.log_driver }
    }
  ])
  volume {
    name = "shared"
    efs_volume_configuration {
      file_system_id     = "fs-0123456789abcdef0"
      transit_encryption = var.transit_encryption
    }
  }
}
`,
    cloudformation: `
Parameters:
  NetworkMode: { Type: String }
  PidMode: { Type: String }
  TaskRole: { Type: String }
  Privileged: { Type: String }
  ReadOnly: { Type: String }
  User: { Type: String }
  Password: { Type: String }
  LogDriver: { Type: String }
  TransitEncryption: { Type: String }
Resources:
  Any:
    Type: AWS::ECS::TaskDefinition
    Properties:
      Family: any
      NetworkMode: !Ref NetworkMode
      PidMode: !Ref PidMode
      TaskRoleArn: !Ref TaskRole
      ExecutionRoleArn: arn:aws:iam::111122223333:role/agent
      ContainerDefinitions:
        - Name: app
          Image: app:1
          Privileged: !Ref Privileged
          ReadonlyRootFilesystem: !Ref ReadOnly
          User: !Ref User
          Environment:
            - { Name: DB_PASSWORD, Value: !Ref Password }
          LogConfiguration: { LogDriver: !Ref LogDriver }
      Volumes:
        - Name: shared
          EFSVolumeConfiguration: { FilesystemId: fs-0123456789abcdef0, TransitEncryption: !Ref TransitEncryption }
`,
    gives: {
      'aws.ecs.containers-run-unprivileged': 'unproven',
      'aws.ecs.containers-cannot-change-their-files': 'unproven',
      'aws.ecs.containers-do-not-run-as-root': 'unproven',
      'aws.ecs.task-shares-no-namespaces-with-the-machine': 'unproven',
      'aws.ecs.task-stays-off-the-network-of-the-machine': 'unproven',
      'aws.ecs.task-has-security-groups-of-its-own': 'unproven',
      'aws.ecs.task-keeps-secrets-out-of-its-environment': 'unproven',
      'aws.ecs.containers-send-logs': 'unproven',
      'aws.ecs.task-encrypts-efs-on-its-way': 'unproven',
      'aws.ecs.task-has-a-role-apart-from-the-agent': 'unproven',
    },
  },
  {
    shows: 'Containers that are handed in as a whole without a value',
    terraform: `
variable "containers" { type = string }

resource "aws_ecs_task_definition" "handed_in" {
  family                = "handed-in"
  network_mode          = "awsvpc"
  container_definitions = var.containers
}
`,
    gives: {
      'aws.ecs.containers-run-unprivileged': 'unproven',
      'aws.ecs.task-keeps-secrets-out-of-its-environment': 'unproven',
      'aws.ecs.containers-send-logs': 'unproven',
      'aws.ecs.task-has-security-groups-of-its-own': 'met',
    },
  },
  {
    shows: 'Windows containers have neither read-only file systems nor a root user',
    terraform: `
resource "aws_ecs_task_definition" "windows" {
  family       = "windows"
  network_mode = "awsvpc"
  runtime_platform {
    operating_system_family = "WINDOWS_SERVER_2022_CORE"
    cpu_architecture        = "X86_64"
  }
  container_definitions = jsonencode([{
    name             = "iis"
    image            = "mcr.microsoft.com/windows/servercore/iis"
    logConfiguration = { logDriver = "awslogs" }
  }])
}
`,
    cloudformation: `
Resources:
  Windows:
    Type: AWS::ECS::TaskDefinition
    Properties:
      Family: windows
      NetworkMode: awsvpc
      RuntimePlatform: { OperatingSystemFamily: WINDOWS_SERVER_2022_CORE, CpuArchitecture: X86_64 }
      ContainerDefinitions:
        - Name: iis
          Image: mcr.microsoft.com/windows/servercore/iis
          LogConfiguration: { LogDriver: awslogs }
`,
    gives: {
      'aws.ecs.containers-cannot-change-their-files': 'none',
      'aws.ecs.containers-do-not-run-as-root': 'none',
      'aws.ecs.containers-send-logs': 'met',
    },
  },
);
