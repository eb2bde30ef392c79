resource "rhcs_cluster_rosa_hcp" "shop" {
  name           = "shop"
  cloud_region   = "eu-west-1"
  aws_account_id = "111122223333"
  private        = true
}

resource "rhcs_group_membership" "root" {
  cluster = rhcs_cluster_rosa_hcp.shop.id
  group   = "cluster-admins"
  user    = "ada"
}

resource "databricks_cluster" "etl" {
  cluster_name       = "etl"
  spark_version      = "16.4.x-scala2.12"
  data_security_mode = "NONE"
  aws_attributes {
    availability = "ON_DEMAND"
  }
}
