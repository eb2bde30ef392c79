import { type Ailing, asked, type Change, type Declaration, type FixMaker, type Node, type Step } from '../../../model/index.ts';
import { literal, nodeAt } from '../../nodes.ts';
import { made } from './making.ts';

/** What moves when a workload does, and what keeps it from moving. */
interface Move {
  readonly changes: readonly Change[];
  readonly objects: number;
  readonly why?: string;
}

const isTerraform = ({ type }: Declaration): boolean => type.startsWith('kubernetes_');
/** Types of Terraform that stand in no namespace, and those that change a part of what stands elsewhere. */
const wideTypes =
  /^kubernetes_(?:namespace|cluster_role|cluster_role_binding|storage_class|persistent_volume|csi_driver|ingress_class|priority_class|runtime_class|api_service|node_taint|labels|annotations|env|config_map_v1_data|secret_v1_data|certificate_signing_request|mutating_webhook_configuration|validating_webhook_configuration|validating_admission_policy)(?:_v\d\w*)?$/;
const wideKinds =
  /^(?:Cluster\w*|Namespace|Node|PersistentVolume|StorageClass|CSIDriver|IngressClass|PriorityClass|RuntimeClass|APIService|CustomResourceDefinition|\w+WebhookConfiguration|ValidatingAdmissionPolicy\w*|PodSecurityPolicy)$/;
/** Kinds whose names lead nowhere out of their namespace. */
const known = /^[A-Z]\w*(?:\.(?:apps|batch|policy|autoscaling|[a-z.]+\.k8s\.io|argoproj\.io|serving\.knative\.dev|monitoring\.coreos\.com))?$/;
const claiming = /^(?:PersistentVolumeClaim|kubernetes_persistent_volume_claim(?:_v1)?)$/;

/** It stands in its file as it is, or an overlay or a chart makes it of that. */
type Making = 'terraform' | 'plain' | 'overlay' | 'chart';
const makingOf = (one: Declaration): Making => {
  if (isTerraform(one)) return 'terraform';
  if (one.block?.locked !== undefined) return 'chart';
  return one.id.startsWith(`${one.at.file}:`) ? 'plain' : 'overlay';
};
const folderOf = (file: string): string => file.slice(0, Math.max(file.lastIndexOf('/'), 0)) || '.';
/** A file in the folder of an overlay may be a part of what it makes, or a patch that finds its object by its namespace. */
const inOverlay = (moving: readonly Declaration[], asset: Ailing): Declaration | undefined => {
  const types = [...new Set(moving.map(({ type }) => type))];
  const overlays = new Set(types.flatMap(type => asset.all(type).flatMap(one => (makingOf(one) === 'overlay' ? [one.scope] : []))));
  return moving.find(one => makingOf(one) === 'plain' && (overlays.has(one.scope) || overlays.has(folderOf(one.at.file))));
};

const metadataOf = ({ type }: Declaration): readonly string[] => (type === 'kubernetes_manifest' ? ['manifest', 'metadata'] : ['metadata']);
/** It stands in `default`, because it says so or because it says nothing. */
const standsInDefault = (one: Declaration): boolean => {
  if (one.live) return false;
  if (!isTerraform(one)) return /^[A-Z]\w* default\//.test(one.address);
  const [metadata, kind] = [nodeAt(one.body, metadataOf(one)), literal(nodeAt(one.body, ['manifest', 'kind']))];
  const namespace = nodeAt(metadata, ['namespace']);
  const isWide = wideTypes.test(one.type) || wideKinds.test(String(kind ?? ''));
  return metadata !== undefined && !isWide && (namespace === undefined || literal(namespace) === 'default');
};

/** Texts with the way to each. */
function* textsIn(body: Node): Iterable<readonly [path: readonly Step[], text: string]> {
  for (const waiting: (readonly [readonly Step[], Node])[] = [[[], body]]; waiting.length > 0; ) {
    const [path, node] = waiting.pop() as (typeof waiting)[number];
    if (node.is === 'value' && typeof node.value === 'string') yield [path, node.value];
    else if (node.is === 'list') waiting.push(...node.items.map((item, i) => [[...path, i], item] as const));
    else if (node.is === 'reference' && node.value) waiting.push([path, node.value]);
    else if (node.is === 'map')
      waiting.push(...Object.entries(node.entries).flatMap(([key, entry]) => (key.startsWith('@') ? [] : [[[...path, key], entry] as const])));
  }
}

