import { type Example, examples, variant } from '../../../model/index.ts';

const files: Example = {
  shows: 'a gateway of files that demands encryption, with a share each of NFS and SMB',
  terraform: `
resource "aws_storagegateway_gateway" "files" {
  gateway_name          = "files"
  gateway_type          = "FILE_S3"
  gateway_timezone      = "GMT"
  gateway_ip_address    = "10.7.0.10"
  smb_security_strategy = "MandatoryEncryption"
}

resource "aws_storagegateway_nfs_file_share" "builds" {
  gateway_arn   = aws_storagegateway_gateway.files.arn
  location_arn  = "arn:aws:s3:::builds"
  role_arn      = "arn:aws:iam::111122223333:role/gateway"
  client_list   = ["10.7.1.0/24"]
  squash        = "RootSquash"
  kms_encrypted = true
  kms_key_arn   = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
}

resource "aws_storagegateway_smb_file_share" "office" {
  gateway_arn           = aws_storagegateway_gateway.files.arn
  location_arn          = "arn:aws:s3:::office"
  role_arn              = "arn:aws:iam::111122223333:role/gateway"
  authentication        = "ActiveDirectory"
  audit_destination_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:office"
  kms_encrypted         = true
  kms_key_arn           = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
}`,
  gives: {
    'aws.storage-gateway.demands-encryption': 'met',
    'aws.storage-gateway.keeps-the-password-of-guests-out-of-the-source': 'met',
    'aws.storage-gateway.nfs-share-uses-your-own-key': 'met',
    'aws.storage-gateway.nfs-share-names-its-clients': 'met',
    'aws.storage-gateway.nfs-share-takes-nobody-for-root': 'met',
    'aws.storage-gateway.smb-share-uses-your-own-key': 'met',
    'aws.storage-gateway.smb-share-knows-its-users': 'met',
    'aws.storage-gateway.smb-share-keeps-an-audit-log': 'met',
  },
  holds: { 'encrypt-in-transit': 'provider+customer', 'apply-os-patches': 'provider+customer', 'survive-failure': 'customer' },
};

export default examples(
  files,
  {
    shows: 'a gateway and shares that are open to all who get there',
    terraform: `
resource "aws_storagegateway_gateway" "files" {
  gateway_name          = "files"
  gateway_type          = "FILE_S3"
  gateway_timezone      = "GMT"
  smb_security_strategy = "ClientSpecified"
  smb_guest_password    = "Not-a-real-1"
}

resource "aws_storagegateway_nfs_file_share" "builds" {
  gateway_arn  = aws_storagegateway_gateway.files.arn
  location_arn = "arn:aws:s3:::builds"
  role_arn     = "arn:aws:iam::111122223333:role/gateway"
  client_list  = ["0.0.0.0/0"]
  squash       = "NoSquash"
}

resource "aws_storagegateway_smb_file_share" "office" {
  gateway_arn    = aws_storagegateway_gateway.files.arn
  location_arn   = "arn:aws:s3:::office"
  role_arn       = "arn:aws:iam::111122223333:role/gateway"
  authentication = "GuestAccess"
  kms_encrypted  = true
}`,
    gives: {
      'aws.storage-gateway.demands-encryption': 'unmet',
      'aws.storage-gateway.keeps-the-password-of-guests-out-of-the-source': 'unmet',
      'aws.storage-gateway.nfs-share-uses-your-own-key': 'none',
      'aws.storage-gateway.nfs-share-names-its-clients': 'unmet',
      'aws.storage-gateway.nfs-share-takes-nobody-for-root': 'unmet',
      'aws.storage-gateway.smb-share-uses-your-own-key': 'unmet',
      'aws.storage-gateway.smb-share-knows-its-users': 'unmet',
      'aws.storage-gateway.smb-share-keeps-an-audit-log': 'unmet',
    },
  },
  {
    shows: 'a share of NFS with the key that AWS manages',
    terraform: `
resource "aws_storagegateway_nfs_file_share" "builds" {
  gateway_arn   = "arn:aws:storagegateway:eu-west-1:111122223333:gateway/sgw-1"
  location_arn  = "arn:aws:s3:::builds"
  role_arn      = "arn:aws:iam::111122223333:role/gateway"
  client_list   = ["10.7.1.0/24"]
  kms_encrypted = true
}`,
    gives: { 'aws.storage-gateway.nfs-share-uses-your-own-key': 'unmet' },
    holds: { 'control-keys': 'provider+customer' },
  },
  variant(files, {
    shows: 'a gateway and shares of variables without a value',
    terraform: [
      [
        'resource "aws_storagegateway_gateway"',
        'variable "x" {}\nvariable "on" { type = bool }\nvariable "clients" { type = list(string) }\nvariable "password" { sensitive = true }\nresource "aws_storagegateway_gateway"',
      ],
      ['"MandatoryEncryption"', 'var.x\n  smb_guest_password    = var.password'],
      ['["10.7.1.0/24"]', 'var.clients'],
      ['"RootSquash"\n  kms_encrypted = true', 'var.x\n  kms_encrypted = var.on'],
      ['"ActiveDirectory"', 'var.x'],
      ['"arn:aws:logs:eu-west-1:111122223333:log-group:office"\n  kms_encrypted         = true', 'var.x\n  kms_encrypted         = var.on'],
    ],
    gives: {
      'aws.storage-gateway.demands-encryption': 'unproven',
      'aws.storage-gateway.keeps-the-password-of-guests-out-of-the-source': 'unproven',
      'aws.storage-gateway.nfs-share-uses-your-own-key': 'unproven',
      'aws.storage-gateway.nfs-share-names-its-clients': 'unproven',
      'aws.storage-gateway.nfs-share-takes-nobody-for-root': 'unproven',
      'aws.storage-gateway.smb-share-uses-your-own-key': 'unproven',
      'aws.storage-gateway.smb-share-knows-its-users': 'unproven',
      'aws.storage-gateway.smb-share-keeps-an-audit-log': 'unproven',
    },
  }),
);
