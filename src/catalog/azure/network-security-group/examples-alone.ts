import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.network-security-group';
type Verdict = 'met' | 'unmet' | 'unproven' | 'none';
const asked = (verdict: Verdict, but: Readonly<Record<string, Verdict>> = {}) =>
  Object.fromEntries(
    Object.entries({
      'keeps-ssh-closed': verdict,
      'keeps-remote-desktop-closed': verdict,
      'opens-some-ports-only': verdict,
      'keeps-risky-ports-closed': verdict,
      'opens-only-the-web': verdict,
      'keeps-udp-closed': verdict,
      'keeps-plain-web-closed': verdict,
      ...but,
    }).map(([one, said]) => [`${id}.rule-${one}`, said]),
  );

/** Rules of groups that others own. */
const alone: Example = {
  shows: 'a rule of a group that stands elsewhere, which lets a network of yours in',
  terraform: `
variable "source" {
  type = string
}
variable "protocol" {
  type = string
}

resource "azurerm_network_security_rule" "in" {
  name                        = "in"
  resource_group_name         = "rg"
  network_security_group_name = "shared"
  priority                    = 300
  direction                   = "Inbound"
  access                      = "Allow"
  protocol                    = "*"
  source_port_range           = "*"
  destination_port_range      = "*"
  source_address_prefix       = "10.1.0.0/16"
  destination_address_prefix  = "*"
}`,
  bicep: `
param source string
param protocol string

resource shared 'Microsoft.Network/networkSecurityGroups@2024-05-01' existing = {
  name: 'shared'
}

resource in 'Microsoft.Network/networkSecurityGroups/securityRules@2024-05-01' = {
  parent: shared
  name: 'in'
  properties: {
    priority: 300
    direction: 'Inbound'
    access: 'Allow'
    protocol: '*'
    sourcePortRange: '*'
    destinationPortRange: '*'
    sourceAddressPrefix: '10.1.0.0/16'
    destinationAddressPrefix: '*'
  }
}`,
  gives: asked('met', { 'limits-what-leaves': 'met' }),
};
const tf = { source: '"10.1.0.0/16"', protocol: 'protocol                    = "*"' };
const bicep = { source: "'10.1.0.0/16'", protocol: "    protocol: '*'" };

export default examples(
  alone,
  variant(alone, {
    shows: 'a rule of a group that stands elsewhere, which opens everything to everybody',
    terraform: [[tf.source, '"0.0.0.0/0"']],
    bicep: [[bicep.source, "'0.0.0.0/0'"]],
    gives: asked('unmet', { 'keeps-udp-closed': 'met' }),
  }),
  variant(alone, {
    shows: 'a rule of a group that stands elsewhere, which opens UDP to everybody',
    terraform: [
      [tf.source, '"Internet"'],
      [tf.protocol, 'protocol                    = "Udp"'],
    ],
    bicep: [
      [bicep.source, "'Internet'"],
      [bicep.protocol, "    protocol: 'Udp'"],
    ],
    gives: asked('unmet', { 'keeps-ssh-closed': 'met', 'keeps-remote-desktop-closed': 'met', 'keeps-plain-web-closed': 'met' }),
  }),
  variant(alone, {
    shows: 'a rule of a group that stands elsewhere, whose source and protocol are left to whoever deploys it',
    terraform: [
      [tf.source, 'var.source'],
      [tf.protocol, 'protocol                    = var.protocol'],
    ],
    bicep: [
      [bicep.source, 'source'],
      [bicep.protocol, '    protocol: protocol'],
    ],
    gives: asked('unproven'),
  }),
  variant(alone, {
    shows: 'a rule of a group that stands elsewhere, which lets everything out',
    terraform: [
      ['"Inbound"', '"Outbound"'],
      ['destination_address_prefix  = "*"', 'destination_address_prefix  = "*" # anywhere'],
    ],
    bicep: [["'Inbound'", "'Outbound'"]],
    gives: asked('met', { 'limits-what-leaves': 'unmet' }),
  }),
  variant(alone, {
    shows: 'a rule of a group that stands elsewhere, which may let everything out',
    terraform: [
      ['"Inbound"', '"Outbound"'],
      [tf.protocol, 'protocol                    = var.protocol'],
    ],
    bicep: [
      ["'Inbound'", "'Outbound'"],
      [bicep.protocol, '    protocol: protocol'],
    ],
    gives: { [`${id}.rule-limits-what-leaves`]: 'unproven' },
  }),
);
