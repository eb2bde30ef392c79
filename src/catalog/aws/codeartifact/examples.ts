import { type Example, examples, variant } from '../../../model/index.ts';

const packages: Example = {
  shows: 'packages for one other account, with a key of the account and nothing from outside',
  terraform: `
resource "aws_kms_key" "packages" {
  enable_key_rotation = true
}

resource "aws_codeartifact_domain" "acme" {
  domain         = "acme"
  encryption_key = aws_kms_key.packages.arn
}

resource "aws_codeartifact_domain_permissions_policy" "acme" {
  domain = aws_codeartifact_domain.acme.domain
  policy_document = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::444455556666:root" }, Action = "codeartifact:GetAuthorizationToken", Resource = "*" }]
  })
}

resource "aws_codeartifact_repository" "libraries" {
  domain     = aws_codeartifact_domain.acme.domain
  repository = "libraries"
  upstream {
    repository_name = "npm-store"
  }
}

resource "aws_codeartifact_repository_permissions_policy" "libraries" {
  domain     = aws_codeartifact_domain.acme.domain
  repository = aws_codeartifact_repository.libraries.repository
  policy_document = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::444455556666:root" }, Action = "codeartifact:ReadFromRepository", Resource = "*" }]
  })
}`,
  cloudformation: `
Resources:
  PackagesKey:
    Type: AWS::KMS::Key
    Properties: { EnableKeyRotation: true }
  Acme:
    Type: AWS::CodeArtifact::Domain
    Properties:
      DomainName: acme
      EncryptionKey: !GetAtt PackagesKey.Arn
      PermissionsPolicyDocument:
        Version: '2012-10-17'
        Statement: [{ Effect: Allow, Principal: { AWS: 'arn:aws:iam::444455556666:root' }, Action: 'codeartifact:GetAuthorizationToken', Resource: '*' }]
  Libraries:
    Type: AWS::CodeArtifact::Repository
    Properties:
      DomainName: !GetAtt Acme.Name
      RepositoryName: libraries
      Upstreams: [npm-store]
      PermissionsPolicyDocument:
        Version: '2012-10-17'
        Statement: [{ Effect: Allow, Principal: { AWS: 'arn:aws:iam::444455556666:root' }, Action: 'codeartifact:ReadFromRepository', Resource: '*' }]`,
  gives: {
    'aws.codeartifact.domain-grants-nothing-to-everybody': 'met',
    'aws.codeartifact.domain-uses-your-own-key': 'met',
    'aws.codeartifact.repository-grants-nothing-to-everybody': 'met',
    'aws.codeartifact.repository-fetches-nothing-from-outside': 'met',
  },
  holds: { 'encrypt-at-rest': 'provider', 'control-keys': 'provider+customer' },
};

const who = [
  ['"arn:aws:iam::444455556666:root" }, Action = "codeartifact:GetAuthorizationToken"', '" }, Action = "codeartifact:GetAuthorizationToken"'],
  ['"arn:aws:iam::444455556666:root" }, Action = "codeartifact:ReadFromRepository"', '" }, Action = "codeartifact:ReadFromRepository"'],
] as const;
const whoElse = [
  ["'arn:aws:iam::444455556666:root' }, Action: 'codeartifact:GetAuthorizationToken'", " }, Action: 'codeartifact:GetAuthorizationToken'"],
  ["'arn:aws:iam::444455556666:root' }, Action: 'codeartifact:ReadFromRepository'", " }, Action: 'codeartifact:ReadFromRepository'"],
] as const;

export default examples(
  packages,
  variant(packages, {
    shows: 'packages for everybody, and whatever the public repository offers',
    terraform: [
      ['  encryption_key = aws_kms_key.packages.arn\n', ''],
      ...who.map(([from, to]) => [from, `"*${to}`] as const),
      ['  upstream {\n    repository_name = "npm-store"\n  }', '  external_connections {\n    external_connection_name = "public:npmjs"\n  }'],
    ],
    cloudformation: [
      ['      EncryptionKey: !GetAtt PackagesKey.Arn\n', ''],
      ...whoElse.map(([from, to]) => [from, `'*'${to}`] as const),
      ['Upstreams: [npm-store]', "ExternalConnections: ['public:npmjs']"],
    ],
    gives: {
      'aws.codeartifact.domain-grants-nothing-to-everybody': 'unmet',
      'aws.codeartifact.domain-uses-your-own-key': 'unmet',
      'aws.codeartifact.repository-grants-nothing-to-everybody': 'unmet',
      'aws.codeartifact.repository-fetches-nothing-from-outside': 'unmet',
    },
  }),
  variant(packages, {
    shows: 'key, readers and connections from variables without a value',
    terraform: [
      ['resource "aws_kms_key" "packages" {\n  enable_key_rotation = true\n}', 'variable "v" {}'],
      ['encryption_key = aws_kms_key.packages.arn', 'encryption_key = var.v'],
      ...who.map(([from, to]) => [from, `var.v${to.slice(1)}`] as const),
      [
        '  upstream {\n    repository_name = "npm-store"\n  }',
        '  upstream {\n    repository_name = "npm-store"\n  }\n  external_connections {\n    external_connection_name = var.v\n  }',
      ],
    ],
    cloudformation: [
      ['Resources:\n  PackagesKey:\n    Type: AWS::KMS::Key\n    Properties: { EnableKeyRotation: true }', 'Parameters:\n  V: { Type: String }\nResources:'],
      ['EncryptionKey: !GetAtt PackagesKey.Arn', 'EncryptionKey: !Ref V'],
      ...whoElse.map(([from, to]) => [from, `!Ref V${to}`] as const),
      ['Upstreams: [npm-store]', 'Upstreams: [npm-store]\n      ExternalConnections: [!Ref V]'],
    ],
    gives: {
      'aws.codeartifact.domain-grants-nothing-to-everybody': 'unproven',
      'aws.codeartifact.domain-uses-your-own-key': 'unproven',
      'aws.codeartifact.repository-grants-nothing-to-everybody': 'unproven',
    },
  }),
  {
    shows: 'connections from a list without a value',
    terraform: `
variable "outside" { type = list(string) }

resource "aws_codeartifact_repository" "store" {
  domain     = "acme"
  repository = "store"
  dynamic "external_connections" {
    for_each = var.outside
    content {
      external_connection_name = external_connections.value
    }
  }
}`,
    cloudformation: `
Parameters:
  Outside: { Type: CommaDelimitedList }
Resources:
  Store:
    Type: AWS::CodeArtifact::Repository
    Properties: { DomainName: acme, RepositoryName: store, ExternalConnections: !Ref Outside }`,
    gives: { 'aws.codeartifact.repository-fetches-nothing-from-outside': 'unproven' },
  },
);
