resource "azurerm_kubernetes_cluster" "tools" {
  name                = "tools"
  location            = "westeurope"
  resource_group_name = "tools"
  dns_prefix          = "tools"
  sku_tier            = "Free"

  default_node_pool {
    name       = "default"
    node_count = 1
    vm_size    = "Standard_B2s"
  }
  identity {
    type = "SystemAssigned"
  }
}
