import { type Example, examples, variant } from '../../../model/index.ts';

const [tls, password] = ['solarwinds.pingdom.asks-over-tls', 'solarwinds.pingdom.carries-no-password'];
const check: Example = {
  shows: 'a check that asks for a page over TLS',
  terraform: `
variable "on" {
  type = bool
}
variable "word" {
  type = string
}

resource "pingdom_check" "shop" {
  type       = "http"
  name       = "shop"
  host       = "shop.acme.example"
  url        = "/health"
  encryption = true
  port       = 443
}`,
  gives: { [tls]: 'met', [password]: 'met' },
  holds: { 'guard-credentials': 'customer', 'encrypt-in-transit': 'provider+customer' },
};

export default examples(
  check,
  variant(check, {
    shows: 'a check over plain HTTP, with its password for everybody to read',
    terraform: [['encryption = true\n  port       = 443', 'username   = "probe"\n  password   = "correct-horse-battery"']],
    gives: { [tls]: 'unmet', [password]: 'unmet' },
  }),
  variant(check, {
    shows: 'a check whose settings come from variables',
    terraform: [['encryption = true', 'encryption = var.on\n  password   = var.word']],
    gives: { [tls]: 'unproven', [password]: 'unproven' },
  }),
  variant(check, {
    shows: 'a check that only asks whether a host answers',
    terraform: [['type       = "http"', 'type       = "ping"']],
    gives: { [tls]: 'none' },
  }),
);
