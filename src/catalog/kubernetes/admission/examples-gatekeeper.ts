import { examples, variant } from '../../../model/index.ts';

const denies = 'kubernetes.admission.constraint-denies';
const constraint = {
  shows: 'A constraint of Gatekeeper that denies privileged containers',
  manifest: `
apiVersion: constraints.gatekeeper.sh/v1beta1
kind: K8sPSPPrivilegedContainer
metadata: { name: no-privileges }
spec:
  enforcementAction: deny
  match:
    kinds: [{ apiGroups: [""], kinds: [Pod] }]
`,
  terraform: `
variable "action" {
  type = string
}

resource "kubernetes_manifest" "no_privileges" {
  manifest = {
    apiVersion = "constraints.gatekeeper.sh/v1beta1"
    kind       = "K8sPSPPrivilegedContainer"
    metadata   = { name = "no-privileges" }
    spec = {
      enforcementAction = "deny"
      match             = { kinds = [{ apiGroups = [""], kinds = ["Pod"] }] }
    }
  }
}`,
  gives: { [denies]: 'met' },
  holds: { 'guard-supply-chain': 'customer' },
} as const;

export default examples(
  constraint,
  variant(constraint, {
    shows: 'A constraint that only reports what violates it',
    manifest: [['enforcementAction: deny', 'enforcementAction: dryrun']],
    terraform: [['"deny"', '"dryrun"']],
    gives: { [denies]: 'unmet' },
  }),
  variant(constraint, {
    shows: 'A constraint whose action is filled in elsewhere',
    manifest: [['enforcementAction: deny', 'enforcementAction: ${ACTION}']],
    terraform: [['"deny"', 'var.action']],
    gives: { [denies]: 'unproven' },
  }),
);
