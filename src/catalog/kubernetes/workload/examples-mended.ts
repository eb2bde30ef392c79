import { examples } from '../../../model/index.ts';

export default examples({
  shows: 'A deployment that serves, with a password in its definition and folders of its node',
  manifest: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  labels: { app: web }
spec:
  selector:
    matchLabels: { app: web }
  template:
    metadata:
      labels: { app: web }
    spec:
      automountServiceAccountToken: false
      initContainers:
        - name: migrate
          image: nginx
          env:
            - { name: DB_PASSWORD, value: hunter2-hunter2 }
      containers:
        - name: app
          image: nginx
          env:
            - name: STAGE
              value: prod
            - name: DB_PASSWORD
              value: hunter2-hunter2
          ports:
            - name: metrics
              containerPort: 9102
              protocol: UDP
            - name: http
              containerPort: 8080
          volumeMounts:
            - name: docker
              mountPath: /var/run/docker.sock
            - name: cache
              mountPath: /cache
        - name: proxy
          image: nginx
          ports:
            - containerPort: 8443
          volumeMounts:
            - name: docker
              mountPath: /var/run/docker.sock
      volumes:
        - name: docker
          hostPath:
            path: /var/run/docker.sock
            type: Socket
        - name: cache
          hostPath:
            path: /srv/cache
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: { app: web }
  ports:
    - port: 80
      targetPort: http
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: web
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view }
subjects:
  - kind: ServiceAccount
    name: web
    namespace: default
`,
  terraform: `
resource "kubernetes_deployment_v1" "web" {
  metadata {
    name = "web"
  }
  spec {
    selector {
      match_labels = { app = "web" }
    }
    template {
      metadata {
        labels = { app = "web" }
      }
      spec {
        automount_service_account_token = false
        init_container {
          name  = "migrate"
          image = "nginx"
          env {
            name  = "DB_PASSWORD"
            value = "hunter2-hunter2"
          }
        }
        container {
          name  = "app"
          image = "nginx"
          env {
            name  = "STAGE"
            value = "prod"
          }
          env {
            name  = "DB_PASSWORD"
            value = "hunter2-hunter2"
          }
          port {
            name           = "http"
            container_port = 8080
          }
          volume_mount {
            name       = "docker"
            mount_path = "/var/run/docker.sock"
          }
          volume_mount {
            name       = "cache"
            mount_path = "/cache"
          }
        }
        container {
          name  = "proxy"
          image = "nginx"
          port {
            container_port = 8443
          }
        }
        volume {
          name = "docker"
          host_path {
            path = "/var/run/docker.sock"
            type = "Socket"
          }
        }
        volume {
          name = "cache"
          host_path {
            path = "/srv/cache"
          }
        }
      }
    }
  }
}

resource "kubernetes_service_v1" "web" {
  metadata {
    name = "web"
  }
  spec {
    selector = { app = "web" }
    port {
      port = 80
    }
  }
}
`,
  gives: {
    'kubernetes.workload.containers-say-whether-they-live': 'unmet',
    'kubernetes.workload.containers-say-whether-they-are-ready': 'unmet',
    'kubernetes.workload.stands-in-a-namespace-of-its-own': 'unmet',
    'kubernetes.workload.runs-as-an-account-of-its-own': 'unmet',
    'kubernetes.workload.images-name-a-version': 'unmet',
    'kubernetes.workload.images-are-named-by-digest': 'unmet',
    'kubernetes.workload.no-runtime-socket-is-mounted': 'unmet',
    'kubernetes.workload.no-paths-of-the-node-are-mounted': 'unmet',
    'kubernetes.workload.keeps-secrets-out-of-its-definition': 'unmet',
    'kubernetes.workload.takes-secrets-as-files': 'met',
  },
});
