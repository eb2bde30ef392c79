/** A file with every construct of the language, for tests. */
export const sample = `# A file with everything
terraform {
  required_version = ">= 1.5" // a line
  backend "s3" {}
}

/* a block
   of text */ variable "größe" {
  type    = map(object({ a = string, b = optional(list(number), [1, 2.5e3,]) }))
  default = {}
}
locals { one = 1 }
locals {
  list   = [for i, v in var.list : upper(v) if v != null && i < 10]
  map    = { for k, v in var.map : k => v... if length(v) > 0 }
  object = {
    bare = 1, "quoted" : 2
    (var.key)      = 3 # three
    "t-\${var.key}" = -4
    5              = !true
  }
  empty   = [[], {}, "", f()]
  math    = (1 + 2 * 3 - 4 / 5 % 6) >= 7 || a == b && c != d
  choice  = var.a ? "x" : var.b ? "y" : null
  steps   = a.b[0]["k"].c[*].d[0].e.*.f.0[
    g
  ].0.h
  call    = provider::aws::arn_parse(
    merge(a, b /* c */)...
  )
  text    = "a\\t\\"b\\" \\u00e9 $\${no} %%{no} 5$ \${~ yes ~} \${"\${nested}"}"
  chosen  = "%{ if a }x\${1}%{ else }y%{ endif } %{~ for k, v in m ~} \${k} %{ endfor }"
}
resource "aws_s3_bucket" bare "l\\n" {
  policy = <<-EOT
    { "a": "\${b}"
    %{~ if c ~}
      %{ for d in e }\${d}%{ endfor }
    %{~ endif ~}
    }
  EOT
  plain  = <<EOT
  no \\escapes
EOT
  lifecycle { ignore_changes = [tags["a"]] }
}
`;