/** Whose rights name an account in `default`: they go with it. */
const isSubject = (path: readonly Step[]): boolean =>
  path.at(-1) === 'namespace' && /^subjects?$/.test(String(path.find(step => /^subjects?$/.test(String(step)))));
const namesDefault = (path: readonly Step[], text: string): boolean =>
  text === 'default' ? path.some(step => /namespace|^kubernetes\.io\/metadata\.name$/i.test(String(step))) : /[a-z0-9]\.default(?:\.svc\b|[:/])/.test(text);

const claimsStorage = ({ type, body }: Declaration): boolean => {
  if (claiming.test(type)) return true;
  for (const [path] of textsIn(body))
    if (path.some(step => /^(?:volumeClaimTemplates?|volume_claim_template|persistentVolumeClaim|persistent_volume_claim)$/.test(String(step)))) return true;
  return false;
};
const whyNot = (moving: readonly Declaration[], asset: Ailing): string | undefined => {
  const used = inOverlay(moving, asset);
  if (used) return `${used.at.file} lies in the folder of a kustomization, which may use it: say the namespace there`;
  const claim = moving.find(claimsStorage);
  if (claim) return `${claim.address} claims storage, and what is stored does not follow into another namespace`;
  const strange = moving.find(one => !isTerraform(one) && !known.test(one.type));
  return strange && `${strange.address} would have to move as well, and what it names may stand anywhere`;
};
/** The namespace of a kustomization is that of all that it makes. */
const whyNotAll = (all: readonly Declaration[], { declaration }: Ailing): string | undefined => {
  const other = makingOf(declaration) === 'overlay' ? all.find(one => one.address.includes('/') && !standsInDefault(one)) : undefined;
  return other && `${other.address} would be moved as well by a namespace in the kustomization of ${declaration.scope}`;
};
const moveOf = (around: readonly Declaration[], making: Making, asset: Ailing): Move => {
  const all = around.filter(one => makingOf(one) === making && !one.live);
  const moving = all.filter(standsInDefault);
  const to = asked('namespace');
  const changes: Change[] =
    making === 'overlay'
      ? moving.slice(0, 1).map(one => ({ do: 'set', on: one.id, path: ['@namespace', one.scope], to }))
      : moving.map(one => ({ do: 'set', on: one.id, path: [...metadataOf(one), 'namespace'], to }));
  let why = whyNot(moving, asset) ?? whyNotAll(all, asset);
  for (const one of all)
    for (const [path, text] of textsIn(one.body)) {
      if (!namesDefault(path, text) || path.join('.') === [...metadataOf(one), 'namespace'].join('.')) continue;
      if (!isSubject(path)) why ??= `${one.address} names the namespace default (${path.join('.')}): see what it means by it first`;
      else if (making !== 'overlay') changes.push({ do: 'set', on: one.id, path, to });
    }
  return { changes, objects: moving.length, ...(why !== undefined && { why }) };
};
const moves = new WeakMap<readonly Declaration[], Map<Making, Move>>();
const moveAround = (asset: Ailing): Move => {
  const [around, making] = [asset.around(), makingOf(asset.declaration)];
  const known = moves.get(around) ?? new Map<Making, Move>();
  const move = known.get(making) ?? moveOf(around, making, asset);
  moves.set(around, known.set(making, move));
  return move;
};

/** What stands in `default` moves together: the names by which one finds the other mean the same afterwards. */
const moveOut = (asset: Ailing): readonly Change[] | string | undefined => {
  if (asset.fact('namespace').is === 'unknown') return undefined;
  if (makingOf(asset.declaration) === 'chart') return 'it stands where its chart is installed: helm upgrade --install --namespace NAME';
  const { changes, why } = moveAround(asset);
  return why ?? changes;
};
const mind = (asset: Ailing): string | undefined => {
  const { objects } = moveAround(asset);
  const all = objects > 1 ? `${objects} objects that stand in default move together; ` : '';
  const old = isTerraform(asset.declaration)
    ? 'Terraform deletes what runs before it is made anew'
    : 'what runs in the old one already goes on until somebody deletes it';
  return `${all}the namespace has to be there first, with the Secrets that are made elsewhere, and ${old}`;
};

/** Where workloads stand. */
export const namespaceFixes: readonly FixMaker[] = [made('stands-in-a-namespace-of-its-own', moveOut, { mind })];
