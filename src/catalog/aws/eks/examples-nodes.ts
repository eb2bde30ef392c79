import { examples } from '../../../model/index.ts';

export default examples(
  {
    shows: 'With Auto Mode the nodes are patched and hardened by AWS, and pods still share a kernel',
    terraform: `
resource "aws_eks_cluster" "auto" {
  name                          = "auto"
  role_arn                      = "arn:aws:iam::111122223333:role/eks-auto"
  bootstrap_self_managed_addons = false
  access_config {
    authentication_mode = "API"
  }
  compute_config {
    enabled       = true
    node_pools    = ["general-purpose", "system"]
    node_role_arn = "arn:aws:iam::111122223333:role/eks-auto-nodes"
  }
  vpc_config {
    subnet_ids = ["subnet-0aaa1111", "subnet-0bbb2222"]
  }
}
`,
    cloudformation: `
Resources:
  Auto:
    Type: AWS::EKS::Cluster
    Properties:
      Name: auto
      RoleArn: arn:aws:iam::111122223333:role/eks-auto
      BootstrapSelfManagedAddons: false
      AccessConfig: { AuthenticationMode: API }
      ComputeConfig:
        Enabled: true
        NodePools: [general-purpose, system]
        NodeRoleArn: arn:aws:iam::111122223333:role/eks-auto-nodes
      ResourcesVpcConfig:
        SubnetIds: [subnet-0aaa1111, subnet-0bbb2222]
`,
    gives: { 'aws.eks.grants-access-by-entries': 'met' },
    holds: {
      'publish-os-patches': 'provider',
      'apply-os-patches': 'provider+customer',
      'apply-platform-patches': 'provider',
      'harden-os': 'provider',
      'isolate-workloads': 'customer',
    },
  },
  {
    shows: 'Nodes from an EKS-optimised image: AWS builds the patches, you deploy them',
    terraform: `
resource "aws_eks_cluster" "main" {
  name     = "main"
  role_arn = "arn:aws:iam::111122223333:role/eks-main"
  vpc_config {
    subnet_ids = ["subnet-0aaa1111", "subnet-0bbb2222"]
  }
}

resource "aws_eks_node_group" "workers" {
  cluster_name    = aws_eks_cluster.main.name
  node_group_name = "workers"
  node_role_arn   = "arn:aws:iam::111122223333:role/eks-nodes"
  subnet_ids      = ["subnet-0aaa1111", "subnet-0bbb2222"]
  ami_type        = "BOTTLEROCKET_ARM_64"
  scaling_config {
    desired_size = 3
    max_size     = 6
    min_size     = 3
  }
  remote_access {
    ec2_ssh_key               = "operations"
    source_security_group_ids = ["sg-0123456789abcdef0"]
  }
}
`,
    cloudformation: `
Resources:
  Main:
    Type: AWS::EKS::Cluster
    Properties:
      Name: main
      RoleArn: arn:aws:iam::111122223333:role/eks-main
      ResourcesVpcConfig: { SubnetIds: [subnet-0aaa1111, subnet-0bbb2222] }
  Workers:
    Type: AWS::EKS::Nodegroup
    Properties:
      ClusterName: !Ref Main
      NodegroupName: workers
      NodeRole: arn:aws:iam::111122223333:role/eks-nodes
      Subnets: [subnet-0aaa1111, subnet-0bbb2222]
      AmiType: BOTTLEROCKET_ARM_64
      ScalingConfig: { DesiredSize: 3, MaxSize: 6, MinSize: 3 }
      RemoteAccess:
        Ec2SshKey: operations
        SourceSecurityGroups: [sg-0123456789abcdef0]
`,
    gives: {
      'aws.eks.node-group-keeps-ssh-closed': 'met',
      'aws.eks.node-group-runs-a-system-that-is-still-built': 'met',
      'aws.eks.node-group-spans-zones': 'met',
    },
    holds: { 'publish-os-patches': 'provider', 'apply-os-patches': 'customer', 'isolate-workloads': 'customer', 'publish-platform-patches': 'provider' },
  },
  {
    shows: 'Nodes without a word on their image start from Amazon Linux 2023; no SSH key, no SSH',
    terraform: `
resource "aws_eks_node_group" "workers" {
  cluster_name  = "main"
  node_role_arn = "arn:aws:iam::111122223333:role/eks-nodes"
  subnet_ids    = ["subnet-0aaa1111"]
  scaling_config {
    desired_size = 1
    max_size     = 1
    min_size     = 1
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
      Subnets: [subnet-0aaa1111]
`,
    gives: {
      'aws.eks.node-group-keeps-ssh-closed': 'met',
      'aws.eks.node-group-runs-a-system-that-is-still-built': 'met',
      'aws.eks.node-group-spans-zones': 'unmet',
    },
    holds: { 'publish-os-patches': 'provider', 'apply-os-patches': 'customer' },
  },
  {
    shows: 'Nodes on Amazon Linux 2, whose images nobody builds any more, with SSH open to the internet',
    terraform: `
resource "aws_eks_node_group" "old" {
  cluster_name    = "main"
  node_group_name = "old"
  node_role_arn   = "arn:aws:iam::111122223333:role/eks-nodes"
  subnet_ids      = ["subnet-0aaa1111", "subnet-0bbb2222"]
  ami_type        = "AL2_x86_64"
  scaling_config {
    desired_size = 2
    max_size     = 4
    min_size     = 2
  }
  remote_access {
    ec2_ssh_key = "operations"
  }
}
`,
    cloudformation: `
Resources:
  Old:
    Type: AWS::EKS::Nodegroup
    Properties:
      ClusterName: main
      NodegroupName: old
      NodeRole: arn:aws:iam::111122223333:role/eks-nodes
      Subnets: [subnet-0aaa1111, subnet-0bbb2222]
      AmiType: AL2_x86_64
      RemoteAccess: { Ec2SshKey: operations }
`,
    gives: {
      'aws.eks.node-group-keeps-ssh-closed': 'unmet',
      'aws.eks.node-group-runs-a-system-that-is-still-built': 'unmet',
    },
    holds: { 'publish-os-patches': 'nobody', 'apply-os-patches': 'customer' },
  },
  {
    shows: 'Nodes from an image of your own: you build its patches and deploy them',
    terraform: `
resource "aws_eks_node_group" "own" {
  cluster_name    = "main"
  node_group_name = "own"
  node_role_arn   = "arn:aws:iam::111122223333:role/eks-nodes"
  subnet_ids      = ["subnet-0aaa1111", "subnet-0bbb2222"]
  ami_type        = "CUSTOM"
  scaling_config {
    desired_size = 2
    max_size     = 4
    min_size     = 2
  }
  launch_template {
    id      = aws_launch_template.own.id
    version = aws_launch_template.own.latest_version
  }
}

resource "aws_launch_template" "own" {
  name_prefix = "own-"
  image_id    = "ami-0123456789abcdef0"
}
`,
    cloudformation: `
Resources:
  Template:
    Type: AWS::EC2::LaunchTemplate
    Properties:
      LaunchTemplateData: { ImageId: ami-0123456789abcdef0 }
  Own:
    Type: AWS::EKS::Nodegroup
    Properties:
      ClusterName: main
      NodegroupName: own
      NodeRole: arn:aws:iam::111122223333:role/eks-nodes
      Subnets: [subnet-0aaa1111, subnet-0bbb2222]
      AmiType: CUSTOM
      LaunchTemplate:
        Id: !Ref Template
        Version: !GetAtt Template.LatestVersionNumber
`,
    gives: { 'aws.eks.node-group-runs-a-system-that-is-still-built': 'met' },
    holds: { 'publish-os-patches': 'customer', 'apply-os-patches': 'customer', 'publish-platform-patches': 'customer' },
  },
);
