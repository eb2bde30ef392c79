import { asset, choice, decide, flag, like, link, plus, reach, service, text, work } from '../../../model/index.ts';
import { clusterFacts } from '../cluster-volume.ts';
import { ways } from '../exposure.ts';
import { says } from './sources.ts';

const documentdb = service({ id: 'aws.documentdb', name: 'Amazon DocumentDB', vendor: 'aws' });

/** Parameters of clusters. */
export const parameterGroup = asset(documentdb, 'parameter-group', {
  name: text({ unset: '' }),
  tls: choice(['demanded', 'not demanded'], { unset: 'demanded', source: says.tls }),
  audits: choice(['on', 'off'], { unset: 'off', source: says.logs }),
});

const declared = asset(documentdb, 'cluster', {
  ...clusterFacts(says),
  managedPassword: flag({ unset: false, source: says.password }),
  /** A password stands in the source. The password itself is never kept. */
  passwordWritten: flag({ unset: false }),
  parameters: link('aws.documentdb.parameter-group', { unset: { items: [] } }),
  parametersNamed: text({ unset: '' }),
});
const linked = plus(declared, me => ({
  ingress: reach(me, 'groups', 'ingress', ways),
  groupTls: reach(me, 'parameters', 'tls', choice(['demanded', 'not demanded']), 'demanded'),
}));
/** `keys` says who holds the key. */
export const cluster = plus(linked, me => ({
  demandsTls: work(me, ['groupTls', 'parametersNamed'], flag(), ({ groupTls, parametersNamed }) => {
    if (parametersNamed.is !== 'unknown' && (parametersNamed.value === '' || parametersNamed.value.startsWith('default.'))) return { value: true };
    return groupTls.is === 'unknown' ? { unknown: groupTls.why, among: [true, false] } : { value: groupTls.value === 'demanded' };
  }),
  keys: decide(me, [
    [{ encrypted: false }, 'none'],
    [{ key: '' }, 'managed by AWS'],
    [{ key: like('*alias/aws/rds') }, 'managed by AWS'],
    [{}, 'your own'],
  ]),
}));
