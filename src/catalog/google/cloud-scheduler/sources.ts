import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const targets = cite(
  'https://cloud.google.com/scheduler/docs/http-target-auth',
  'A job calls an address with a token of a service account that is set up for it; a receiver in Google Cloud checks the token by itself, and the account needs the role for the call.',
  read,
);
export const says = {
  targets,
  own: inferred(targets, 'Addresses and headers are given by you; the service sends them as they are.'),
  unsigned: inferred(targets, 'A job that names no service account calls without a token, so that whoever answers it answers anybody.'),
} as const;
