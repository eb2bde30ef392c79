import { examples } from '../../../model/index.ts';

export default examples({
  shows: 'A stateful set whose settings are all filled in later',
  manifest: `
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
  namespace: \${NAMESPACE}
spec:
  serviceName: db
  template:
    metadata:
      labels: { app: db }
      annotations:
        container.apparmor.security.beta.kubernetes.io/db: \${PROFILE}
    spec:
      hostNetwork: \${HOST_NETWORK}
      hostPID: \${HOST_PID}
      serviceAccountName: \${ACCOUNT}
      automountServiceAccountToken: \${MOUNT}
      securityContext:
        runAsNonRoot: \${NON_ROOT}
        runAsUser: \${USER_ID}
        seccompProfile: { type: "\${SECCOMP}" }
        sysctls:
          - { name: "\${SYSCTL}", value: "1" }
        windowsOptions: { hostProcess: "\${HOST_PROCESS}" }
      containers:
        - name: db
          image: \${IMAGE}
          env:
            - { name: DB_PASSWORD, value: "\${PASSWORD}" }
            - name: API_TOKEN
              valueFrom:
                secretKeyRef: { name: "\${SECRET}", key: token }
          ports:
            - { containerPort: 5432, hostPort: "\${HOST_PORT}" }
          resources: \${RESOURCES}
          livenessProbe: \${LIVENESS}
          readinessProbe: \${READINESS}
          securityContext:
            privileged: \${PRIVILEGED}
            allowPrivilegeEscalation: \${ESCALATION}
            readOnlyRootFilesystem: \${READ_ONLY}
            procMount: \${PROC}
            capabilities:
              add: \${ADDED}
              drop: \${DROPPED}
      volumes:
        - name: data
          hostPath: { path: "\${DATA}" }
`,
  terraform: `
variable "settings" {
  type = any
}

resource "kubernetes_stateful_set_v1" "db" {
  metadata {
    name      = "db"
    namespace = var.settings.namespace
  }
  spec {
    service_name = "db"
    template {
      metadata {
        labels      = { app = "db" }
        annotations = { "container.apparmor.security.beta.kubernetes.io/db" = var.settings.profile }
      }
      spec {
        host_network                    = var.settings.host_network
        host_pid                        = var.settings.host_pid
        service_account_name            = var.settings.account
        automount_service_account_token = var.settings.mount
        security_context {
          run_as_non_root = var.settings.non_root
          run_as_user     = var.settings.user
          seccomp_profile {
            type = var.settings.seccomp
          }
          sysctl {
            name  = var.settings.sysctl
            value = "1"
          }
          windows_options {
            host_process = var.settings.host_process
          }
        }
        container {
          name  = "db"
          image = var.settings.image
          env {
            name  = "DB_PASSWORD"
            value = var.settings.password
          }
          env {
            name = "API_TOKEN"
            value_from {
              secret_key_ref {
                name = var.settings.secret
                key  = "token"
              }
            }
          }
          port {
            container_port = 5432
            host_port      = var.settings.host_port
          }
          dynamic "resources" {
            for_each = var.settings.resources
            content {
              limits   = resources.value
              requests = resources.value
            }
          }
          dynamic "liveness_probe" {
            for_each = var.settings.liveness
            content {
              tcp_socket {
                port = 5432
              }
            }
          }
          dynamic "readiness_probe" {
            for_each = var.settings.readiness
            content {
              tcp_socket {
                port = 5432
              }
            }
          }
          security_context {
            privileged                 = var.settings.privileged
            allow_privilege_escalation = var.settings.escalation
            read_only_root_filesystem  = var.settings.read_only
            proc_mount                 = var.settings.proc
            capabilities {
              add  = var.settings.added
              drop = var.settings.dropped
            }
          }
        }
        volume {
          name = "data"
          host_path {
            path = var.settings.data
          }
        }
      }
    }
  }
}
`,
  gives: {
    'kubernetes.workload.containers-run-unprivileged': 'unproven',
    'kubernetes.workload.containers-cannot-gain-privileges': 'unproven',
    'kubernetes.workload.containers-refuse-root': 'unproven',
    'kubernetes.workload.containers-run-as-users-unknown-to-the-node': 'unproven',
    'kubernetes.workload.containers-cannot-change-their-files': 'unproven',
    'kubernetes.workload.containers-add-no-powerful-capabilities': 'unproven',
    'kubernetes.workload.containers-add-no-capabilities': 'unproven',
    'kubernetes.workload.containers-drop-capabilities': 'unproven',
    'kubernetes.workload.containers-have-a-seccomp-profile': 'unproven',
    'kubernetes.workload.apparmor-is-not-weakened': 'unproven',
    'kubernetes.workload.proc-stays-masked': 'unproven',
    'kubernetes.workload.windows-containers-are-not-host-processes': 'unproven',
    'kubernetes.workload.sysctls-are-those-of-the-pod': 'unproven',
    'kubernetes.workload.no-runtime-socket-is-mounted': 'unproven',
    'kubernetes.workload.no-paths-of-the-node-are-mounted': 'unproven',
    'kubernetes.workload.shares-no-processes-with-the-node': 'unproven',
    'kubernetes.workload.stays-off-the-network-of-the-node': 'unproven',
    'kubernetes.workload.opens-no-ports-of-the-node': 'unproven',
    'kubernetes.workload.runs-as-an-account-of-its-own': 'unproven',
    'kubernetes.workload.mounts-no-token': 'unproven',
    'kubernetes.workload.stands-in-a-namespace-of-its-own': 'unproven',
    'kubernetes.workload.keeps-secrets-out-of-its-definition': 'unproven',
    'kubernetes.workload.takes-secrets-as-files': 'unproven',
    'kubernetes.workload.memory-is-limited': 'unproven',
    'kubernetes.workload.memory-is-requested': 'unproven',
    'kubernetes.workload.cpu-is-limited': 'unproven',
    'kubernetes.workload.cpu-is-requested': 'unproven',
    'kubernetes.workload.images-name-a-version': 'unproven',
    'kubernetes.workload.images-are-named-by-digest': 'unproven',
    'kubernetes.workload.containers-say-whether-they-live': 'unproven',
    'kubernetes.workload.containers-say-whether-they-are-ready': 'unproven',
  },
});
