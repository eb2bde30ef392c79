import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const measures = cite(
  'https://www.solarwinds.com/technical-and-organizational-measures',
  'SolarWinds limits and reviews access to its systems, uses several factors for privileged access, and encrypts data on its way and where it is stored.',
  read,
);

export const says = {
  measures,
  access: inferred(
    measures,
    'Says how SolarWinds limits access to its own systems, and nothing of its customers’ accounts; the vendor runs the sign-in, and who has an account and how it is proved the customer sets up.',
  ),
  logs: inferred(
    measures,
    'Says that SolarWinds reviews access to its own systems; so records are the vendor’s to write, and what must last longer the customer takes elsewhere.',
  ),
  settings: inferred(measures, 'What a check asks for, and how, is for whoever writes it to say.'),
} as const;
