import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const measures = cite(
  'https://www.solarwinds.com/technical-and-organizational-measures',
  'SolarWinds limits and reviews access to its systems, uses several factors for privileged access, and encrypts data on its way and where it is stored.',
  read,
);

export const says = {
  measures,
  access: cite(
    'https://documentation.solarwinds.com/en/success_center/pingdom/content/shared/user_roles.htm',
    'Roles of the organisation and of the product decide what a user reaches; administrators of the customer invite users, give them roles and remove them.',
    read,
  ),
  factors: cite(
    'https://documentation.solarwinds.com/en/success_center/pingdom/content/shared/mfa.htm',
    'The owner of the organisation enables a second factor; from then on nobody signs in without having set one up.',
    read,
  ),
  logs: inferred(
    measures,
    'Says that SolarWinds reviews access to its own systems; so records are the vendor’s to write, and what must last longer the customer takes elsewhere.',
  ),
  again: inferred(measures, 'Whoever writes a check answers for what it asks, and so for going back to what it was.'),
  settings: inferred(measures, 'What a check asks for, and how, is for whoever writes it to say.'),
} as const;
