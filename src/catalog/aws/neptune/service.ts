import { asset, decide, flag, like, link, plus, reach, service, text } from '../../../model/index.ts';
import { clusterFacts } from '../cluster-volume.ts';
import { ways } from '../exposure.ts';
import { says } from './sources.ts';

const neptune = service({ id: 'aws.neptune', name: 'Amazon Neptune', vendor: 'aws' });

/** `keys` says who holds the key. */
export const cluster = plus(
  asset(neptune, 'cluster', {
    ...clusterFacts(says),
    /** Callers sign in with IAM. */
    signsIn: flag({ unset: false, source: says.signIn }),
  }),
  me => ({
    ingress: reach(me, 'groups', 'ingress', ways),
    keys: decide(me, [
      [{ encrypted: false }, 'none'],
      [{ key: '' }, 'managed by AWS'],
      [{ key: like('*alias/aws/rds') }, 'managed by AWS'],
      [{}, 'your own'],
    ]),
  }),
);

const declared = asset(neptune, 'instance', {
  name: text({ unset: '' }),
  cluster: link('aws.neptune.cluster', { unset: { items: [] } }),
  public: flag({ unset: false, source: says.network }),
  autoMinor: flag({ unset: true, source: says.minor }),
});
export const instance = plus(declared, me => ({ ingress: reach(me, 'cluster', 'ingress', ways) }));
