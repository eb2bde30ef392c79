variable "environment" {
  type = string
}

variable "open_to" {
  type = list(string)
}

resource "aws_security_group" "shop" {
  name        = "shop-${var.environment}"
  description = "The shop"
}

resource "aws_vpc_security_group_ingress_rule" "ssh" {
  for_each          = toset(var.open_to)
  security_group_id = aws_security_group.shop.id
  description       = "Administration"
  from_port         = 22
  to_port           = 22
  ip_protocol       = "tcp"
  cidr_ipv4         = each.value
}

output "group" {
  value = aws_security_group.shop.id
}
