import { examples } from '../../../model/index.ts';

export default examples({
  shows: 'A pod that leaves nothing out',
  manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: agent
  annotations:
    container.apparmor.security.beta.kubernetes.io/agent: unconfined
spec:
  hostNetwork: true
  hostPID: true
  hostIPC: true
  automountServiceAccountToken: true
  securityContext:
    runAsUser: 0
    sysctls:
      - name: kernel.msgmax
        value: "65536"
    windowsOptions:
      hostProcess: true
  containers:
    - name: agent
      image: agent:latest
      env:
        - name: DB_PASSWORD
          value: hunter2-hunter2
        - name: API_TOKEN
          valueFrom:
            secretKeyRef: { name: api, key: token }
      ports:
        - { containerPort: 8080, hostPort: 8080 }
      securityContext:
        privileged: true
        procMount: Unmasked
        seccompProfile: { type: Unconfined }
        capabilities: { add: [SYS_ADMIN] }
  volumes:
    - name: socket
      hostPath: { path: /var/run/docker.sock }
`,
  terraform: `
resource "kubernetes_pod" "agent" {
  metadata {
    name = "agent"
    annotations = {
      "container.apparmor.security.beta.kubernetes.io/agent" = "unconfined"
    }
  }
  spec {
    host_network                    = true
    host_pid                        = true
    host_ipc                        = true
    automount_service_account_token = true
    security_context {
      run_as_user = 0
      sysctl {
        name  = "kernel.msgmax"
        value = "65536"
      }
      windows_options {
        host_process = true
      }
    }
    container {
      name  = "agent"
      image = "agent:latest"
      env {
        name  = "DB_PASSWORD"
        value = "hunter2-hunter2"
      }
      env {
        name = "API_TOKEN"
        value_from {
          secret_key_ref {
            name = "api"
            key  = "token"
          }
        }
      }
      port {
        container_port = 8080
        host_port      = 8080
      }
      security_context {
        privileged = true
        proc_mount = "Unmasked"
        seccomp_profile {
          type = "Unconfined"
        }
        capabilities {
          add = ["SYS_ADMIN"]
        }
      }
    }
    volume {
      name = "socket"
      host_path {
        path = "/var/run/docker.sock"
      }
    }
  }
}
`,
  gives: {
    'kubernetes.workload.containers-run-unprivileged': 'unmet',
    'kubernetes.workload.containers-cannot-gain-privileges': 'unmet',
    'kubernetes.workload.containers-refuse-root': 'unmet',
    'kubernetes.workload.containers-run-as-users-unknown-to-the-node': 'unmet',
    'kubernetes.workload.containers-cannot-change-their-files': 'unmet',
    'kubernetes.workload.containers-add-no-powerful-capabilities': 'unmet',
    'kubernetes.workload.containers-add-no-capabilities': 'unmet',
    'kubernetes.workload.containers-drop-capabilities': 'unmet',
    'kubernetes.workload.containers-have-a-seccomp-profile': 'unmet',
    'kubernetes.workload.apparmor-is-not-weakened': 'unmet',
    'kubernetes.workload.proc-stays-masked': 'unmet',
    'kubernetes.workload.windows-containers-are-not-host-processes': 'unmet',
    'kubernetes.workload.sysctls-are-those-of-the-pod': 'unmet',
    'kubernetes.workload.no-runtime-socket-is-mounted': 'unmet',
    'kubernetes.workload.no-paths-of-the-node-are-mounted': 'unmet',
    'kubernetes.workload.shares-no-processes-with-the-node': 'unmet',
    'kubernetes.workload.stays-off-the-network-of-the-node': 'unmet',
    'kubernetes.workload.opens-no-ports-of-the-node': 'unmet',
    'kubernetes.workload.runs-as-an-account-of-its-own': 'unmet',
    'kubernetes.workload.mounts-no-token': 'unmet',
    'kubernetes.workload.stands-in-a-namespace-of-its-own': 'unmet',
    'kubernetes.workload.keeps-secrets-out-of-its-definition': 'unmet',
    'kubernetes.workload.takes-secrets-as-files': 'unmet',
    'kubernetes.workload.memory-is-limited': 'unmet',
    'kubernetes.workload.memory-is-requested': 'unmet',
    'kubernetes.workload.cpu-is-limited': 'unmet',
    'kubernetes.workload.cpu-is-requested': 'unmet',
    'kubernetes.workload.images-name-a-version': 'unmet',
    'kubernetes.workload.images-are-named-by-digest': 'unmet',
    'kubernetes.workload.containers-say-whether-they-live': 'unmet',
    'kubernetes.workload.containers-say-whether-they-are-ready': 'unmet',
  },
});
