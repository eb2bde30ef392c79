import { examples, variant } from '../../../model/index.ts';

const [gone, inside] = ['kubernetes.tiller.does-not-run', 'kubernetes.tiller.listens-to-its-own-pod'];

const deployment = {
  shows: 'Tiller as Helm 2 installed it',
  manifest: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: tiller-deploy
  namespace: kube-system
  labels: { app: helm, name: tiller }
spec:
  replicas: 1
  selector: { matchLabels: { app: helm, name: tiller } }
  template:
    metadata: { labels: { app: helm, name: tiller } }
    spec:
      serviceAccountName: tiller
      containers:
        - name: tiller
          image: gcr.io/kubernetes-helm/tiller:v2.17.0
          env:
            - { name: TILLER_NAMESPACE, value: kube-system }
          ports:
            - { name: tiller, containerPort: 44134 }
`,
  terraform: `
resource "kubernetes_deployment" "tiller" {
  metadata {
    name      = "tiller-deploy"
    namespace = "kube-system"
    labels    = { app = "helm", name = "tiller" }
  }
  spec {
    replicas = 1
    selector {
      match_labels = { app = "helm", name = "tiller" }
    }
    template {
      metadata {
        labels = { app = "helm", name = "tiller" }
      }
      spec {
        container {
          name  = "tiller"
          image = "gcr.io/kubernetes-helm/tiller:v2.17.0"
        }
      }
    }
  }
}
`,
  gives: { [gone]: 'unmet', [inside]: 'unmet' },
  holds: { 'publish-platform-patches': 'nobody', 'upgrade-platform': 'customer' },
} as const;

export default examples(
  deployment,
  variant(deployment, {
    shows: 'Tiller that only its own pod can reach',
    manifest: [['          env:\n', '          command: [/tiller]\n          args: ["--listen=localhost:44134"]\n          env:\n']],
    terraform: [['v2.17.0"\n', 'v2.17.0"\n          command = ["/tiller"]\n          args = ["--listen=localhost:44134"]\n']],
    gives: { [gone]: 'unmet', [inside]: 'met' },
  }),
  variant(deployment, {
    shows: 'Tiller that was stopped, and not deleted yet',
    manifest: [['replicas: 1', 'replicas: 0']],
    terraform: [['replicas = 1', 'replicas = 0']],
    gives: { [gone]: 'met', [inside]: 'met' },
  }),
  variant(deployment, {
    shows: 'Tiller of which variables say how often it runs and where it listens',
    manifest: [
      ['replicas: 1', 'replicas: ${COPIES}'],
      ['          env:\n', '          args: ["--listen=$(ADDRESS)"]\n          env:\n'],
    ],
    terraform: [
      ['replicas = 1', 'replicas = var.copies'],
      ['v2.17.0"\n', 'v2.17.0"\n          args = ["--listen=${var.address}"]\n'],
      ['resource "kubernetes_deployment" "tiller" {', 'variable "copies" {}\nvariable "address" {}\n\nresource "kubernetes_deployment" "tiller" {'],
    ],
    gives: { [gone]: 'unproven', [inside]: 'unproven' },
  }),
  {
    shows: 'A pod of Tiller',
    terraform: `
resource "kubernetes_pod" "tiller" {
  metadata {
    name = "tiller"
  }
  spec {
    container {
      name  = "tiller"
      image = "ghcr.io/helm/tiller:v2.16.1"
    }
  }
}
`,
    gives: { [gone]: 'unmet', [inside]: 'unmet' },
  },
);
