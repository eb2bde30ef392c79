terraform {
  source = "git::https://example.com/modules.git//queue?ref=v1.0.0"
}

inputs = {
  name = "orders"
}
