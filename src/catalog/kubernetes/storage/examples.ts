import { examples, variant } from '../../../model/index.ts';

const [encrypts, keeps, path] = [
  'kubernetes.storage.class-encrypts-volumes',
  'kubernetes.storage.class-keeps-volumes',
  'kubernetes.storage.volume-is-no-path-of-a-node',
];

const gp3 = {
  shows: 'Encrypted disks of AWS that outlive their claims',
  manifest: `
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: gp3
  annotations: { storageclass.kubernetes.io/is-default-class: "true" }
provisioner: ebs.csi.aws.com
parameters:
  type: gp3
  encrypted: "true"
reclaimPolicy: Retain
volumeBindingMode: WaitForFirstConsumer
`,
  terraform: `
resource "kubernetes_storage_class_v1" "gp3" {
  metadata {
    name = "gp3"
    annotations = {
      "storageclass.kubernetes.io/is-default-class" = "true"
    }
  }
  storage_provisioner = "ebs.csi.aws.com"
  parameters = {
    type      = "gp3"
    encrypted = "true"
  }
  reclaim_policy      = "Retain"
  volume_binding_mode = "WaitForFirstConsumer"
}
`,
  gives: { [encrypts]: 'met', [keeps]: 'met' },
  holds: { 'encrypt-at-rest': 'customer', 'apply-os-patches': 'not-applicable' },
} as const;
const shared = {
  shows: 'A volume of a file server',
  manifest: `
apiVersion: v1
kind: PersistentVolume
metadata: { name: media }
spec:
  capacity: { storage: 100Gi }
  accessModes: [ReadWriteMany]
  nfs: { server: files.example.com, path: /media }
`,
  terraform: `
resource "kubernetes_persistent_volume_v1" "media" {
  metadata {
    name = "media"
  }
  spec {
    capacity     = { storage = "100Gi" }
    access_modes = ["ReadWriteMany"]
    persistent_volume_source {
      nfs {
        server = "files.example.com"
        path   = "/media"
      }
    }
  }
}
`,
  gives: { [path]: 'met' },
} as const;

export default examples(
  gp3,
  variant(gp3, {
    shows: 'Disks of AWS in the clear that go with their claims',
    manifest: [
      ['encrypted: "true"', 'encrypted: "false"'],
      ['reclaimPolicy: Retain\n', ''],
    ],
    terraform: [
      ['encrypted = "true"', 'encrypted = "false"'],
      ['  reclaim_policy      = "Retain"\n', ''],
    ],
    gives: { [encrypts]: 'unmet', [keeps]: 'unmet' },
  }),
  variant(gp3, {
    shows: 'Silence: the account decides whether disks of AWS are encrypted',
    manifest: [['  encrypted: "true"\n', '']],
    terraform: [['    encrypted = "true"\n', '']],
    gives: { [encrypts]: 'unproven' },
  }),
  variant(gp3, {
    shows: 'A class that is filled in later',
    manifest: [
      ['encrypted: "true"', 'encrypted: ${ENCRYPTED}'],
      ['reclaimPolicy: Retain', 'reclaimPolicy: ${RECLAIM}'],
    ],
    terraform: [
      ['resource "kubernetes_storage_class_v1"', 'variable "of" {}\n\nresource "kubernetes_storage_class_v1"'],
      ['encrypted = "true"', 'encrypted = var.of.encrypted'],
      ['= "Retain"', '= var.of.reclaim'],
    ],
    gives: { [encrypts]: 'unproven', [keeps]: 'unproven' },
  }),
  variant(gp3, {
    shows: 'Disks of Google, which are always encrypted',
    manifest: [['ebs.csi.aws.com', 'pd.csi.storage.gke.io']],
    terraform: [['ebs.csi.aws.com', 'pd.csi.storage.gke.io']],
    gives: { [encrypts]: 'none', [keeps]: 'met' },
    holds: { 'encrypt-at-rest': 'third-party:google-cloud' },
  }),
  variant(gp3, {
    shows: 'Disks of Azure, which are always encrypted',
    manifest: [['ebs.csi.aws.com', 'disk.csi.azure.com']],
    terraform: [['ebs.csi.aws.com', 'disk.csi.azure.com']],
    gives: { [encrypts]: 'none' },
    holds: { 'encrypt-at-rest': 'third-party:microsoft-azure' },
  }),
  variant(gp3, {
    shows: 'Disks of a system of your own',
    manifest: [['ebs.csi.aws.com', 'rook-ceph.rbd.csi.ceph.com']],
    terraform: [['ebs.csi.aws.com', 'rook-ceph.rbd.csi.ceph.com']],
    gives: { [encrypts]: 'none' },
    holds: { 'encrypt-at-rest': 'customer' },
  }),
  shared,
  variant(shared, {
    shows: 'A volume that is a folder of a node',
    manifest: [['  nfs: { server: files.example.com, path: /media }', '  hostPath: { path: /srv/media }']],
    terraform: [
      ['      nfs {\n        server = "files.example.com"\n        path   = "/media"\n      }', '      host_path {\n        path = "/srv/media"\n      }'],
    ],
    gives: { [path]: 'unmet' },
  }),
  variant(shared, {
    shows: 'A volume that may be a folder of a node',
    manifest: [['  nfs: { server: files.example.com, path: /media }', '  hostPath: "${HOST_PATH}"']],
    terraform: [
      ['resource "kubernetes_persistent_volume_v1"', 'variable "paths" {}\n\nresource "kubernetes_persistent_volume_v1"'],
      [
        '      nfs {\n        server = "files.example.com"\n        path   = "/media"\n      }',
        '      dynamic "host_path" {\n        for_each = var.paths\n        content {\n          path = host_path.value\n        }\n      }',
      ],
    ],
    gives: { [path]: 'unproven' },
  }),
);
