import { type Example, examples, variant } from '../../../model/index.ts';

const job: Example = {
  shows: 'a nightly job in an unprivileged container, on instances of the default image',
  terraform: `
resource "aws_batch_compute_environment" "nightly" {
  compute_environment_name = "nightly"
  type                     = "MANAGED"
  service_role             = "arn:aws:iam::111122223333:role/batch"

  compute_resources {
    type               = "EC2"
    instance_role      = "arn:aws:iam::111122223333:instance-profile/ecs"
    instance_type      = ["m7g.large"]
    max_vcpus          = 16
    min_vcpus          = 0
    security_group_ids = ["sg-0a1b2c3d4e5f60718"]
    subnets            = ["subnet-0a1b2c3d4e5f60718", "subnet-1a1b2c3d4e5f60718"]
  }
}

resource "aws_batch_job_definition" "report" {
  name = "report"
  type = "container"
  container_properties = jsonencode({
    image                  = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/report:1.4.2"
    command                = ["report", "--yesterday"]
    privileged             = false
    readonlyRootFilesystem = true
    environment            = [{ name = "REGION", value = "eu-west-1" }]
    secrets                = [{ name = "DB_PASSWORD", valueFrom = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:db" }]
    resourceRequirements   = [{ type = "VCPU", value = "1" }, { type = "MEMORY", value = "2048" }]
  })
}`,
  cloudformation: `
Resources:
  Nightly:
    Type: AWS::Batch::ComputeEnvironment
    Properties:
      ComputeEnvironmentName: nightly
      Type: MANAGED
      ServiceRole: arn:aws:iam::111122223333:role/batch
      ComputeResources:
        Type: EC2
        InstanceRole: arn:aws:iam::111122223333:instance-profile/ecs
        InstanceTypes: [m7g.large]
        MaxvCpus: 16
        MinvCpus: 0
        SecurityGroupIds: [sg-0a1b2c3d4e5f60718]
        Subnets: [subnet-0a1b2c3d4e5f60718, subnet-1a1b2c3d4e5f60718]
  Report:
    Type: AWS::Batch::JobDefinition
    Properties:
      JobDefinitionName: report
      Type: container
      ContainerProperties:
        Image: 111122223333.dkr.ecr.eu-west-1.amazonaws.com/report:1.4.2
        Command: [report, --yesterday]
        Privileged: false
        ReadonlyRootFilesystem: true
        Environment: [{ Name: REGION, Value: eu-west-1 }]
        Secrets: [{ Name: DB_PASSWORD, ValueFrom: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:db' }]
        ResourceRequirements: [{ Type: VCPU, Value: '1' }, { Type: MEMORY, Value: '2048' }]`,
  gives: {
    'aws.batch.environment-offers-no-login': 'met',
    'aws.batch.environment-spans-networks': 'met',
    'aws.batch.jobs-run-unprivileged': 'met',
    'aws.batch.jobs-cannot-change-their-image': 'met',
    'aws.batch.jobs-hold-no-secrets': 'met',
    'aws.batch.jobs-have-no-public-address': 'none',
  },
  holds: { 'apply-os-patches': 'customer', 'publish-os-patches': 'provider', 'harden-os': 'customer' },
};

const onFargate: Example = variant(job, {
  shows: 'the same on Fargate',
  terraform: [
    [
      '    type               = "EC2"\n    instance_role      = "arn:aws:iam::111122223333:instance-profile/ecs"\n    instance_type      = ["m7g.large"]\n',
      '    type = "FARGATE"\n',
    ],
    ['    min_vcpus          = 0\n', ''],
    ['  type = "container"', '  type = "container"\n  platform_capabilities = ["FARGATE"]'],
  ],
  cloudformation: [
    [
      '        Type: EC2\n        InstanceRole: arn:aws:iam::111122223333:instance-profile/ecs\n        InstanceTypes: [m7g.large]\n',
      '        Type: FARGATE\n',
    ],
    ['        MinvCpus: 0\n', ''],
    ['      Type: container\n', '      Type: container\n      PlatformCapabilities: [FARGATE]\n'],
  ],
  gives: { 'aws.batch.environment-offers-no-login': 'none', 'aws.batch.jobs-have-no-public-address': 'met' },
  holds: { 'apply-os-patches': 'provider', 'isolate-workloads': 'provider', 'harden-os': 'provider' },
});

