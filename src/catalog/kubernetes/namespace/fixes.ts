import { type Ailing, asked, type Change, type Declaration, type FixMaker, type Spelled, spelledList, spelledMap } from '../../../model/index.ts';
import { literal, nodeAt } from '../../nodes.ts';

/** What the labels of a namespace name: the standard that its pods have to meet. */
const enforceStandard = ({ declaration: { id, type } }: Ailing): readonly Change[] => {
  const labels = ['metadata', 'labels', 'pod-security.kubernetes.io/enforce'];
  return [{ do: 'set', on: id, path: type === 'kubernetes_manifest' ? ['manifest', ...labels] : labels, to: asked('pod-security-standard') }];
};

/** An object in the namespace: in Terraform it names it, and has the version that the namespace has. */
const inside = ({ id, address, type, body }: Declaration, kind: string, called: string, spec: Spelled): readonly Change[] => {
  const named = { is: 'pointer', of: id, attribute: 'metadata[0].name' } as const;
  const inTerraform = type !== 'Namespace';
  if (!inTerraform && literal(nodeAt(body, ['metadata', 'name'])) === undefined) return [];
  const metadata = spelledMap({ name: called, ...(inTerraform && { namespace: named }) });
  const word = kind.replaceAll(/(?<!^)[A-Z]/g, '_$&').toLowerCase();
  const added = inTerraform ? `kubernetes_${word}${type.endsWith('_v1') ? '_v1' : ''}` : kind;
  return [{ do: 'add', type: added, beside: id, name: `${address}|${kind}`, body: spelledMap({ metadata, spec }) }];
};

const size = (memory: Parameters<typeof asked>[0], cpu: Parameters<typeof asked>[0]): Spelled => spelledMap({ memory: asked(memory), cpu: asked(cpu) });
const limitEach = ({ declaration }: Ailing): readonly Change[] => {
  const inTerraform = declaration.type !== 'Namespace';
  const limit = spelledMap({
    type: 'Container',
    default: size('memory-limit', 'cpu-limit'),
    [inTerraform ? 'default_request' : 'defaultRequest']: size('memory-request', 'cpu-request'),
  });
  return inside(declaration, 'LimitRange', 'container-limits', spelledMap({ [inTerraform ? 'limit' : 'limits']: spelledList(limit) }));
};
/** Under a quota, a container that says no limit is refused: the limit range says one for it. */
const limitAll = (asset: Ailing): readonly Change[] => {
  const hard = spelledMap({ 'limits.memory': asked('namespace-memory-limit'), 'limits.cpu': asked('namespace-cpu-limit') });
  const limits = asset.fact('limits');
  const quota = inside(asset.declaration, 'ResourceQuota', 'quota', spelledMap({ hard }));
  return limits.is !== 'unknown' && limits.value === true ? quota : [...quota, ...limitEach(asset)];
};

const types = ['Namespace', 'kubernetes_namespace', 'kubernetes_namespace_v1'];
export default [
  { check: 'kubernetes.namespace.enforces-a-pod-security-standard', types: [...types, 'kubernetes_manifest'], make: enforceStandard },
  { check: 'kubernetes.namespace.limits-each-pod', types, make: limitEach },
  { check: 'kubernetes.namespace.has-a-quota', types, make: limitAll },
] satisfies readonly FixMaker[];
