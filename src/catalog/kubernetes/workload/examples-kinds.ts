import { examples } from '../../../model/index.ts';

const policy = (name: string, body: string): string => `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: ${name}, namespace: shop }
spec:
${body}
`;
const daemon = `
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent, namespace: shop }
spec:
  template:
    metadata:
      labels: { app: agent, tier: back }
    spec:
      containers:
        - { name: agent, image: "agent:1.4" }
`;

export default examples(
  {
    shows: 'Silence: what Kubernetes does by itself',
    manifest: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
        - name: app
          image: nginx
`,
    terraform: `
resource "kubernetes_deployment" "web" {
  metadata {
    name = "web"
  }
  spec {
    template {
      spec {
        container {
          name  = "app"
          image = "nginx"
        }
      }
    }
  }
}
`,
    gives: {
      'kubernetes.workload.containers-run-unprivileged': 'met',
      'kubernetes.workload.containers-cannot-gain-privileges': 'unmet',
      'kubernetes.workload.containers-refuse-root': 'unmet',
      'kubernetes.workload.containers-cannot-change-their-files': 'unmet',
      'kubernetes.workload.containers-add-no-capabilities': 'met',
      'kubernetes.workload.containers-drop-capabilities': 'unmet',
      'kubernetes.workload.containers-have-a-seccomp-profile': 'unmet',
      'kubernetes.workload.shares-no-processes-with-the-node': 'met',
      'kubernetes.workload.mounts-no-token': 'unmet',
      'kubernetes.workload.images-name-a-version': 'unmet',
      'kubernetes.workload.memory-is-limited': 'unmet',
    },
  },
  {
    shows: 'A job that comes to an end needs no probes, and one container may say what its pod does not',
    manifest: `
apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
  namespace: shop
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          automountServiceAccountToken: false
          securityContext: { runAsUser: 0 }
          containers:
            - name: report
              image: registry.example.com/report:2024-11
              securityContext: { runAsUser: 20000, allowPrivilegeEscalation: false }
`,
    terraform: `
resource "kubernetes_cron_job_v1" "report" {
  metadata {
    name      = "report"
    namespace = "shop"
  }
  spec {
    schedule = "0 3 * * *"
    job_template {
      metadata {}
      spec {
        template {
          metadata {}
          spec {
            automount_service_account_token = false
            security_context {
              run_as_user = 0
            }
            container {
              name  = "report"
              image = "registry.example.com/report:2024-11"
              security_context {
                run_as_user                = 20000
                allow_privilege_escalation = false
              }
            }
          }
        }
      }
    }
  }
}
`,
    gives: {
      'kubernetes.workload.containers-say-whether-they-live': 'none',
      'kubernetes.workload.containers-refuse-root': 'met',
      'kubernetes.workload.containers-run-as-users-unknown-to-the-node': 'met',
      'kubernetes.workload.mounts-no-token': 'met',
      'kubernetes.workload.images-name-a-version': 'met',
      'kubernetes.workload.images-are-named-by-digest': 'unmet',
    },
  },
  {
    shows: 'A manifest inside Terraform is read as the manifest that it is',
    terraform: `
resource "kubernetes_manifest" "web" {
  manifest = {
    apiVersion = "apps/v1"
    kind       = "Deployment"
    metadata   = { name = "web", namespace = "shop" }
    spec = {
      template = {
        spec = {
          containers = [{ name = "app", image = "web:1.0", securityContext = { privileged = true } }]
        }
      }
    }
  }
}
`,
    gives: { 'kubernetes.workload.containers-run-unprivileged': 'unmet', 'kubernetes.workload.stands-in-a-namespace-of-its-own': 'met' },
  },
  {
    shows: 'Policies that select the pods limit both directions',
    manifest: `${daemon}---${policy('all', '  podSelector: {}\n  policyTypes: [Ingress]')}---${policy('back', '  podSelector: { matchLabels: { tier: back } }\n  policyTypes: [Egress]')}`,
    gives: { 'kubernetes.workload.network-policy-limits-what-comes-in': 'met', 'kubernetes.workload.network-policy-limits-what-goes-out': 'met' },
  },
  {
    shows: 'A policy for other pods limits nothing',
    manifest: `${daemon}---${policy('front', '  podSelector: { matchLabels: { tier: front } }\n  policyTypes: [Ingress, Egress]')}`,
    gives: { 'kubernetes.workload.network-policy-limits-what-comes-in': 'unmet', 'kubernetes.workload.network-policy-limits-what-goes-out': 'unmet' },
  },
  {
    shows: 'A policy whose selector is filled in later may be for these pods',
    manifest: `${daemon}---${policy('some', `  podSelector: { matchLabels: { tier: "\${TIER}" } }\n  policyTypes: [Ingress, Egress]`)}`,
    gives: { 'kubernetes.workload.network-policy-limits-what-comes-in': 'unproven', 'kubernetes.workload.network-policy-limits-what-goes-out': 'unproven' },
  },
);
