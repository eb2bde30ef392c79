import { cite } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/guardduty/latest/ug';
const template = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference';

export const says = {
  detector: cite(
    `${guide}/guardduty_settingup.html`,
    'Once it is enabled in a region, GuardDuty watches the events of the trail, the flow logs and the DNS logs by itself; enabling it everywhere is recommended, and disabling it possible at any time.',
    read,
  ),
  plans: cite(
    `${template}/aws-resource-guardduty-detector.html`,
    'The features that a detector has beyond the basic ones are switched on or off one by one.',
    read,
  ),
  organisation: cite(
    `${guide}/guardduty_organizations.html`,
    'The administrator of an organisation can have GuardDuty enabled for accounts as they join, or for all of them.',
    read,
    'secondary',
  ),
  protection: cite(
    `${guide}/data-protection.html`,
    'Findings are encrypted at rest with keys that AWS owns; log data is encrypted on its way to GuardDuty, and thrown away once it was looked at.',
    read,
  ),
};