export default examples(
  job,
  onFargate,
  variant(job, {
    shows: 'a privileged container with a password in its environment, on machines with a key to log in',
    terraform: [
      ['privileged             = false\n    readonlyRootFilesystem = true', 'privileged             = true'],
      ['{ name = "REGION", value = "eu-west-1" }', '{ name = "DB_PASSWORD", value = "Tr0ub4dor-and-3" }'],
      [', "subnet-1a1b2c3d4e5f60718"]', ']\n    ec2_key_pair       = "ops"\n    image_id           = "ami-0a1b2c3d4e5f60718"'],
    ],
    cloudformation: [
      ['Privileged: false\n        ReadonlyRootFilesystem: true', 'Privileged: true'],
      ['{ Name: REGION, Value: eu-west-1 }', '{ Name: DB_PASSWORD, Value: Tr0ub4dor-and-3 }'],
      [', subnet-1a1b2c3d4e5f60718]', ']\n        Ec2KeyPair: ops\n        ImageId: ami-0a1b2c3d4e5f60718'],
    ],
    gives: {
      'aws.batch.environment-offers-no-login': 'unmet',
      'aws.batch.environment-spans-networks': 'unmet',
      'aws.batch.jobs-run-unprivileged': 'unmet',
      'aws.batch.jobs-cannot-change-their-image': 'unmet',
      'aws.batch.jobs-hold-no-secrets': 'unmet',
    },
    holds: { 'publish-os-patches': 'third-party:software-vendors', 'apply-os-patches': 'customer' },
  }),
  variant(onFargate, {
    shows: 'a job on Fargate with a public address',
    terraform: [['    privileged             = false\n', '    networkConfiguration   = { assignPublicIp = "ENABLED" }\n']],
    cloudformation: [['        Privileged: false\n', '        NetworkConfiguration: { AssignPublicIp: ENABLED }\n']],
    gives: { 'aws.batch.jobs-have-no-public-address': 'unmet', 'aws.batch.jobs-run-unprivileged': 'met' },
  }),
  variant(onFargate, {
    shows: 'every setting from a variable without a value',
    terraform: [
      [
        'resource "aws_batch_compute_environment" "nightly" {',
        'variable "on" { type = bool }\nvariable "v" {}\nvariable "subnets" { type = list(string) }\n\nresource "aws_batch_compute_environment" "nightly" {',
      ],
      ['    type = "FARGATE"\n', '    type = "SPOT"\n    ec2_key_pair = var.v\n'],
      ['["subnet-0a1b2c3d4e5f60718", "subnet-1a1b2c3d4e5f60718"]', 'var.subnets'],
      [
        'privileged             = false\n    readonlyRootFilesystem = true',
        'privileged = var.on\n    readonlyRootFilesystem = var.on\n    networkConfiguration = { assignPublicIp = var.v }',
      ],
      ['{ name = "REGION", value = "eu-west-1" }', '{ name = "DB_PASSWORD", value = var.v }'],
    ],
    cloudformation: [
      [
        'Resources:\n  Nightly:',
        "Parameters:\n  V: { Type: String }\n  Switch: { Type: String, AllowedValues: ['true', 'false'] }\n  Subnets: { Type: 'List<AWS::EC2::Subnet::Id>' }\nResources:\n  Nightly:",
      ],
      ['        Type: FARGATE\n', '        Type: SPOT\n        Ec2KeyPair: !Ref V\n'],
      ['[subnet-0a1b2c3d4e5f60718, subnet-1a1b2c3d4e5f60718]', '!Ref Subnets'],
      [
        'Privileged: false\n        ReadonlyRootFilesystem: true',
        'Privileged: !Ref Switch\n        ReadonlyRootFilesystem: !Ref Switch\n        NetworkConfiguration: { AssignPublicIp: !Ref V }',
      ],
      ['{ Name: REGION, Value: eu-west-1 }', '{ Name: DB_PASSWORD, Value: !Ref V }'],
    ],
    gives: {
      'aws.batch.environment-offers-no-login': 'unproven',
      'aws.batch.environment-spans-networks': 'unproven',
      'aws.batch.jobs-run-unprivileged': 'unproven',
      'aws.batch.jobs-cannot-change-their-image': 'unproven',
      'aws.batch.jobs-hold-no-secrets': 'unproven',
      'aws.batch.jobs-have-no-public-address': 'unproven',
    },
  }),
  {
    shows: 'machines of your own, and a job of many nodes of which one is privileged',
    terraform: `
resource "aws_batch_compute_environment" "own" {
  compute_environment_name = "own"
  type                     = "UNMANAGED"
  service_role             = "arn:aws:iam::111122223333:role/batch"
}

resource "aws_batch_job_definition" "simulation" {
  name = "simulation"
  type = "multinode"
  node_properties = jsonencode({
    mainNode = 0
    numNodes = 2
    nodeRangeProperties = [
      { targetNodes = "0:0", container = { image = "head:1", readonlyRootFilesystem = true } },
      { targetNodes = "1:", container = { image = "worker:1", privileged = true } },
    ]
  })
}`,
    cloudformation: `
Resources:
  Own:
    Type: AWS::Batch::ComputeEnvironment
    Properties:
      ComputeEnvironmentName: own
      Type: UNMANAGED
      ServiceRole: arn:aws:iam::111122223333:role/batch
  Simulation:
    Type: AWS::Batch::JobDefinition
    Properties:
      JobDefinitionName: simulation
      Type: multinode
      NodeProperties:
        MainNode: 0
        NumNodes: 2
        NodeRangeProperties:
          - { TargetNodes: '0:0', Container: { Image: 'head:1', ReadonlyRootFilesystem: true } }
          - { TargetNodes: '1:', Container: { Image: 'worker:1', Privileged: true } }`,
    gives: {
      'aws.batch.environment-offers-no-login': 'none',
      'aws.batch.jobs-run-unprivileged': 'unmet',
      'aws.batch.jobs-cannot-change-their-image': 'unmet',
    },
    holds: { 'apply-os-patches': 'customer', 'publish-os-patches': 'third-party:software-vendors' },
  },
  {
    shows: 'jobs in pods of a cluster',
    terraform: `
resource "aws_batch_compute_environment" "pods" {
  compute_environment_name = "pods"
  type                     = "MANAGED"
  eks_configuration {
    eks_cluster_arn      = "arn:aws:eks:eu-west-1:111122223333:cluster/main"
    kubernetes_namespace = "batch"
  }
  compute_resources {
    type               = "EC2"
    instance_role      = "arn:aws:iam::111122223333:instance-profile/eks"
    instance_type      = ["m7g.large"]
    max_vcpus          = 16
    security_group_ids = ["sg-0a1b2c3d4e5f60718"]
    subnets            = ["subnet-0a1b2c3d4e5f60718"]
  }
}

resource "aws_batch_job_definition" "pod" {
  name = "pod"
  type = "container"
  eks_properties {
    pod_properties {
      containers {
        image = "public.ecr.aws/amazonlinux/amazonlinux:2023"
        env = {
          REGION = "eu-west-1"
        }
        security_context {
          privileged                 = false
          read_only_root_file_system = true
        }
      }
    }
  }
}`,
    cloudformation: `
Resources:
  Pods:
    Type: AWS::Batch::ComputeEnvironment
    Properties:
      ComputeEnvironmentName: pods
      Type: MANAGED
      EksConfiguration: { EksClusterArn: 'arn:aws:eks:eu-west-1:111122223333:cluster/main', KubernetesNamespace: batch }
      ComputeResources:
        Type: EC2
        InstanceRole: arn:aws:iam::111122223333:instance-profile/eks
        InstanceTypes: [m7g.large]
        MaxvCpus: 16
        SecurityGroupIds: [sg-0a1b2c3d4e5f60718]
        Subnets: [subnet-0a1b2c3d4e5f60718]
  Pod:
    Type: AWS::Batch::JobDefinition
    Properties:
      JobDefinitionName: pod
      Type: container
      EksProperties:
        PodProperties:
          Containers:
            - Image: public.ecr.aws/amazonlinux/amazonlinux:2023
              Env: [{ Name: REGION, Value: eu-west-1 }]
              SecurityContext: { Privileged: false, ReadOnlyRootFilesystem: true }`,
    gives: { 'aws.batch.environment-offers-no-login': 'none', 'aws.batch.jobs-run-unprivileged': 'met', 'aws.batch.jobs-cannot-change-their-image': 'met' },
    holds: { 'isolate-workloads': 'not-applicable', 'apply-os-patches': 'customer' },
  },
);
