import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/streams/latest/dev';
const template = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference';
const retention = cite(`${template}/aws-resource-kinesis-stream.html`, 'Records can be read for 24 hours unless a longer time is set.', read);
const network = cite(`${guide}/infrastructure-security.html`, 'Kinesis is called over the network with TLS.', read, 'secondary');

export const says = {
  retention,
  encryption: cite(
    `${template}/aws-resource-kinesis-stream.html`,
    'A stream is encrypted on the server only while its definition asks for it; taking the line out switches encryption off.',
    read,
  ),
  keys: cite(
    'https://docs.aws.amazon.com/sdk-for-sap-abap/v1/api/latest/kns/operation/STARTSTREAMENCRYPTION.html',
    'The key is one of the customer, or the one of Kinesis by the alias aws/kinesis; records written before encryption was started stay as they were.',
    read,
    'secondary',
  ),
  tls: inferred(network, 'Says that Kinesis is called over the network with TLS; so its endpoints take calls that way.'),
  lasting: cite(
    `${guide}/kinesis-extended-retention.html`,
    'A stream is a place for records to wait, for a day unless more is set and for a year at most; the time is a safety net for readers that fail.',
    read,
    'secondary',
  ),
  policy: cite(`${template}/aws-resource-kinesis-resourcepolicy.html`, 'A stream or consumer can be given a policy that lets others use it.', read),
  trail: cite(
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html',
    'A trail records data events, such as calls that read and write records of a stream of Kinesis, only where it is told to; by default it does not.',
    read,
  ),
};
