import { cite } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/securityhub/latest/userguide';
const template = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference';

export const says = {
  hub: cite(
    `${template}/aws-resource-securityhub-hub.html`,
    'A new hub takes on the default standards, and new controls of standards that are enabled, unless it is told not to.',
    read,
  ),
  aggregator: cite(
    `${template}/aws-resource-securityhub-findingaggregator.html`,
    'Findings are gathered from all regions, future ones included, from all but some, or only from those that are named.',
    read,
  ),
  organisation: cite(
    `${template}/aws-resource-securityhub-organizationconfiguration.html`,
    'New accounts of the organisation get no hub unless that is switched on, or policies of a central configuration see to it.',
    read,
  ),
  protection: cite(`${guide}/data-protection.html`, 'Security Hub encrypts data at rest, and in transit between its component services.', read),
};
