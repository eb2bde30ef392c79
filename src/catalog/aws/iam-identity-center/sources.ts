import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/singlesignon/latest/userguide';
const sets = cite(
  `${guide}/permissionsetsconcept.html`,
  'A permission set is a template of the customer’s that collects policies; the service makes a role from it in every account where it is assigned, and manages that role.',
  read,
);
const resilience = cite(
  `${guide}/resiliency-regional-behavior.html`,
  'The service is fully managed, runs over several zones, and stands in the region where it was enabled.',
  read,
);

export const says = {
  sets,
  assigned: cite(
    `${guide}/assignusers.html`,
    'Customers assign accounts to people by permission sets that say how far they go, and best to groups, which people enter and leave.',
    read,
  ),
  service: inferred(
    resilience,
    'Says that Identity Center is fully managed and runs over several zones; so fixing and renewing it is for AWS, and there is no version for the customer to choose.',
  ),
  definitions: inferred(
    sets,
    'Says that a permission set is a template of the customer’s; so keeping its definition, and earlier ones, is the customer’s too.',
  ),
  sessions: inferred(
    sets,
    'Says that the service makes a role of a permission set, through which people act; so their credentials are those of a role, which end with the session.',
  ),
  session: cite(
    `${guide}/howtosessionduration.html`,
    'The customer sets for how long a session of a permission set lasts, from one hour, which is the default, to twelve; longer than needed is advised against.',
    read,
  ),
  emergency: cite(`${guide}/emergency-access.html`, 'Customers are advised to set up another way in for when the service or its region fails.', read),
  trail: cite(`${guide}/logging-using-cloudtrail.html`, 'CloudTrail records what people, roles and services do in Identity Center.', read),
};
