import type { MapNode, Node } from '../../model/index.ts';
import { scalarOption } from './command-line.ts';
import { entriesOf, itemsOf, map, textAt, value, within } from './node.ts';

/** Where the configuration of a cluster that kubeadm makes stands in an object. */
const places: Readonly<Record<string, readonly string[]>> = {
  'ClusterConfiguration.kubeadm.k8s.io': [],
  'KubeadmControlPlane.controlplane.cluster.x-k8s.io': ['spec', 'kubeadmConfigSpec', 'clusterConfiguration'],
};

const pki = '/etc/kubernetes/pki';
/** What kubeadm writes on the command line of each program by itself; what the configuration says comes before it. */
const byItself = {
  'kube-apiserver': { 'authorization-mode': 'Node,RBAC', 'enable-admission-plugins': 'NodeRestriction', 'client-ca-file': `${pki}/ca.crt` },
  'kube-controller-manager': {
    'bind-address': '127.0.0.1',
    'use-service-account-credentials': 'true',
    'root-ca-file': `${pki}/ca.crt`,
    'service-account-private-key-file': `${pki}/sa.key`,
  },
  'kube-scheduler': { 'bind-address': '127.0.0.1' },
  etcd: {
    'cert-file': `${pki}/etcd/server.crt`,
    'key-file': `${pki}/etcd/server.key`,
    'client-cert-auth': 'true',
    'peer-cert-file': `${pki}/etcd/peer.crt`,
    'peer-key-file': `${pki}/etcd/peer.key`,
    'peer-client-cert-auth': 'true',
  },
} as const;
const ownStore = {
  'etcd-cafile': `${pki}/etcd/ca.crt`,
  'etcd-certfile': `${pki}/apiserver-etcd-client.crt`,
  'etcd-keyfile': `${pki}/apiserver-etcd-client.key`,
};

/** A program that kubeadm starts, with its options. */
export interface Started {
  readonly program: string;
  readonly options: MapNode;
}

/** The programs of the cluster that an object has kubeadm make; nothing for any other object. */
export const startedByKubeadm = (type: string, body: MapNode): readonly Started[] => {
  const place = places[type];
  if (!place) return [];
  const cluster = place.length === 0 ? body : (within(body, ...place) ?? map([], body.at));
  const started = (program: keyof typeof byItself, section: readonly string[], more: Readonly<Record<string, string>> = {}): Started => ({
    program,
    options: optionsOf(within(cluster, ...section, 'extraArgs'), { ...byItself[program], ...more }, within(cluster, ...section) ?? cluster),
  });
  const external = within(cluster, 'etcd', 'external');
  return [
    started('kube-apiserver', ['apiServer'], external ? storeOf(external) : ownStore),
    started('kube-controller-manager', ['controllerManager']),
    started('kube-scheduler', ['scheduler']),
    ...(external ? [] : [started('etcd', ['etcd', 'local'])]),
  ];
};

/** How the API server is told to reach an etcd that kubeadm does not make. */
const storeOf = (external: Node): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [
      ['etcd-cafile', 'caFile'],
      ['etcd-certfile', 'certFile'],
      ['etcd-keyfile', 'keyFile'],
    ].flatMap(([option, key]) => {
      const file = textAt(external, key ?? '');
      return option === undefined || file === undefined ? [] : [[option, file]];
    }),
  );

/** Extra options are a map in older versions of the configuration and a list in newer ones. */
const optionsOf = (extra: Node | undefined, byItself: Readonly<Record<string, string>>, near: Node): MapNode => {
  const listed = itemsOf(extra).flatMap(item => {
    const [name, given] = [textAt(item, 'name'), within(item, 'value')];
    return name === undefined || given === undefined ? [] : [[name, scalarOption(given)] as const];
  });
  const mapped = entriesOf(extra).map(([name, given]) => [name, scalarOption(given)] as const);
  const defaults = Object.entries(byItself).map(([name, text]) => [name, value(text, near.at)] as const);
  return map([...defaults, ...mapped, ...listed], near.at, extra?.is === 'unresolved' ? extra.why : undefined);
};
