resource "google_storage_bucket" "reports" {
  name     = "acme-reports"
  location = "EUROPE-WEST3"
}
