import { examples, variant } from '../../../model/index.ts';

const it = (check: string): string => `aws.codepipeline.${check}`;

const shop = {
  shows: 'A pipeline with a key of your own, a connection to its source, and an approval before it deploys',
  terraform: `
variable "v" {}

resource "aws_kms_key" "artifacts" {
  enable_key_rotation = true
}

resource "aws_codepipeline" "shop" {
  name     = "shop"
  role_arn = "arn:aws:iam::111122223333:role/pipeline"
  artifact_store {
    type     = "S3"
    location = "shop-artifacts"
    encryption_key {
      type = "KMS"
      id   = aws_kms_key.artifacts.arn
    }
  }
  stage {
    name = "Source"
    action {
      name     = "Source"
      category = "Source"
      owner    = "AWS"
      provider = "CodeStarSourceConnection"
      version  = "1"
      configuration = {
        ConnectionArn    = "arn:aws:codeconnections:eu-west-1:111122223333:connection/0f9e8d7c"
        FullRepositoryId = "example/shop"
        BranchName       = "main"
      }
    }
  }
  stage {
    name = "Live"
    action {
      name     = "Look"
      category = "Approval"
      owner    = "AWS"
      provider = "Manual"
      version  = "1"
    }
    action {
      name     = "Deploy"
      category = "Deploy"
      owner    = "AWS"
      provider = "ECS"
      version  = "1"
    }
  }
}

resource "aws_codepipeline_webhook" "shop" {
  name            = "shop"
  authentication  = "GITHUB_HMAC"
  target_action   = "Source"
  target_pipeline = aws_codepipeline.shop.name
  authentication_configuration {
    secret_token = random_password.hook.result
  }
  filter {
    json_path    = "$.ref"
    match_equals = "refs/heads/main"
  }
}

resource "random_password" "hook" {
  length = 32
}
`,
  cloudformation: `
Parameters:
  V: { Type: String }
Resources:
  Artifacts:
    Type: AWS::KMS::Key
    Properties: { EnableKeyRotation: true }
  Shop:
    Type: AWS::CodePipeline::Pipeline
    Properties:
      Name: shop
      RoleArn: arn:aws:iam::111122223333:role/pipeline
      ArtifactStore:
        Type: S3
        Location: shop-artifacts
        EncryptionKey: { Type: KMS, Id: !GetAtt Artifacts.Arn }
      Stages:
        - Name: Source
          Actions:
            - Name: Source
              ActionTypeId: { Category: Source, Owner: AWS, Provider: CodeStarSourceConnection, Version: '1' }
              Configuration:
                ConnectionArn: arn:aws:codeconnections:eu-west-1:111122223333:connection/0f9e8d7c
                FullRepositoryId: example/shop
                BranchName: main
        - Name: Live
          Actions:
            - Name: Look
              ActionTypeId: { Category: Approval, Owner: AWS, Provider: Manual, Version: '1' }
            - Name: Deploy
              ActionTypeId: { Category: Deploy, Owner: AWS, Provider: ECS, Version: '1' }
  Hook:
    Type: AWS::CodePipeline::Webhook
    Properties:
      Name: shop
      Authentication: GITHUB_HMAC
      AuthenticationConfiguration: { SecretToken: '{{resolve:secretsmanager:hook:SecretString:token}}' }
      TargetAction: Source
      TargetPipeline: !Ref Shop
      TargetPipelineVersion: 1
      Filters: [{ JsonPath: $.ref, MatchEquals: refs/heads/main }]
`,
  gives: {
    [it('uses-your-own-key')]: 'met',
    [it('keeps-tokens-out-of-its-actions')]: 'met',
    [it('connects-without-tokens')]: 'met',
    [it('asks-before-it-deploys')]: 'met',
    [it('webhook-knows-its-callers')]: 'met',
    [it('webhook-keeps-its-secret')]: 'met',
  },
  holds: { 'control-keys': 'provider+customer', 'encrypt-at-rest': 'provider', 'guard-supply-chain': 'provider+customer' },
} as const;

