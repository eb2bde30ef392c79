import { cite, inferred } from '../../../model/index.ts';
import { says as google } from '../baselines/sources.ts';

const read = '2026-11-22';

const sessions = cite(
  'https://cloud.google.com/network-connectivity/docs/router/how-to/use-md5-authentication',
  'Sessions of Cloud Router are not authenticated by default; with a key that both sides share the peer is.',
  read,
);
export const says = {
  secret: inferred(sessions, 'Whoever has the key that both sides share can take the place of either.'),
  overview: cite(
    'https://cloud.google.com/nat/docs/overview',
    'Cloud NAT is a distributed service without machines in the way; it lets only answers to connections from within come back in.',
    read,
  ),
  logging: cite(
    'https://cloud.google.com/nat/docs/monitoring',
    'Once logging is on, connections through the gateway and packets that it dropped can be logged, both or one of them.',
    read,
  ),
  unlogged: cite(
    'https://cloud.google.com/ruby/docs/reference/google-cloud-compute-v1/latest/Google-Cloud-Compute-V1-RouterNatLogConfig',
    'Nothing is logged unless that is switched on; with no filter all connections are.',
    read,
  ),
  sessions,
  several: inferred(google.spread, 'The customer sees that nothing hangs on one point of failure, and so that routes do not come over one session alone.'),
} as const;
