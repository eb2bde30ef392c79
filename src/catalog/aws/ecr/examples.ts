import { examples } from '../../../model/index.ts';

const it = (check: string): string => `aws.ecr.${check}`;

const shop = {
  shows: 'A repository set up with care: scanned, immutable, with a key of your own',
  terraform: `
resource "aws_kms_key" "images" {
  enable_key_rotation = true
}

resource "aws_ecr_repository" "shop" {
  name                 = "shop/web"
  image_tag_mutability = "IMMUTABLE"
  image_scanning_configuration {
    scan_on_push = true
  }
  encryption_configuration {
    encryption_type = "KMS"
    kms_key         = aws_kms_key.images.arn
  }
}

resource "aws_ecr_repository_policy" "shop" {
  repository = aws_ecr_repository.shop.name
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Sid = "Deploy", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = ["ecr:BatchGetImage"] }]
  })
}

resource "aws_ecr_lifecycle_policy" "shop" {
  repository = aws_ecr_repository.shop.name
  policy     = jsonencode({ rules = [{ rulePriority = 1, selection = { tagStatus = "untagged", countType = "imageCountMoreThan", countNumber = 3 }, action = { type = "expire" } }] })
}
`,
  cloudformation: `
Resources:
  Images:
    Type: AWS::KMS::Key
    Properties: { EnableKeyRotation: true }
  Shop:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: shop/web
      ImageTagMutability: IMMUTABLE
      ImageScanningConfiguration: { ScanOnPush: true }
      EncryptionConfiguration: { EncryptionType: KMS, KmsKey: !GetAtt Images.Arn }
      RepositoryPolicyText:
        Version: '2012-10-17'
        Statement: [{ Sid: Deploy, Effect: Allow, Principal: { AWS: 'arn:aws:iam::111122223333:root' }, Action: ['ecr:BatchGetImage'] }]
      LifecyclePolicy:
        LifecyclePolicyText: '{"rules":[{"rulePriority":1,"selection":{"tagStatus":"untagged","countType":"imageCountMoreThan","countNumber":3},"action":{"type":"expire"}}]}'
`,
  gives: {
    [it('scans-images')]: 'met',
    [it('tags-are-immutable')]: 'met',
    [it('grants-nothing-to-everybody')]: 'met',
    [it('uses-your-own-key')]: 'met',
    [it('removes-old-images')]: 'met',
    [it('keeps-images-from-deletion')]: 'met',
  },
  holds: {
    'encrypt-at-rest': 'provider',
    'control-keys': 'provider+customer',
    'find-vulnerabilities': 'provider+customer',
    'guard-supply-chain': 'provider+customer',
  },
} as const;

