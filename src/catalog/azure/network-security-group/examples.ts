import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.network-security-group';
const questions = [
  'keeps-ssh-closed',
  'keeps-remote-desktop-closed',
  'opens-some-ports-only',
  'keeps-risky-ports-closed',
  'opens-only-the-web',
  'keeps-udp-closed',
  'keeps-plain-web-closed',
] as const;
/** The same verdict on every question of what comes in, but for those that are named. */
const all = (verdict: 'met' | 'unmet' | 'unproven', but: Readonly<Record<string, 'met' | 'unmet' | 'unproven'>> = {}) =>
  Object.fromEntries([
    ...questions.map(one => [`${id}.${one}`, verdict] as const),
    ...Object.entries(but).map(([one, other]) => [`${id}.${one}`, other] as const),
  ]);

const web: Example = {
  shows: 'a group that opens port 443 to everybody, and lets out only what Azure needs',
  terraform: `
variable "ports" {
  type = list(string)
}
variable "source" {
  type = string
}
variable "number" {
  type = number
}

resource "azurerm_network_security_group" "web" {
  name                = "web"
  location            = "westeurope"
  resource_group_name = "rg"

  security_rule {
    name                       = "in"
    priority                   = 300
    direction                  = "Inbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_port_range          = "*"
    source_address_prefix      = "Internet"
    destination_address_prefix = "*"
    destination_port_range     = "443"
  }

  security_rule {
    name                       = "out"
    priority                   = 4096
    direction                  = "Outbound"
    access                     = "Deny"
    protocol                   = "*"
    source_port_range          = "*"
    destination_port_range     = "*"
    source_address_prefix      = "*"
    destination_address_prefix = "Internet"
  }
}`,
  bicep: `
param ports array
param source string
param number int

resource web 'Microsoft.Network/networkSecurityGroups@2024-05-01' = {
  name: 'web'
  location: 'westeurope'
  properties: {
    securityRules: [
      {
        name: 'in'
        properties: {
          priority: 300
          direction: 'Inbound'
          access: 'Allow'
          protocol: 'Tcp'
          sourcePortRange: '*'
          sourceAddressPrefix: 'Internet'
          destinationAddressPrefix: '*'
          destinationPortRange: '443'
        }
      }
      {
        name: 'out'
        properties: {
          priority: 4096
          direction: 'Outbound'
          access: 'Deny'
          protocol: '*'
          sourcePortRange: '*'
          destinationPortRange: '*'
          sourceAddressPrefix: '*'
          destinationAddressPrefix: 'Internet'
        }
      }
    ]
  }
}`,
  gives: all('met', { 'limits-what-leaves': 'met' }),
  holds: { 'limit-exposure': 'provider+customer', 'control-egress': 'provider+customer' },
};
const tf = {
  source: '    source_address_prefix      = "Internet"',
  port: '    destination_port_range     = "443"',
  deny: '    access                     = "Deny"',
};
const bicep = { source: "          sourceAddressPrefix: 'Internet'", port: "          destinationPortRange: '443'", deny: "          access: 'Deny'" };

/** Rules on their own: one for machines that administer, and one that shuts them out before it. */
const separate: Example = {
  shows: 'a group whose open rule for SSH comes after one that refuses it to everybody',
  terraform: `
variable "number" {
  type = number
}

resource "azurerm_network_security_group" "jump" {
  name                = "jump"
  location            = "westeurope"
  resource_group_name = "rg"
}

resource "azurerm_network_security_rule" "ssh" {
  name                        = "ssh"
  resource_group_name         = "rg"
  network_security_group_name = azurerm_network_security_group.jump.name
  priority                    = 300
  direction                   = "Inbound"
  access                      = "Allow"
  protocol                    = "Tcp"
  source_port_range           = "*"
  destination_port_ranges     = ["22", "8000-8010"]
  source_address_prefixes     = ["10.0.0.0/8", "0.0.0.0/0"]
  destination_address_prefix  = "*"
}

resource "azurerm_network_security_rule" "refused" {
  name                        = "refused"
  resource_group_name         = "rg"
  network_security_group_name = azurerm_network_security_group.jump.name
  priority                    = 200
  direction                   = "Inbound"
  access                      = "Deny"
  protocol                    = "*"
  source_port_range           = "*"
  destination_port_range      = "22"
  source_address_prefix       = "*"
  destination_address_prefix  = "*"
}`,
  bicep: `
param number int

resource jump 'Microsoft.Network/networkSecurityGroups@2024-05-01' = {
  name: 'jump'
  location: 'westeurope'
}

resource ssh 'Microsoft.Network/networkSecurityGroups/securityRules@2024-05-01' = {
  parent: jump
  name: 'ssh'
  properties: {
    priority: 300
    direction: 'Inbound'
    access: 'Allow'
    protocol: 'Tcp'
    sourcePortRange: '*'
    destinationPortRanges: ['22', '8000-8010']
    sourceAddressPrefixes: ['10.0.0.0/8', '0.0.0.0/0']
    destinationAddressPrefix: '*'
  }
}

resource refused 'Microsoft.Network/networkSecurityGroups/securityRules@2024-05-01' = {
  parent: jump
  name: 'refused'
  properties: {
    priority: 200
    direction: 'Inbound'
    access: 'Deny'
    protocol: '*'
    sourcePortRange: '*'
    destinationPortRange: '22'
    sourceAddressPrefix: '*'
    destinationAddressPrefix: '*'
  }
}`,
  gives: {
    [`${id}.keeps-ssh-closed`]: 'met',
    [`${id}.keeps-remote-desktop-closed`]: 'met',
    [`${id}.opens-only-the-web`]: 'unmet',
    [`${id}.limits-what-leaves`]: 'unmet',
    [`${id}.rule-keeps-ssh-closed`]: 'none',
  },
};

