import { examples } from '../../../model/index.ts';

export default examples({
  shows: 'A deployment with everything that pods should have',
  manifest: `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: web
  namespace: shop
automountServiceAccountToken: false
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  replicas: 3
  selector:
    matchLabels: { app: web }
  template:
    metadata:
      labels: { app: web }
      annotations:
        container.apparmor.security.beta.kubernetes.io/app: runtime/default
    spec:
      serviceAccountName: web
      securityContext:
        runAsNonRoot: true
        runAsUser: 10001
        seccompProfile:
          type: RuntimeDefault
        sysctls:
          - { name: net.ipv4.tcp_syncookies, value: "1" }
      initContainers:
        - name: migrate
          image: registry.example.com/migrate:2.1@sha256:1d2c3b4a
          securityContext:
            allowPrivilegeEscalation: false
            readOnlyRootFilesystem: true
            capabilities: { drop: [ALL] }
      containers:
        - name: app
          image: registry.example.com/web@sha256:0f9e8d7c
          env:
            - { name: STAGE, value: prod }
          ports:
            - containerPort: 8080
          resources:
            requests: { cpu: 100m, memory: 128Mi }
            limits: { cpu: 500m, memory: 128Mi }
          livenessProbe:
            httpGet: { path: /live, port: 8080 }
          readinessProbe:
            httpGet: { path: /ready, port: 8080 }
          securityContext:
            privileged: false
            allowPrivilegeEscalation: false
            readOnlyRootFilesystem: true
            procMount: Default
            capabilities: { drop: [ALL], add: [NET_BIND_SERVICE] }
          volumeMounts:
            - { name: tmp, mountPath: /tmp }
      volumes:
        - name: tmp
          emptyDir: {}
`,
  terraform: `
resource "kubernetes_service_account_v1" "web" {
  metadata {
    name      = "web"
    namespace = "shop"
  }
  automount_service_account_token = false
}

resource "kubernetes_deployment_v1" "web" {
  metadata {
    name      = "web"
    namespace = "shop"
  }
  spec {
    replicas = 3
    selector {
      match_labels = { app = "web" }
    }
    template {
      metadata {
        labels      = { app = "web" }
        annotations = { "container.apparmor.security.beta.kubernetes.io/app" = "runtime/default" }
      }
      spec {
        service_account_name = kubernetes_service_account_v1.web.metadata[0].name
        security_context {
          run_as_non_root = true
          run_as_user     = 10001
          seccomp_profile {
            type = "RuntimeDefault"
          }
          sysctl {
            name  = "net.ipv4.tcp_syncookies"
            value = "1"
          }
        }
        init_container {
          name  = "migrate"
          image = "registry.example.com/migrate:2.1@sha256:1d2c3b4a"
          security_context {
            allow_privilege_escalation = false
            read_only_root_filesystem  = true
            capabilities {
              drop = ["ALL"]
            }
          }
        }
        container {
          name  = "app"
          image = "registry.example.com/web@sha256:0f9e8d7c"
          env {
            name  = "STAGE"
            value = "prod"
          }
          port {
            container_port = 8080
          }
          resources {
            requests = { cpu = "100m", memory = "128Mi" }
            limits   = { cpu = "500m", memory = "128Mi" }
          }
          liveness_probe {
            http_get {
              path = "/live"
              port = 8080
            }
          }
          readiness_probe {
            http_get {
              path = "/ready"
              port = 8080
            }
          }
          security_context {
            privileged                 = false
            allow_privilege_escalation = false
            read_only_root_filesystem  = true
            capabilities {
              drop = ["ALL"]
              add  = ["NET_BIND_SERVICE"]
            }
          }
          volume_mount {
            name       = "tmp"
            mount_path = "/tmp"
          }
        }
        volume {
          name = "tmp"
          empty_dir {}
        }
      }
    }
  }
}
`,
  gives: {
    'kubernetes.workload.containers-run-unprivileged': 'met',
    'kubernetes.workload.containers-cannot-gain-privileges': 'met',
    'kubernetes.workload.containers-refuse-root': 'met',
    'kubernetes.workload.containers-run-as-users-unknown-to-the-node': 'met',
    'kubernetes.workload.containers-cannot-change-their-files': 'met',
    'kubernetes.workload.containers-add-no-powerful-capabilities': 'met',
    'kubernetes.workload.containers-add-no-capabilities': 'met',
    'kubernetes.workload.containers-drop-capabilities': 'met',
    'kubernetes.workload.containers-have-a-seccomp-profile': 'met',
    'kubernetes.workload.apparmor-is-not-weakened': 'met',
    'kubernetes.workload.proc-stays-masked': 'met',
    'kubernetes.workload.windows-containers-are-not-host-processes': 'met',
    'kubernetes.workload.sysctls-are-those-of-the-pod': 'met',
    'kubernetes.workload.no-runtime-socket-is-mounted': 'met',
    'kubernetes.workload.no-paths-of-the-node-are-mounted': 'met',
    'kubernetes.workload.shares-no-processes-with-the-node': 'met',
    'kubernetes.workload.stays-off-the-network-of-the-node': 'met',
    'kubernetes.workload.opens-no-ports-of-the-node': 'met',
    'kubernetes.workload.runs-as-an-account-of-its-own': 'met',
    'kubernetes.workload.mounts-no-token': 'met',
    'kubernetes.workload.stands-in-a-namespace-of-its-own': 'met',
    'kubernetes.workload.keeps-secrets-out-of-its-definition': 'met',
    'kubernetes.workload.takes-secrets-as-files': 'met',
    'kubernetes.workload.memory-is-limited': 'met',
    'kubernetes.workload.memory-is-requested': 'met',
    'kubernetes.workload.cpu-is-limited': 'met',
    'kubernetes.workload.cpu-is-requested': 'met',
    'kubernetes.workload.images-name-a-version': 'met',
    'kubernetes.workload.images-are-named-by-digest': 'met',
    'kubernetes.workload.containers-say-whether-they-live': 'met',
    'kubernetes.workload.containers-say-whether-they-are-ready': 'met',
  },
  holds: {
    'harden-workload': 'customer',
    'apply-os-patches': 'not-applicable',
    'publish-dependency-patches': 'third-party:software-vendors',
  },
});
