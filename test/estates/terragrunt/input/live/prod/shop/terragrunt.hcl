include "root" {
  path   = find_in_parent_folders("root.hcl")
  expose = true
}

terraform {
  source = "${get_terragrunt_dir()}/../../../modules/shop"
}

dependency "network" {
  config_path = "../network"
}

inputs = {
  bucket    = "shop-${include.root.locals.env.name}"
  groups    = [dependency.network.outputs.group]
  encrypted = false
}
