import { asset, choice, count, decide, empty, flag, like, parts, plus, service, some, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const cloudfront = service({ id: 'aws.cloudfront', name: 'Amazon CloudFront', vendor: 'aws' });

/** What happens to the requests of one path. */
export const behaviour = {
  path: text({ unset: 'default' }),
  viewers: choice(['allow-all', 'https-only', 'redirect-to-https']),
  headersPolicy: flag({ unset: false, source: says.headers }),
  realtimeLogs: flag({ unset: false, source: says.logs }),
  /** A function of CloudFront or Lambda runs on it. */
  runsCode: flag({ unset: false, source: says.functions }),
};
export const originKinds = ['bucket', 'server', 'in your network'] as const;
export const origin = {
  id: text(),
  kind: choice(originKinds),
  /** CloudFront proves who it is, so that the bucket can refuse everybody else. */
  signed: flag({ unset: false, source: says.access }),
  protocol: choice(['http-only', 'https-only', 'match-viewer', 'of the bucket'], { unset: 'of the bucket' }),
  outdatedTls: flag({ unsaid: 'the versions of TLS are not written' }),
};

const declared = asset(cloudfront, 'distribution', {
  behaviours: parts(behaviour, { unset: { items: [] } }),
  origins: parts(origin, { unset: { items: [] } }),
  originGroups: count({ unset: 0, source: says.resilience }),
  certificate: choice(['of CloudFront', 'your own'], { unset: 'of CloudFront', source: says.certificate }),
  oldestPolicy: text({ unset: 'TLSv1', source: says.policy }),
  rootObject: flag({ unset: false, source: says.root }),
  accessLogs: flag({ unset: false, source: says.logs }),
  webAcl: flag({ unset: false, source: says.firewall }),
});
/** `tls`: how current the oldest TLS is that viewers may speak; with its own certificate CloudFront sets it. `logging`: what keeps a record of requests. `code`: whose programs run on them. */
export const distribution = plus(declared, me => ({
  tls: decide(me, [
    [{ certificate: 'of CloudFront' }, 'as CloudFront sets it'],
    [{ oldestPolicy: like('TLSv1.2*') }, 'current'],
    [{ oldestPolicy: like('TLSv1.3*') }, 'current'],
    [{}, 'outdated'],
  ]),
  logging: decide(me, [
    [{ accessLogs: true }, 'access logs'],
    [{ behaviours: empty }, 'none'],
    [{ behaviours: some({ realtimeLogs: false }) }, 'none'],
    [{}, 'real-time logs'],
  ]),
  code: decide(me, [
    [{ behaviours: some({ runsCode: true }) }, 'yours at the edge'],
    [{}, 'none of yours'],
  ]),
}));

export const headersPolicy = asset(cloudfront, 'response-headers-policy', {
  name: text({ unset: '' }),
  /** For how long browsers are told to use HTTPS only; 0 where they are not. */
  httpsOnlySeconds: count({ unset: 0, source: says.headers }),
});
