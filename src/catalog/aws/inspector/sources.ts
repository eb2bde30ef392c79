import { cite } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/inspector/latest/user';
const encryption = cite(
  `${guide}/encryption-rest.html`,
  'What Inspector gathers and finds is encrypted with keys that AWS owns; it is deleted for good when Inspector is disabled.',
  read,
);

export const says = {
  encryption,
  transit: cite(
    `${guide}/encryption-transit.html`,
    'AWS encrypts what travels between its systems and services; findings, and what machines report, travel over TLS.',
    read,
  ),
  types: cite(
    `${guide}/activate-scans.html`,
    'Machines, images and functions are scanned for known holes where the type of scan is activated, and only there.',
    read,
  ),
  organisation: cite(
    'https://docs.aws.amazon.com/inspector/v2/APIReference/API_AutoEnable.html',
    'For each type of scan it is said whether new members of the organisation get it.',
    read,
  ),
};
