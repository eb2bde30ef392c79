import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const measures = cite(
  'https://www.solarwinds.com/technical-and-organizational-measures',
  'SolarWinds limits and reviews access to its systems, uses several factors for privileged access, and encrypts data on its way and where it is stored.',
  read,
);

export const says = {
  measures,
  settings: inferred(measures, 'What a check asks for, and how, is for whoever writes it to say.'),
} as const;
