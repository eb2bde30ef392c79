import { examples } from '../../../model/index.ts';

export default examples(
  {
    shows: 'An image in the launch template alone is enough to make the image your own',
    terraform: `
resource "aws_launch_template" "nodes" {
  name     = "nodes"
  image_id = "ami-0123456789abcdef0"
}

resource "aws_eks_node_group" "own" {
  cluster_name  = "main"
  node_role_arn = "arn:aws:iam::111122223333:role/eks-nodes"
  subnet_ids    = ["subnet-0aaa1111", "subnet-0bbb2222"]
  scaling_config {
    desired_size = 2
    max_size     = 4
    min_size     = 2
  }
  launch_template {
    name    = aws_launch_template.nodes.name
    version = "1"
  }
}
`,
    cloudformation: `
Resources:
  Template:
    Type: AWS::EC2::LaunchTemplate
    Properties:
      LaunchTemplateName: nodes
      LaunchTemplateData: { ImageId: ami-0123456789abcdef0 }
  Own:
    Type: AWS::EKS::Nodegroup
    Properties:
      ClusterName: main
      NodeRole: arn:aws:iam::111122223333:role/eks-nodes
      Subnets: [subnet-0aaa1111, subnet-0bbb2222]
      LaunchTemplate: { Name: nodes, Version: '1' }
`,
    gives: { 'aws.eks.node-group-runs-a-system-that-is-still-built': 'met' },
    holds: { 'publish-os-patches': 'customer', 'apply-os-patches': 'customer' },
  },
  {
    shows: 'A launch template that names no image leaves it to AWS',
    terraform: `
resource "aws_launch_template" "nodes" {
  name = "nodes"
  metadata_options {
    http_tokens = "required"
  }
}

resource "aws_eks_node_group" "workers" {
  cluster_name  = "main"
  node_role_arn = "arn:aws:iam::111122223333:role/eks-nodes"
  subnet_ids    = ["subnet-0aaa1111", "subnet-0bbb2222"]
  scaling_config {
    desired_size = 2
    max_size     = 4
    min_size     = 2
  }
  launch_template {
    id      = aws_launch_template.nodes.id
    version = "1"
  }
}
`,
    cloudformation: `
Resources:
  Template:
    Type: AWS::EC2::LaunchTemplate
    Properties:
      LaunchTemplateName: nodes
      LaunchTemplateData:
        MetadataOptions: { HttpTokens: required }
  Workers:
    Type: AWS::EKS::Nodegroup
    Properties:
      ClusterName: main
      NodeRole: arn:aws:iam::111122223333:role/eks-nodes
      Subnets: [subnet-0aaa1111, subnet-0bbb2222]
      LaunchTemplate: { Id: !Ref Template, Version: '1' }
`,
    gives: { 'aws.eks.node-group-runs-a-system-that-is-still-built': 'met' },
    holds: { 'publish-os-patches': 'provider', 'apply-os-patches': 'customer' },
  },
  {
    shows: 'A launch template that was not read may name an image or not, so the patches are built by AWS or by you',
    terraform: `
resource "aws_eks_node_group" "workers" {
  cluster_name  = "main"
  node_role_arn = "arn:aws:iam::111122223333:role/eks-nodes"
  subnet_ids    = ["subnet-0aaa1111", "subnet-0bbb2222"]
  scaling_config {
    desired_size = 2
    max_size     = 4
    min_size     = 2
  }
  launch_template {
    id      = "lt-0123456789abcdef0"
    version = "4"
  }
}
`,
    cloudformation: `
Resources:
  Workers:
    Type: AWS::EKS::Nodegroup
    Properties:
      ClusterName: main
      NodeRole: arn:aws:iam::111122223333:role/eks-nodes
      Subnets: [subnet-0aaa1111, subnet-0bbb2222]
      LaunchTemplate: { Id: lt-0123456789abcdef0, Version: '4' }
`,
    gives: { 'aws.eks.node-group-runs-a-system-that-is-still-built': 'met' },
    holds: { 'publish-os-patches': 'provider or customer', 'apply-os-patches': 'customer' },
  },
  {
    shows: 'Image, SSH and networks of nodes that are handed in without a value',
    terraform: `
variable "ami_type" { type = string }
variable "ssh_key" { type = string }
variable "ssh_sources" { type = list(string) }
variable "subnets" { type = list(string) }

resource "aws_eks_node_group" "workers" {
  cluster_name  = "main"
  node_role_arn = "arn:aws:iam::111122223333:role/eks-nodes"
  subnet_ids    = var.subnets
  ami_type      = var.ami_type
  scaling_config {
    desired_size = 2
    max_size     = 4
    min_size     = 2
  }
  remote_access {
    ec2_ssh_key               = var.ssh_key
    source_security_group_ids = var.ssh_sources
  }
}

resource "aws_eks_fargate_profile" "batch" {
  cluster_name           = "main"
  fargate_profile_name   = "batch"
  pod_execution_role_arn = "arn:aws:iam::111122223333:role/eks-pods"
  subnet_ids             = var.subnets
  selector {
    namespace = "batch"
  }
}
`,
    cloudformation: `
Parameters:
  AmiType: { Type: String }
  SshKey: { Type: String }
  SshSources: { Type: CommaDelimitedList }
  Networks: { Type: 'List<AWS::EC2::Subnet::Id>' }
Resources:
  Workers:
    Type: AWS::EKS::Nodegroup
    Properties:
      ClusterName: main
      NodeRole: arn:aws:iam::111122223333:role/eks-nodes
      Subnets: !Ref Networks
      AmiType: !Ref AmiType
      RemoteAccess:
        Ec2SshKey: !Ref SshKey
        SourceSecurityGroups: !Ref SshSources
  Batch:
    Type: AWS::EKS::FargateProfile
    Properties:
      ClusterName: main
      FargateProfileName: batch
      PodExecutionRoleArn: arn:aws:iam::111122223333:role/eks-pods
      Subnets: !Ref Networks
      Selectors: [{ Namespace: batch }]
`,
    gives: {
      'aws.eks.node-group-keeps-ssh-closed': 'unproven',
      'aws.eks.node-group-runs-a-system-that-is-still-built': 'unproven',
      'aws.eks.node-group-spans-zones': 'unproven',
      'aws.eks.fargate-profile-spans-zones': 'unproven',
    },
    holds: { 'publish-os-patches': 'provider or customer or nobody' },
  },
  {
    shows: 'Pods on Fargate: AWS patches the system below them and keeps them apart',
    terraform: `
resource "aws_eks_fargate_profile" "batch" {
  cluster_name           = "main"
  fargate_profile_name   = "batch"
  pod_execution_role_arn = "arn:aws:iam::111122223333:role/eks-pods"
  subnet_ids             = ["subnet-0aaa1111", "subnet-0bbb2222"]
  selector {
    namespace = "batch"
  }
}
`,
    cloudformation: `
Resources:
  Batch:
    Type: AWS::EKS::FargateProfile
    Properties:
      ClusterName: main
      FargateProfileName: batch
      PodExecutionRoleArn: arn:aws:iam::111122223333:role/eks-pods
      Subnets: [subnet-0aaa1111, subnet-0bbb2222]
      Selectors: [{ Namespace: batch }]
`,
    gives: { 'aws.eks.fargate-profile-spans-zones': 'met' },
    holds: { 'publish-os-patches': 'provider', 'apply-os-patches': 'provider', 'isolate-workloads': 'provider', 'upgrade-platform': 'customer' },
  },
  {
    shows: 'A Fargate profile in a single network',
    terraform: `
resource "aws_eks_fargate_profile" "batch" {
  cluster_name           = "main"
  fargate_profile_name   = "batch"
  pod_execution_role_arn = "arn:aws:iam::111122223333:role/eks-pods"
  subnet_ids             = ["subnet-0aaa1111"]
  selector {
    namespace = "batch"
  }
}
`,
    cloudformation: `
Resources:
  Batch:
    Type: AWS::EKS::FargateProfile
    Properties:
      ClusterName: main
      FargateProfileName: batch
      PodExecutionRoleArn: arn:aws:iam::111122223333:role/eks-pods
      Subnets: [subnet-0aaa1111]
      Selectors: [{ Namespace: batch }]
`,
    gives: { 'aws.eks.fargate-profile-spans-zones': 'unmet' },
  },
  {
    shows: 'An add-on: AWS publishes its patches, and installs them when you start the update',
    terraform: `
resource "aws_eks_cluster" "main" {
  name     = "main"
  role_arn = "arn:aws:iam::111122223333:role/eks-main"
  vpc_config {
    subnet_ids             = ["subnet-0aaa1111", "subnet-0bbb2222"]
    endpoint_public_access = false
  }
}

resource "aws_eks_addon" "dns" {
  cluster_name  = aws_eks_cluster.main.name
  addon_name    = "coredns"
  addon_version = "v1.12.1-eksbuild.2"
}
`,
    cloudformation: `
Resources:
  Main:
    Type: AWS::EKS::Cluster
    Properties:
      Name: main
      RoleArn: arn:aws:iam::111122223333:role/eks-main
      ResourcesVpcConfig:
        SubnetIds: [subnet-0aaa1111, subnet-0bbb2222]
        EndpointPublicAccess: false
  Dns:
    Type: AWS::EKS::Addon
    Properties: { ClusterName: !Ref Main, AddonName: coredns, AddonVersion: v1.12.1-eksbuild.2 }
`,
    gives: { 'aws.eks.endpoint-is-closed-to-the-internet': 'met' },
    about: { terraform: 'aws_eks_addon.dns', cloudformation: 'Dns' },
    holds: { 'publish-platform-patches': 'provider', 'apply-platform-patches': 'provider+customer', 'apply-os-patches': 'not-applicable' },
  },
);