export default examples(
  web,
  variant(web, {
    shows: 'a group that opens every port of every protocol to any address',
    terraform: [
      ['"Tcp"', '"*"'],
      [tf.port, '    destination_port_range     = "0-65535"'],
    ],
    bicep: [
      ["'Tcp'", "'*'"],
      [bicep.port, "          destinationPortRange: '0-65535'"],
    ],
    gives: all('unmet', { 'keeps-udp-closed': 'met' }),
  }),
  variant(web, {
    shows: 'a group that opens SSH, remote desktop, a database and port 80 to the whole of IPv6',
    terraform: [
      [tf.source, '    source_address_prefix      = "::/0"'],
      [tf.port, '    destination_port_ranges    = ["22", "3389", "5432", "80"]'],
    ],
    bicep: [
      [bicep.source, "          sourceAddressPrefix: '::/0'"],
      [bicep.port, "          destinationPortRanges: ['22', '3389', '5432', '80']"],
    ],
    gives: all('unmet', { 'keeps-udp-closed': 'met', 'opens-some-ports-only': 'met' }),
  }),
  variant(web, {
    shows: 'a group that opens a service over UDP to everybody',
    terraform: [
      ['"Tcp"', '"Udp"'],
      [tf.port, '    destination_port_range     = "4500"'],
    ],
    bicep: [
      ["'Tcp'", "'Udp'"],
      [bicep.port, "          destinationPortRange: '4500'"],
    ],
    gives: all('met', { 'keeps-udp-closed': 'unmet', 'opens-only-the-web': 'unmet' }),
  }),
  variant(web, {
    shows: 'a group whose ports are left to whoever deploys it, as is what it refuses on the way out',
    terraform: [
      ['"Tcp"', 'var.source'],
      [tf.port, '    destination_port_ranges    = var.ports'],
      ['    priority                   = 4096', '    priority                   = var.number'],
      [tf.deny, '    access                     = var.source'],
    ],
    bicep: [
      ["'Tcp'", 'source'],
      [bicep.port, '          destinationPortRanges: ports'],
      ['          priority: 4096', '          priority: number'],
      [bicep.deny, '          access: source'],
    ],
    gives: all('unproven', { 'limits-what-leaves': 'unproven' }),
  }),
  variant(web, {
    shows: 'a group whose sources are left to whoever deploys it',
    terraform: [
      [tf.source, '    source_address_prefix      = var.source'],
      [tf.port, '    destination_port_range     = "*"'],
    ],
    bicep: [
      [bicep.source, '          sourceAddressPrefix: source'],
      [bicep.port, "          destinationPortRange: '*'"],
    ],
    gives: all('unproven', { 'keeps-udp-closed': 'met' }),
  }),
  variant(web, {
    shows: 'a group that opens every port to its own networks only, and lets everything out',
    terraform: [
      [tf.source, '    source_address_prefix      = "VirtualNetwork"'],
      [tf.port, '    destination_port_range     = "*"'],
      [tf.deny, '    access                     = "Allow"'],
    ],
    bicep: [
      [bicep.source, "          sourceAddressPrefix: 'VirtualNetwork'"],
      [bicep.port, "          destinationPortRange: '*'"],
      [bicep.deny, "          access: 'Allow'"],
    ],
    gives: all('met', { 'limits-what-leaves': 'unmet' }),
  }),
  separate,
  variant(separate, {
    shows: 'a group whose open rule for SSH comes before the one that refuses it',
    terraform: [['= 200', '= 400']],
    bicep: [['priority: 200', 'priority: 400']],
    gives: { [`${id}.keeps-ssh-closed`]: 'unmet' },
  }),
  variant(separate, {
    shows: 'a group of which nobody knows which of two rules comes first',
    terraform: [['= 200', '= var.number']],
    bicep: [['priority: 200', 'priority: number']],
    gives: { [`${id}.keeps-ssh-closed`]: 'unproven' },
  }),
);
