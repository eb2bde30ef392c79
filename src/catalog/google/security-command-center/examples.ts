import { type Example, examples, variant } from '../../../model/index.ts';
import { exported } from '../exported.ts';

const id = 'google.security-command-center';
const [muteName, notificationName] = ['organizations/12345/locations/global/muteConfigs/old', 'organizations/12345/locations/global/notificationConfigs/worst'];

const base: Example = {
  shows: 'one category that is hidden until a day, and all that is critical or high sent to a topic',
  terraform: `
variable "text" {
  type = string
}

resource "google_scc_v2_organization_mute_config" "old" {
  organization   = "12345"
  mute_config_id = "old"
  type           = "DYNAMIC"
  expiry_time    = "2027-03-31T00:00:00Z"
  filter         = "category=\\"OPEN_FIREWALL\\""
}

resource "google_scc_v2_organization_notification_config" "worst" {
  organization = "12345"
  config_id    = "worst"
  pubsub_topic = "projects/acme/topics/findings"

  streaming_config {
    filter = "severity=\\"CRITICAL\\" OR severity=\\"HIGH\\""
  }
}`,
  assetInventory: [
    exported('securitycenter.googleapis.com/MuteConfig', muteName, {
      name: muteName,
      type: 'DYNAMIC',
      expiryTime: '2027-03-31T00:00:00Z',
      filter: 'category="OPEN_FIREWALL"',
    }),
    exported('securitycenter.googleapis.com/NotificationConfig', notificationName, {
      name: notificationName,
      pubsubTopic: 'projects/acme/topics/findings',
      streamingConfig: { filter: 'severity="CRITICAL" OR severity="HIGH"' },
    }),
  ].join('\n'),
  gives: { [`${id}.hides-for-a-time`]: 'met', [`${id}.does-not-hide-the-worst`]: 'met', [`${id}.tells-of-the-worst`]: 'met' },
  holds: { 'detect-threats': 'customer' },
};

export default examples(
  base,
  variant(base, {
    shows: 'all that is high, hidden for good, and only what is critical sent',
    terraform: [
      ['  type           = "DYNAMIC"\n  expiry_time    = "2027-03-31T00:00:00Z"\n', '  type           = "STATIC"\n'],
      ['category=\\"OPEN_FIREWALL\\"', 'severity=\\"HIGH\\"'],
      [' OR severity=\\"HIGH\\""', '"'],
    ],
    assetInventory: [
      ['"type":"DYNAMIC","expiryTime":"2027-03-31T00:00:00Z"', '"type":"STATIC"'],
      ['category=\\"OPEN_FIREWALL\\"', 'severity=\\"HIGH\\"'],
      [' OR severity=\\"HIGH\\""', '"'],
    ],
    gives: { [`${id}.hides-for-a-time`]: 'unmet', [`${id}.does-not-hide-the-worst`]: 'unmet', [`${id}.tells-of-the-worst`]: 'unmet' },
  }),
  variant(base, {
    shows: 'filters and days that variables fill in',
    terraform: [
      ['"2027-03-31T00:00:00Z"', 'var.text'],
      ['"category=\\"OPEN_FIREWALL\\""', 'var.text'],
      ['"severity=\\"CRITICAL\\" OR severity=\\"HIGH\\""', 'var.text'],
    ],
    gives: { [`${id}.hides-for-a-time`]: 'unproven', [`${id}.does-not-hide-the-worst`]: 'unproven', [`${id}.tells-of-the-worst`]: 'unproven' },
  }),
);
