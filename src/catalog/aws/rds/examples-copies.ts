import { examples } from '../../../model/index.ts';

export default examples(
  {
    shows: 'a copy that everybody may restore',
    terraform: `
resource "aws_db_snapshot" "s" {
  db_instance_identifier = "orders"
  db_snapshot_identifier = "orders-2026"
  shared_accounts        = ["111122223333", "all"]
}`,
    gives: { 'aws.rds.snapshot-is-private': 'unmet' },
  },
  {
    shows: 'a copy for one other account',
    terraform: `
resource "aws_db_snapshot" "s" {
  db_instance_identifier = "orders"
  db_snapshot_identifier = "orders-2026"
  shared_accounts        = ["111122223333"]
}`,
    gives: { 'aws.rds.snapshot-is-private': 'met' },
  },
  {
    shows: 'a copy for accounts that are not known',
    terraform: `
variable "accounts" { type = list(string) }

resource "aws_db_snapshot" "s" {
  db_instance_identifier = "orders"
  db_snapshot_identifier = "orders-2026"
  shared_accounts        = var.accounts
}`,
    gives: { 'aws.rds.snapshot-is-private': 'unproven' },
  },
);