const tokens = {
  shows: 'A pipeline with a token written out, which deploys what it finds, and a webhook for everybody',
  terraform: `
variable "v" {}

resource "aws_codepipeline" "old" {
  name     = "old"
  role_arn = "arn:aws:iam::111122223333:role/pipeline"
  artifact_store {
    type     = "S3"
    location = "old-artifacts"
  }
  stage {
    name = "Source"
    action {
      name     = "Source"
      category = "Source"
      owner    = "ThirdParty"
      provider = "GitHub"
      version  = "1"
      configuration = {
        Owner      = "example"
        Repo       = "old"
        Branch     = "main"
        OAuthToken = "wonder-land-7"
      }
    }
  }
  stage {
    name = "Live"
    action {
      name     = "Deploy"
      category = "Deploy"
      owner    = "AWS"
      provider = "S3"
      version  = "1"
    }
  }
}

resource "aws_codepipeline_webhook" "old" {
  name            = "old"
  authentication  = "UNAUTHENTICATED"
  target_action   = "Source"
  target_pipeline = aws_codepipeline.old.name
  authentication_configuration {
    secret_token = "wonder-land-8"
  }
}
`,
  cloudformation: `
Parameters:
  V: { Type: String }
Resources:
  Old:
    Type: AWS::CodePipeline::Pipeline
    Properties:
      Name: old
      RoleArn: arn:aws:iam::111122223333:role/pipeline
      ArtifactStore: { Type: S3, Location: old-artifacts }
      Stages:
        - Name: Source
          Actions:
            - Name: Source
              ActionTypeId: { Category: Source, Owner: ThirdParty, Provider: GitHub, Version: '1' }
              Configuration: { Owner: example, Repo: old, Branch: main, OAuthToken: wonder-land-7 }
        - Name: Live
          Actions:
            - Name: Deploy
              ActionTypeId: { Category: Deploy, Owner: AWS, Provider: S3, Version: '1' }
  Hook:
    Type: AWS::CodePipeline::Webhook
    Properties:
      Name: old
      Authentication: UNAUTHENTICATED
      AuthenticationConfiguration: { SecretToken: wonder-land-8 }
      TargetAction: Source
      TargetPipeline: !Ref Old
      TargetPipelineVersion: 1
      Filters: [{ JsonPath: $.ref }]
`,
  gives: {
    [it('uses-your-own-key')]: 'unmet',
    [it('keeps-tokens-out-of-its-actions')]: 'unmet',
    [it('connects-without-tokens')]: 'unmet',
    [it('asks-before-it-deploys')]: 'unmet',
    [it('webhook-knows-its-callers')]: 'unmet',
    [it('webhook-keeps-its-secret')]: 'unmet',
  },
  holds: { 'control-keys': 'provider+customer' },
} as const;

export default examples(
  shop,
  tokens,
  variant(shop, {
    shows: 'A pipeline that deploys nothing asks nobody',
    terraform: [['category = "Deploy"', 'category = "Build"']],
    cloudformation: [['Category: Deploy', 'Category: Build']],
    gives: { [it('asks-before-it-deploys')]: 'none' },
  }),
  variant(shop, {
    shows: 'Key, source and approval that are handed in without a value',
    terraform: [
      ['id   = aws_kms_key.artifacts.arn', 'id   = var.v'],
      ['provider = "CodeStarSourceConnection"', 'provider = var.v'],
      ['category = "Approval"', 'category = var.v'],
      ['authentication  = "GITHUB_HMAC"', 'authentication  = var.v'],
      ['secret_token = random_password.hook.result', 'secret_token = var.v'],
    ],
    cloudformation: [
      ['Id: !GetAtt Artifacts.Arn', 'Id: !Ref V'],
      ['Provider: CodeStarSourceConnection', 'Provider: !Ref V'],
      ['Category: Approval', 'Category: !Ref V'],
      ['Authentication: GITHUB_HMAC', 'Authentication: !Ref V'],
      ["SecretToken: '{{resolve:secretsmanager:hook:SecretString:token}}'", 'SecretToken: !Ref V'],
    ],
    gives: {
      [it('uses-your-own-key')]: 'unproven',
      [it('connects-without-tokens')]: 'unproven',
      [it('asks-before-it-deploys')]: 'unproven',
      [it('webhook-knows-its-callers')]: 'unproven',
      [it('webhook-keeps-its-secret')]: 'unproven',
    },
  }),
  variant(tokens, {
    shows: 'A token that is handed in without a value',
    terraform: [['"wonder-land-7"', 'var.v']],
    cloudformation: [['OAuthToken: wonder-land-7', 'OAuthToken: !Ref V']],
    gives: { [it('keeps-tokens-out-of-its-actions')]: 'unproven' },
  }),
);
