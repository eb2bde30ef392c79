import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const session = cite(
  'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-session.html',
  'Macie works for the account while its status is enabled, and stops while it is paused.',
  read,
);
const service = cite(
  'https://docs.aws.amazon.com/macie/latest/APIReference/welcome.html',
  'Macie keeps an inventory of the buckets of S3, watches how they are secured, and looks for sensitive data in them.',
  read,
);
const network = cite(
  'https://docs.aws.amazon.com/macie/latest/user/infrastructure-security.html',
  'Macie is called over the network with TLS 1.2 or newer, or through a private endpoint.',
  read,
);

export const says = {
  session,
  service,
  network,
  organisation: inferred(session, 'Macie is enabled account by account; whether new accounts of an organisation get it is a setting of its administrator.'),
  kept: cite(
    'https://docs.aws.amazon.com/macie/latest/user/data-protection.html',
    'Macie encrypts what it keeps, such as findings, with a key that AWS manages.',
    read,
  ),
};
