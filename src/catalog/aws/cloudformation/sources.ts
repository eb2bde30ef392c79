import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide';
const protection = cite(
  `${guide}/security-data-protection.html`,
  'CloudFormation encrypts what it stores and what travels within it; encryption of what a stack makes is for the customer to say.',
  read,
);
const practices = cite(
  `${guide}/security-best-practices.html`,
  'Credentials do not belong in templates, which can refer to where they are kept; a service role keeps the rights of a stack apart from those of whoever updates it; CloudTrail has every call.',
  read,
);

export const says = {
  protection,
  practices,
  credentials: inferred(practices, 'A parameter is as readable as the template.'),
  deletion: cite(
    `${guide}/using-cfn-protect-stacks.html`,
    'Termination protection is off by default, keeps a stack and those nested in it from being deleted, and cannot be set on a nested stack itself.',
    read,
  ),
  events: inferred(practices, 'Whoever watches what changes in an account learns of stacks by their events.'),
  keys: inferred(protection, 'Says that CloudFormation encrypts what it stores; as nobody can name a key for that, the key is AWS’s to hold.'),
  service: inferred(
    protection,
    'Says that AWS protects the infrastructure that runs its cloud; so fixing and renewing the service is for AWS, and there is no version for the customer to choose.',
  ),
} as const;
