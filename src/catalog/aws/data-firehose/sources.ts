import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/firehose/latest/dev';
const encryption = cite(
  `${guide}/encryption.html`,
  'Records that are put into a delivery stream are encrypted at rest where that is switched on; records read from a data stream stay encrypted there and are held in memory only.',
  read,
);
const network = cite(`${guide}/infrastructure-security.html`, 'Firehose is called over the network with TLS.', read, 'secondary');

export const says = {
  encryption,
  tls: inferred(network, 'The endpoints of Firehose are called over HTTPS.'),
  keys: cite(
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-deliverystreamencryptionconfigurationinput.html',
    'The key is one that AWS owns unless a symmetric key of the customer is named.',
    read,
  ),
  errors: cite(
    `${guide}/monitoring-with-cloudwatch-logs.html`,
    'Errors of delivery and of transformation are logged to CloudWatch where that is switched on for the destination.',
    read,
    'secondary',
  ),
  recovery: cite(
    `${guide}/disaster-recovery-resiliency.html`,
    'Firehose moves delivery streams away from failing hosts and zones by itself, without losing data.',
    read,
  ),
  secrets: inferred(
    cite(`${guide}/using-secrets-manager.html`, '', read),
    'Says that Firehose can fetch what it needs to sign in to a destination from Secrets Manager, so that it shows nowhere in plain text; so keeping it out of the source is the customer’s.',
  ),
};
