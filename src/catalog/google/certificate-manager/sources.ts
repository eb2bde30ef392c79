import { cite } from '../../../model/index.ts';

const read = '2026-11-22';
export const says = {
  kinds: cite(
    'https://docs.cloud.google.com/certificate-manager/docs/core-components.md.txt',
    'Certificates that Google manages are obtained and renewed by Google, each time with a new private key; ones that you manage you obtain and renew yourself.',
    read,
  ),
} as const;
