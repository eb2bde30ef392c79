import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const overview = cite(
  'https://cloud.google.com/iap/docs',
  'The proxy is a central place where access to applications by HTTPS is authorised, in the place of firewalls; with it, the application has to check signed headers.',
  read,
);
export const says = {
  overview,
  headers: cite(
    'https://cloud.google.com/iap/docs/identity-howto',
    'Only the signed header proves that a request came through the proxy, and the application must check it on every request.',
    read,
  ),
  tunnels: cite(
    'https://cloud.google.com/iap/docs/using-tcp-forwarding',
    'Who may tunnel to which machine is granted per resource, per zone or for the whole project, and conditions narrow it.',
    read,
  ),
  reauth: cite(
    'https://cloud.google.com/iap/docs/configuring-reauth',
    'Users can be made to prove themselves again after some time, by signing in or by a second factor; it is there for applications with confidential data.',
    read,
  ),
  everybody: inferred(overview, 'A role of the proxy that everybody has lets everybody through.'),
} as const;
