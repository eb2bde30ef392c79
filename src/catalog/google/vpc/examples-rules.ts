import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'google.vpc';

const web: Example = {
  shows: 'a rule that lets everybody in to web pages',
  terraform: `
variable "protocol" {
  type = string
}
variable "ranges" {
  type = list(string)
}

resource "google_compute_firewall" "web" {
  name          = "web"
  network       = "main"
  source_ranges = ["0.0.0.0/0"]
  target_tags   = ["web"]

  allow {
    protocol = "tcp"
    ports    = ["80", "443"]
  }
}`,
  assetInventory: `
{"name":"//compute.googleapis.com/projects/acme/global/firewalls/web","asset_type":"compute.googleapis.com/Firewall","ancestors":["projects/123456789"],"resource":{"version":"v1","data":{"id":"3","name":"web","network":"https://www.googleapis.com/compute/v1/projects/acme/global/networks/main","direction":"INGRESS","disabled":false,"priority":1000,"sourceRanges":["0.0.0.0/0"],"targetTags":["web"],"allowed":[{"IPProtocol":"tcp","ports":["80","443"]}]}}}`,
  gives: {
    [`${id}.keeps-ssh-from-everybody`]: 'met',
    [`${id}.keeps-remote-desktop-from-everybody`]: 'met',
    [`${id}.opens-only-the-web-to-everybody`]: 'met',
    [`${id}.names-its-ports`]: 'met',
    [`${id}.opens-narrow-ranges`]: 'met',
    [`${id}.limits-what-leaves`]: 'none',
  },
  holds: { 'limit-exposure': 'provider+customer', 'filter-traffic': 'provider+customer' },
};
const ports = ['    ports    = ["80", "443"]', '"ports":["80","443"]'] as const;
const ranges = ['source_ranges = ["0.0.0.0/0"]', '"sourceRanges":["0.0.0.0/0"]'] as const;

const egress: Example = {
  shows: 'a rule that lets anything out to anywhere',
  terraform: `
variable "ranges" {
  type = list(string)
}

resource "google_compute_firewall" "out" {
  name               = "out"
  network            = "main"
  direction          = "EGRESS"
  destination_ranges = ["0.0.0.0/0"]

  allow {
    protocol = "all"
  }
}`,
  assetInventory: `
{"name":"//compute.googleapis.com/projects/acme/global/firewalls/out","asset_type":"compute.googleapis.com/Firewall","ancestors":["projects/123456789"],"resource":{"version":"v1","data":{"id":"4","name":"out","direction":"EGRESS","disabled":false,"destinationRanges":["0.0.0.0/0"],"allowed":[{"IPProtocol":"all"}]}}}`,
  gives: { [`${id}.limits-what-leaves`]: 'unmet', [`${id}.keeps-ssh-from-everybody`]: 'none' },
};

export default examples(
  web,
  variant(web, {
    shows: 'SSH from anywhere, beside web pages',
    terraform: [[ports[0], '    ports    = ["22", "443"]']],
    assetInventory: [[ports[1], '"ports":["22","443"]']],
    gives: { [`${id}.keeps-ssh-from-everybody`]: 'unmet', [`${id}.opens-only-the-web-to-everybody`]: 'unmet', [`${id}.names-its-ports`]: 'met' },
  }),
  variant(web, {
    shows: 'every port of TCP from anywhere, IPv6 included, as no ports are named',
    terraform: [
      [`\n${ports[0]}`, ''],
      [ranges[0], 'source_ranges = ["::/0"]'],
    ],
    assetInventory: [
      [`,${ports[1]}`, ''],
      [ranges[1], '"sourceRanges":["::/0"]'],
    ],
    gives: {
      [`${id}.keeps-ssh-from-everybody`]: 'unmet',
      [`${id}.keeps-remote-desktop-from-everybody`]: 'unmet',
      [`${id}.opens-only-the-web-to-everybody`]: 'unmet',
      [`${id}.names-its-ports`]: 'unmet',
    },
  }),
  variant(web, {
    shows: 'a wide range of ports, for a private network',
    terraform: [
      [ports[0], '    ports    = ["3300-3400"]'],
      [ranges[0], 'source_ranges = ["10.0.0.0/8"]'],
    ],
    assetInventory: [
      [ports[1], '"ports":["3300-3400"]'],
      [ranges[1], '"sourceRanges":["10.0.0.0/8"]'],
    ],
    gives: { [`${id}.keeps-remote-desktop-from-everybody`]: 'met', [`${id}.opens-narrow-ranges`]: 'unmet', [`${id}.names-its-ports`]: 'met' },
  }),
  variant(web, {
    shows: 'everything from machines with a tag, which are not everybody',
    terraform: [
      ['protocol = "tcp"', 'protocol = "all"'],
      [`\n${ports[0]}`, ''],
      [ranges[0], 'source_tags   = ["bastion"]'],
    ],
    assetInventory: [
      ['"IPProtocol":"tcp"', '"IPProtocol":"all"'],
      [`,${ports[1]}`, ''],
      [ranges[1], '"sourceTags":["bastion"]'],
    ],
    gives: { [`${id}.keeps-ssh-from-everybody`]: 'met', [`${id}.opens-only-the-web-to-everybody`]: 'met', [`${id}.names-its-ports`]: 'unmet' },
  }),
  variant(web, {
    shows: 'a rule that refuses',
    terraform: [['  allow {', '  deny {']],
    assetInventory: [['"allowed":', '"denied":']],
    gives: { [`${id}.keeps-ssh-from-everybody`]: 'none', [`${id}.names-its-ports`]: 'none' },
  }),
  variant(web, {
    shows: 'a rule whose protocol and sources are filled in later',
    terraform: [
      ['protocol = "tcp"', 'protocol = var.protocol'],
      [ranges[0], 'source_ranges = var.ranges'],
    ],
    gives: {
      [`${id}.keeps-ssh-from-everybody`]: 'unproven',
      [`${id}.keeps-remote-desktop-from-everybody`]: 'unproven',
      [`${id}.opens-only-the-web-to-everybody`]: 'unproven',
      [`${id}.names-its-ports`]: 'unproven',
      [`${id}.opens-narrow-ranges`]: 'unproven',
    },
  }),
  {
    shows: 'a rule of a firewall policy that lets SSH in from anywhere',
    terraform: `
resource "google_compute_network_firewall_policy_rule" "ssh" {
  firewall_policy = "policy"
  priority        = 1000
  direction       = "INGRESS"
  action          = "allow"

  match {
    src_ip_ranges = ["0.0.0.0/0"]
    layer4_configs {
      ip_protocol = "tcp"
      ports       = ["20-25"]
    }
  }
}`,
    gives: { [`${id}.keeps-ssh-from-everybody`]: 'unmet', [`${id}.keeps-remote-desktop-from-everybody`]: 'met' },
  },
  egress,
  variant(egress, {
    shows: 'a rule that lets anything out to a private network',
    terraform: [['destination_ranges = ["0.0.0.0/0"]', 'destination_ranges = ["10.0.0.0/8"]']],
    assetInventory: [['"destinationRanges":["0.0.0.0/0"]', '"destinationRanges":["10.0.0.0/8"]']],
    gives: { [`${id}.limits-what-leaves`]: 'met' },
  }),
  variant(egress, {
    shows: 'a rule for what leaves, whose destinations are filled in later',
    terraform: [['destination_ranges = ["0.0.0.0/0"]', 'destination_ranges = var.ranges']],
    gives: { [`${id}.limits-what-leaves`]: 'unproven' },
  }),
);
