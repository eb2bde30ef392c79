import { examples } from '../../../model/index.ts';

/** Start-up scripts. */
export default examples(
  {
    shows: 'secrets in a start-up script, and a volume that is left in the clear',
    terraform: `
resource "aws_instance" "leaky" {
  ami           = "ami-0a1b2c3d4e5f60718"
  instance_type = "t3.micro"
  user_data     = <<-EOT
    #!/bin/bash
    export DATABASE_PASSWORD=correct-horse-battery
    systemctl start shop
  EOT

  root_block_device {
    encrypted = true
  }

  ebs_block_device {
    device_name = "/dev/sdf"
    encrypted   = false
  }
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Leaky:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-0a1b2c3d4e5f60718
      InstanceType: t3.micro
      UserData:
        Fn::Base64: |
          #!/bin/bash
          export DATABASE_PASSWORD=correct-horse-battery
          systemctl start shop
      BlockDeviceMappings:
        - DeviceName: /dev/sda1
          Ebs:
            Encrypted: true
        - DeviceName: /dev/sdf
          Ebs:
            Encrypted: false`,
    gives: { 'aws.ec2.instance-user-data-holds-no-secrets': 'unmet', 'aws.ec2.instance-encrypts-its-data-volumes': 'unmet' },
  },
  {
    shows: 'a script in base64 with a key in it, and one whose password is handed in',
    terraform: `
resource "aws_instance" "keyed" {
  ami              = "ami-0a1b2c3d4e5f60718"
  instance_type    = "t3.micro"
  user_data_base64 = base64encode("#!/bin/bash\\nexport AWS_ACCESS_KEY_ID=AKIA1234567890ABCDEF\\n")
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Keyed:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-0a1b2c3d4e5f60718
      InstanceType: t3.micro
      UserData: IyEvYmluL2Jhc2gKZXhwb3J0IEFXU19BQ0NFU1NfS0VZX0lEPUFLSUExMjM0NTY3ODkwQUJDREVGCg==`,
    gives: { 'aws.ec2.instance-user-data-holds-no-secrets': 'unmet' },
  },
  {
    shows: 'a password that is handed in ends up in the script',
    terraform: `
variable "db_password" {
  type      = string
  sensitive = true
}

resource "aws_instance" "handed" {
  ami           = "ami-0a1b2c3d4e5f60718"
  instance_type = "t3.micro"
  user_data     = <<-EOT
    #!/bin/bash
    export DATABASE_PASSWORD=\${var.db_password}
  EOT
}`,
    cloudformation: `
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  DbPassword:
    Type: String
    NoEcho: true
Resources:
  Handed:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-0a1b2c3d4e5f60718
      InstanceType: t3.micro
      UserData:
        Fn::Base64: !Sub |
          #!/bin/bash
          export DATABASE_PASSWORD=\${DbPassword}`,
    gives: { 'aws.ec2.instance-user-data-holds-no-secrets': 'unproven' },
  },
);
