import { examples } from '../../../model/index.ts';

const network = `
resource "aws_vpc" "main" {
  cidr_block = "10.20.0.0/16"
}
`;

/** The security group that a network comes with. */
export default examples(
  {
    shows: 'a default group that was emptied',
    terraform: `${network}
resource "aws_default_security_group" "default" {
  vpc_id = aws_vpc.main.id
}`,
    gives: { 'aws.vpc.default-group-allows-nothing': 'met', 'aws.vpc.network-locks-its-default-group': 'met' },
  },
  {
    shows: 'a default group that got its usual rules back',
    terraform: `${network}
resource "aws_default_security_group" "default" {
  vpc_id = aws_vpc.main.id

  ingress {
    protocol  = -1
    self      = true
    from_port = 0
    to_port   = 0
  }

  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"]
  }
}`,
    gives: {
      'aws.vpc.default-group-allows-nothing': 'unmet',
      'aws.vpc.network-locks-its-default-group': 'none',
      'aws.vpc.group-limits-outbound-traffic': 'unmet',
      'aws.vpc.group-says-what-it-is-for': 'none',
    },
  },
  {
    shows: 'a default group whose rules come from a variable',
    terraform: `${network}
variable "rules" {
  type = list(any)
}

resource "aws_default_security_group" "default" {
  vpc_id  = aws_vpc.main.id
  ingress = var.rules
}`,
    gives: {
      'aws.vpc.default-group-allows-nothing': 'unproven',
      'aws.vpc.network-locks-its-default-group': 'unproven',
      'aws.vpc.group-keeps-ssh-closed': 'unproven',
    },
  },
);
