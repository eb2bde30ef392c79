import { type Ailing, type Change, type FixMaker, type Spelled, type Step, spelledList } from '../../../model/index.ts';
import { itemsAt, literal, nodeAt } from '../../nodes.ts';

const set = ({ declaration: { id } }: Ailing, path: readonly Step[], to: Spelled): readonly Change[] => [{ do: 'set', on: id, path, to }];
const specOf = ({ declaration: { type } }: Ailing): readonly string[] => (type === 'kubernetes_manifest' ? ['manifest', 'spec'] : ['spec']);

/** What warns cannot refuse as well; what is written down may stay. */
const deny = (asset: Ailing): readonly Change[] => {
  const path = [...specOf(asset), 'validationActions'];
  const audits = itemsAt(asset.declaration.body, path).some(([, action]) => literal(action) === 'Audit');
  return set(asset, path, spelledList('Deny', ...(audits ? ['Audit'] : [])));
};
const denyConstraint = (asset: Ailing): readonly Change[] => {
  const path = [...specOf(asset), 'enforcementAction'];
  return literal(nodeAt(asset.declaration.body, path)) === 'scoped' ? [] : set(asset, path, 'deny');
};
/** Rules that say it for themselves are a matter of each of them. */
const enforce = (asset: Ailing): readonly Change[] => {
  const spec = specOf(asset);
  const alone = itemsAt(asset.declaration.body, [...spec, 'rules']).some(
    ([, rule]) => nodeAt(rule, ['validate', 'failureAction']) ?? nodeAt(rule, ['verifyImages']),
  );
  return alone ? [] : set(asset, [...spec, 'validationFailureAction'], 'Enforce');
};

const inTerraform = 'kubernetes_manifest';
export default [
  { check: 'kubernetes.admission.binding-denies', types: ['ValidatingAdmissionPolicyBinding.admissionregistration.k8s.io', inTerraform], make: deny },
  { check: 'kubernetes.admission.constraint-denies', types: ['Constraint.constraints.gatekeeper.sh', inTerraform], make: denyConstraint },
  { check: 'kubernetes.admission.kyverno-policy-enforces', types: ['ClusterPolicy.kyverno.io', 'Policy.kyverno.io', inTerraform], make: enforce },
] satisfies readonly FixMaker[];
