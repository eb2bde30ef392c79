import { asked, type Spelled, type SpelledMap, spelledList, spelledMap } from '../../model/index.ts';

const sameNamespace = spelledMap({ podSelector: spelledMap({}) });
const trustedNamespaces = spelledMap({
  namespaceSelector: spelledMap({
    matchExpressions: spelledList(spelledMap({ key: 'kubernetes.io/metadata.name', operator: 'In', values: asked('trusted-namespaces') })),
  }),
});
const names = spelledMap({
  namespaceSelector: spelledMap({ matchLabels: spelledMap({ 'kubernetes.io/metadata.name': 'kube-system' }) }),
  podSelector: spelledMap({ matchLabels: spelledMap({ 'k8s-app': 'kube-dns' }) }),
});
const port = (protocol: string, number: number): SpelledMap => spelledMap({ protocol, port: number });

/** Pods of the namespace may come in, and those of the namespaces that the charter trusts; to a job that nobody's Service leads to comes nobody. */
export const ingress = (isCalled: boolean): Readonly<Record<string, Spelled>> =>
  isCalled ? { ingress: spelledList(spelledMap({ from: spelledList(sameNamespace, trustedNamespaces) })) } : {};
/** Pods may call those of the namespace and of the namespaces that the charter trusts, ask for names, and call the addresses that the charter names. */
export const egressRules: Spelled = spelledList(
  spelledMap({ to: spelledList(sameNamespace, trustedNamespaces) }),
  spelledMap({ to: spelledList(names), ports: spelledList(port('UDP', 53), port('TCP', 53)) }),
  spelledMap({ to: asked('egress-ranges', 'ipBlock.cidr') }),
);
