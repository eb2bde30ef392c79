import {
  type Ailing,
  type Change,
  type Declaration,
  type FixMaker,
  type Node,
  type Scalar,
  type Several,
  type Spelled,
  spelledList,
  spelledMap,
} from '../../../model/index.ts';
import { literal, literals, nodeAt } from '../../nodes.ts';
import { egressRules, ingress } from '../policy-rules.ts';
import { kinds } from './manifest.ts';
import { podTypes, templateOf } from './template.ts';

const byHand: readonly Change[] = [];
/** What is added stands where the workload does, wherever that is moved to. */
const itsNamespace = [['metadata', 'namespace']] as const;

/**
 * An account of the workload's name, beside it or as it is there already. Where the token of the account is asked for, somebody gave rights to the
 * account that it has; and where one of the name stands elsewhere, somebody keeps accounts there.
 */
const ownAccount = (asset: Ailing): readonly Change[] => {
  const { declaration } = asset;
  const { steps, word } = templateOf(declaration);
  const name = literal(nodeAt(declaration.body, ['metadata', 'name']));
  const isNamed = nodeAt(declaration.body, [...steps, 'spec', word('serviceAccount')]) !== undefined;
  const said = asset.fact('tokenSaid');
  if (typeof name !== 'string' || isNamed || said.is === 'unknown' || said.value === 'mounted') return byHand;
  const path = [...steps, 'spec', word('serviceAccountName')];
  const accountType = declaration.type.startsWith('kubernetes_') ? 'kubernetes_service_account_v1' : 'ServiceAccount';
  const ofTheName = asset.all(accountType).filter(({ body }) => literal(nodeAt(body, ['metadata', 'name'])) === name);
  if (ofTheName.length === 0) return newAccount(declaration, accountType, name, path);
  const isHere = ofTheName.some(({ scope, body }) => scope === declaration.scope && placeOf(body) === placeOf(declaration.body));
  return isHere && accountType === 'ServiceAccount' ? [{ do: 'set', on: declaration.id, path, to: name }] : byHand;
};
const placeOf = (body: Declaration['body']): Scalar => literal(nodeAt(body, ['metadata', 'namespace'])) ?? 'default';

const newAccount = ({ id, address, body }: Declaration, type: string, name: string, path: readonly string[]): readonly Change[] => {
  const written = nodeAt(body, ['metadata', 'namespace']);
  // What an overlay says of the one it says of the other.
  const namespace = type === 'ServiceAccount' && written?.is === 'value' && written.from ? undefined : written;
  const again = namespace && sameAgain(namespace);
  if (namespace && again === undefined) return byHand;
  const added = `${address}|ServiceAccount`;
  const metadata = spelledMap({ name, ...(again !== undefined && { namespace: again }) });
  return [
    { do: 'add', type, beside: id, name: added, body: spelledMap({ metadata }), shares: itsNamespace },
    { do: 'set', on: id, path, to: { is: 'pointer', of: `new:${added}`, ...(type !== 'ServiceAccount' && { attribute: 'metadata[0].name' }) } },
  ];
};
/** A value as it can be written once more; nothing where it comes from elsewhere. */
const sameAgain = (node: Node): Spelled | undefined =>
  node.is === 'reference'
    ? { is: 'pointer', of: node.to, ...(node.attribute !== undefined && { attribute: node.attribute.replaceAll(/\.(\d+)(?=\.|$)/g, '[$1]') }) }
    : literal(node);

const policyBeside = ({ declaration }: Ailing, direction: 'ingress' | 'egress', rules: Readonly<Record<string, Spelled>>): readonly Change[] => {
  const { id, address, body } = declaration;
  const { steps } = templateOf(declaration);
  const name = literal(nodeAt(body, ['metadata', 'name']));
  const labels = literals(nodeAt(body, ['spec', 'selector', 'matchLabels'])) ?? literals(nodeAt(body, [...steps, 'metadata', 'labels']));
  if (typeof name !== 'string' || !labels) return byHand;
  const spec = spelledMap({
    podSelector: spelledMap({ matchLabels: labels }),
    policyTypes: spelledList(direction === 'ingress' ? 'Ingress' : 'Egress'),
    ...rules,
  });
  const metadata = spelledMap({ name: `${name}-${direction}` });
  const added = `${address}|NetworkPolicy|${direction}`;
  return [{ do: 'add', type: 'NetworkPolicy.networking.k8s.io', beside: id, name: added, body: spelledMap({ metadata, spec }), shares: itsNamespace }];
};

/** Where a Service opens the pods to what lies outside of the cluster, only a person knows who calls from there; on the network of the node no policy holds. */
const limitIn = (asset: Ailing): readonly Change[] => {
  const [services, serves, onNode] = [asset.fact('services'), asset.fact('serves'), asset.fact('hostNetwork')];
  if (services.is === 'unknown' || serves.is === 'unknown' || onNode.is === 'unknown' || onNode.value === true) return byHand;
  const { items, rest } = services.value as Several<string>;
  if (rest !== undefined || items.some(type => type !== 'ClusterIP')) return byHand;
  return policyBeside(asset, 'ingress', ingress(serves.value === true || items.length > 0));
};
/** What asks for the token of its account calls the cluster, at an address that only a person knows. */
const limitOut = (asset: Ailing): readonly Change[] => {
  const [said, onNode] = [asset.fact('tokenSaid'), asset.fact('hostNetwork')];
  if (said.is === 'unknown' || said.value === 'mounted' || onNode.is === 'unknown' || onNode.value === true) return byHand;
  return policyBeside(asset, 'egress', { egress: egressRules });
};

/** Pods of Knative are called by what wakes them, from a namespace of its own. */
const policed = kinds.flatMap(([, , ...types]) => types).filter(type => type !== 'Service.serving.knative.dev');

/** What stands beside a workload: its account, and the policies that select it. */
export const surroundingFixes: readonly FixMaker[] = [
  { check: 'kubernetes.workload.runs-as-an-account-of-its-own', types: podTypes.filter(type => type !== 'kubernetes_manifest'), make: ownAccount },
  { check: 'kubernetes.workload.network-policy-limits-what-comes-in', types: policed, make: limitIn },
  { check: 'kubernetes.workload.network-policy-limits-what-goes-out', types: policed, make: limitOut },
];
