import { examples } from '../../../model/index.ts';

export default examples(
  {
    shows: 'A cluster that is closed to the internet, records everything and encrypts with a key of its owner',
    terraform: `
resource "aws_kms_key" "eks" {
  description         = "Secrets of the cluster"
  enable_key_rotation = true
}

resource "aws_eks_cluster" "main" {
  name                      = "main"
  role_arn                  = "arn:aws:iam::111122223333:role/eks-main"
  version                   = "1.35"
  deletion_protection       = true
  enabled_cluster_log_types = ["api", "audit", "authenticator", "controllerManager", "scheduler"]

  access_config {
    authentication_mode = "API"
  }
  upgrade_policy {
    support_type = "STANDARD"
  }
  encryption_config {
    resources = ["secrets"]
    provider {
      key_arn = aws_kms_key.eks.arn
    }
  }
  vpc_config {
    subnet_ids              = ["subnet-0aaa1111", "subnet-0bbb2222"]
    endpoint_private_access = true
    endpoint_public_access  = false
  }
}
`,
    cloudformation: `
Resources:
  Key:
    Type: AWS::KMS::Key
    Properties: { Description: Secrets of the cluster, EnableKeyRotation: true }
  Main:
    Type: AWS::EKS::Cluster
    Properties:
      Name: main
      RoleArn: arn:aws:iam::111122223333:role/eks-main
      Version: '1.35'
      DeletionProtection: true
      AccessConfig: { AuthenticationMode: API }
      UpgradePolicy: { SupportType: STANDARD }
      EncryptionConfig:
        - Resources: [secrets]
          Provider: { KeyArn: !GetAtt Key.Arn }
      Logging:
        ClusterLogging:
          EnabledTypes:
            - Type: api
            - Type: audit
            - Type: authenticator
            - Type: controllerManager
            - Type: scheduler
      ResourcesVpcConfig:
        SubnetIds: [subnet-0aaa1111, subnet-0bbb2222]
        EndpointPrivateAccess: true
        EndpointPublicAccess: false
`,
    gives: {
      'aws.eks.endpoint-is-closed-to-the-internet': 'met',
      'aws.eks.secrets-use-your-own-key': 'met',
      'aws.eks.records-audit-log': 'met',
      'aws.eks.records-every-log': 'met',
      'aws.eks.runs-a-supported-version': 'met',
      'aws.eks.grants-access-by-entries': 'met',
      'aws.eks.resists-deletion': 'met',
    },
    holds: {
      'upgrade-platform': 'provider+customer',
      'apply-os-patches': 'provider',
      'encrypt-at-rest': 'provider',
      'control-keys': 'provider+customer',
      'isolate-workloads': 'not-applicable',
    },
  },
  {
    shows: 'A cluster as the defaults leave it: public, silent, in extended support',
    terraform: `
resource "aws_eks_cluster" "dev" {
  name     = "dev"
  role_arn = "arn:aws:iam::111122223333:role/eks-dev"
  vpc_config {
    subnet_ids = ["subnet-0aaa1111", "subnet-0bbb2222"]
  }
}
`,
    cloudformation: `
Resources:
  Dev:
    Type: AWS::EKS::Cluster
    Properties:
      Name: dev
      RoleArn: arn:aws:iam::111122223333:role/eks-dev
      ResourcesVpcConfig:
        SubnetIds: [subnet-0aaa1111, subnet-0bbb2222]
`,
    gives: {
      'aws.eks.endpoint-is-closed-to-the-internet': 'unmet',
      'aws.eks.secrets-use-your-own-key': 'unmet',
      'aws.eks.records-audit-log': 'unmet',
      'aws.eks.records-every-log': 'unmet',
      'aws.eks.runs-a-supported-version': 'met',
      'aws.eks.grants-access-by-entries': 'unmet',
      'aws.eks.resists-deletion': 'unmet',
    },
    holds: { 'upgrade-platform': 'customer', 'encrypt-at-rest': 'provider', 'control-keys': 'provider+customer' },
  },
  {
    shows: 'A public endpoint that answers the addresses of the office only',
    terraform: `
resource "aws_eks_cluster" "main" {
  name     = "main"
  role_arn = "arn:aws:iam::111122223333:role/eks-main"
  version  = "1.32"
  enabled_cluster_log_types = ["audit"]
  vpc_config {
    subnet_ids              = ["subnet-0aaa1111", "subnet-0bbb2222"]
    endpoint_private_access = true
    public_access_cidrs     = ["203.0.113.5/32", "198.51.100.0/24"]
  }
}
`,
    cloudformation: `
{
  "Resources": {
    "Main": {
      "Type": "AWS::EKS::Cluster",
      "Properties": {
        "Name": "main",
        "RoleArn": "arn:aws:iam::111122223333:role/eks-main",
        "Version": "1.32",
        "Logging": { "ClusterLogging": { "EnabledTypes": [{ "Type": "audit" }] } },
        "ResourcesVpcConfig": {
          "SubnetIds": ["subnet-0aaa1111", "subnet-0bbb2222"],
          "EndpointPrivateAccess": true,
          "PublicAccessCidrs": ["203.0.113.5/32", "198.51.100.0/24"]
        }
      }
    }
  }
}
`,
    gives: {
      'aws.eks.endpoint-is-closed-to-the-internet': 'met',
      'aws.eks.records-audit-log': 'met',
      'aws.eks.records-every-log': 'unmet',
      'aws.eks.runs-a-supported-version': 'met',
    },
  },
  {
    shows: 'A cluster on a version that EKS has stopped supporting, open to two halves of the internet',
    terraform: `
resource "aws_eks_cluster" "old" {
  name     = "old"
  role_arn = "arn:aws:iam::111122223333:role/eks-old"
  version  = "1.28"
  vpc_config {
    subnet_ids             = ["subnet-0aaa1111", "subnet-0bbb2222"]
    endpoint_public_access = true
    public_access_cidrs    = ["0.0.0.0/1", "128.0.0.0/1"]
  }
  encryption_config {
    resources = []
    provider {
      key_arn = "arn:aws:kms:eu-west-1:111122223333:key/1b2c3d4e"
    }
  }
}
`,
    cloudformation: `
Resources:
  Old:
    Type: AWS::EKS::Cluster
    Properties:
      Name: old
      RoleArn: arn:aws:iam::111122223333:role/eks-old
      Version: '1.28'
      EncryptionConfig:
        - Resources: []
          Provider: { KeyArn: 'arn:aws:kms:eu-west-1:111122223333:key/1b2c3d4e' }
      ResourcesVpcConfig:
        SubnetIds: [subnet-0aaa1111, subnet-0bbb2222]
        EndpointPublicAccess: true
        PublicAccessCidrs: [0.0.0.0/1, 128.0.0.0/1]
`,
    gives: {
      'aws.eks.endpoint-is-closed-to-the-internet': 'unmet',
      'aws.eks.secrets-use-your-own-key': 'unmet',
      'aws.eks.runs-a-supported-version': 'unmet',
    },
  },
  {
    shows: 'Settings of a cluster that are handed in without a value',
    terraform: `
variable "kubernetes_version" { type = string }
variable "public" { type = bool }
variable "allowed_cidrs" { type = list(string) }
variable "key_arn" { type = string }
variable "log_types" { type = list(string) }
variable "access_mode" { type = string }
variable "protect" { type = bool }
variable "support" { type = string }
variable "auto_mode" { type = bool }

resource "aws_eks_cluster" "any" {
  name                      = "any"
  role_arn                  = "arn:aws:iam::111122223333:role/eks-any"
  version                   = var.kubernetes_version
  deletion_protection       = var.protect
  enabled_cluster_log_types = var.log_types
  access_config {
    authentication_mode = var.access_mode
  }
  upgrade_policy {
    support_type = var.support
  }
  compute_config {
    enabled = var.auto_mode
  }
  encryption_config {
    resources = ["secrets"]
    provider {
      key_arn = var.key_arn
    }
  }
  vpc_config {
    subnet_ids             = ["subnet-0aaa1111", "subnet-0bbb2222"]
    endpoint_public_access = var.public
    public_access_cidrs    = var.allowed_cidrs
  }
}
`,
    cloudformation: `
Parameters:
  KubernetesVersion: { Type: String }
  Public: { Type: String }
  AllowedCidrs: { Type: CommaDelimitedList }
  KeyArn: { Type: String }
  FirstLogType: { Type: String }
  AccessMode: { Type: String }
  Protect: { Type: String }
  Support: { Type: String }
  AutoMode: { Type: String }
Resources:
  Any:
    Type: AWS::EKS::Cluster
    Properties:
      Name: any
      RoleArn: arn:aws:iam::111122223333:role/eks-any
      Version: !Ref KubernetesVersion
      DeletionProtection: !Ref Protect
      AccessConfig: { AuthenticationMode: !Ref AccessMode }
      UpgradePolicy: { SupportType: !Ref Support }
      ComputeConfig: { Enabled: !Ref AutoMode }
      EncryptionConfig:
        - Resources: [secrets]
          Provider: { KeyArn: !Ref KeyArn }
      Logging:
        ClusterLogging:
          EnabledTypes:
            - Type: !Ref FirstLogType
      ResourcesVpcConfig:
        SubnetIds: [subnet-0aaa1111, subnet-0bbb2222]
        EndpointPublicAccess: !Ref Public
        PublicAccessCidrs: !Ref AllowedCidrs
`,
    gives: {
      'aws.eks.endpoint-is-closed-to-the-internet': 'unproven',
      'aws.eks.secrets-use-your-own-key': 'unproven',
      'aws.eks.records-audit-log': 'unproven',
      'aws.eks.records-every-log': 'unproven',
      'aws.eks.runs-a-supported-version': 'unproven',
      'aws.eks.grants-access-by-entries': 'unproven',
      'aws.eks.resists-deletion': 'unproven',
    },
    holds: {
      'upgrade-platform': 'provider+customer or customer',
      'apply-os-patches': 'provider+customer or provider',
      'isolate-workloads': 'customer or not-applicable',
    },
  },
);