export default examples(
  shop,
  {
    shows: 'A repository as the defaults leave it, with an open policy, and deleted with all that it holds',
    terraform: `
resource "aws_ecr_repository" "tools" {
  name         = "tools"
  force_delete = true
}

resource "aws_ecr_repository_policy" "tools" {
  repository = aws_ecr_repository.tools.name
  policy     = <<-EOT
    { "Statement": [{ "Sid": "Pull", "Effect": "Allow", "Principal": "*", "Action": ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"] }] }
  EOT
}
`,
    cloudformation: `
Resources:
  Tools:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: tools
      EmptyOnDelete: true
      RepositoryPolicyText:
        Statement: [{ Sid: Pull, Effect: Allow, Principal: '*', Action: ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'] }]
`,
    gives: {
      [it('scans-images')]: 'unmet',
      [it('tags-are-immutable')]: 'unmet',
      [it('grants-nothing-to-everybody')]: 'unmet',
      [it('uses-your-own-key')]: 'unmet',
      [it('removes-old-images')]: 'unmet',
      [it('keeps-images-from-deletion')]: 'unmet',
    },
    holds: { 'control-keys': 'provider+customer', 'find-vulnerabilities': 'customer', 'guard-supply-chain': 'customer' },
  },
  {
    shows: 'The registry scans what its filters name, whatever the repository says; a key of KMS that nobody names is one that AWS manages',
    terraform: `
resource "aws_ecr_registry_scanning_configuration" "all" {
  scan_type = "ENHANCED"
  rule {
    scan_frequency = "CONTINUOUS_SCAN"
    repository_filter {
      filter      = "*"
      filter_type = "WILDCARD"
    }
  }
}

resource "aws_ecr_repository" "web" {
  name = "web"
  image_scanning_configuration {
    scan_on_push = false
  }
  encryption_configuration {
    encryption_type = "KMS"
  }
}
`,
    cloudformation: `
Resources:
  All:
    Type: AWS::ECR::RegistryScanningConfiguration
    Properties:
      ScanType: ENHANCED
      Rules:
        - ScanFrequency: CONTINUOUS_SCAN
          RepositoryFilters: [{ Filter: '*', FilterType: WILDCARD }]
  Web:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: web
      ImageScanningConfiguration: { ScanOnPush: false }
      EncryptionConfiguration: { EncryptionType: KMS }
`,
    gives: { [it('scans-images')]: 'met', [it('uses-your-own-key')]: 'unmet', [it('registry-scans-everything')]: 'met' },
    holds: { 'find-vulnerabilities': 'provider+customer' },
  },
  {
    shows: 'The registry scans production only',
    terraform: `
resource "aws_ecr_registry_scanning_configuration" "some" {
  scan_type = "BASIC"
  rule {
    scan_frequency = "SCAN_ON_PUSH"
    repository_filter {
      filter      = "prod*"
      filter_type = "WILDCARD"
    }
  }
}

resource "aws_ecr_repository" "web" {
  name = "web"
}
`,
    cloudformation: `
Resources:
  Some:
    Type: AWS::ECR::RegistryScanningConfiguration
    Properties:
      ScanType: BASIC
      Rules:
        - ScanFrequency: SCAN_ON_PUSH
          RepositoryFilters: [{ Filter: prod*, FilterType: WILDCARD }]
  Web:
    Type: AWS::ECR::Repository
    Properties: { RepositoryName: web }
`,
    gives: { [it('scans-images')]: 'unmet', [it('registry-scans-everything')]: 'unmet' },
  },
  {
    shows: 'Settings of a repository that are handed in without a value',
    terraform: `
variable "v" {}
variable "on" { type = bool }

resource "aws_ecr_registry_scanning_configuration" "some" {
  scan_type = "BASIC"
  rule {
    scan_frequency = "SCAN_ON_PUSH"
    repository_filter {
      filter      = var.v
      filter_type = "WILDCARD"
    }
  }
}

resource "aws_ecr_repository" "r" {
  name                 = "r"
  image_tag_mutability = var.v
  force_delete         = var.on
  image_scanning_configuration {
    scan_on_push = var.on
  }
  encryption_configuration {
    encryption_type = "KMS"
    kms_key         = var.v
  }
}

resource "aws_ecr_repository_policy" "r" {
  repository = aws_ecr_repository.r.name
  policy     = jsonencode({ Statement = [{ Effect = "Allow", Principal = { AWS = var.v }, Action = "ecr:BatchGetImage" }] })
}

resource "aws_ecr_lifecycle_policy" "r" {
  repository = aws_ecr_repository.r.name
  policy     = var.v
}
`,
    cloudformation: `
Parameters:
  V: { Type: String }
  Switch: { Type: String, AllowedValues: ['true', 'false'] }
Resources:
  Some:
    Type: AWS::ECR::RegistryScanningConfiguration
    Properties:
      ScanType: BASIC
      Rules:
        - ScanFrequency: SCAN_ON_PUSH
          RepositoryFilters: [{ Filter: !Ref V, FilterType: WILDCARD }]
  R:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: r
      ImageTagMutability: !Ref V
      EmptyOnDelete: !Ref Switch
      ImageScanningConfiguration: { ScanOnPush: !Ref Switch }
      EncryptionConfiguration: { EncryptionType: KMS, KmsKey: !Ref V }
      RepositoryPolicyText:
        Statement: [{ Effect: Allow, Principal: { AWS: !Ref V }, Action: 'ecr:BatchGetImage' }]
      LifecyclePolicy: { LifecyclePolicyText: !Ref V }
`,
    gives: {
      [it('scans-images')]: 'unproven',
      [it('tags-are-immutable')]: 'unproven',
      [it('grants-nothing-to-everybody')]: 'unproven',
      [it('uses-your-own-key')]: 'unproven',
      [it('removes-old-images')]: 'unproven',
      [it('keeps-images-from-deletion')]: 'unproven',
      [it('registry-scans-everything')]: 'unproven',
    },
  },
);
