import { examples, variant } from '../../../model/index.ts';

const [carried, plain] = ['kubernetes.configuration.secrets-stay-out-of-definitions', 'kubernetes.configuration.config-map-holds-no-secret'];

const secret = {
  shows: 'A Secret whose values are put in when it is applied',
  manifest: `
apiVersion: v1
kind: Secret
metadata: { name: db, namespace: shop }
type: Opaque
stringData:
  username: \${DB_USER}
  password: \${DB_PASSWORD}
`,
  terraform: `
resource "random_password" "db" {
  length = 32
}

resource "kubernetes_secret_v1" "db" {
  metadata {
    name      = "db"
    namespace = "shop"
  }
  data = {
    username = random_password.db.id
    password = random_password.db.result
  }
}
`,
  gives: { [carried]: 'met' },
  holds: { 'guard-credentials': 'customer', 'encrypt-at-rest': 'not-applicable' },
} as const;
const config = {
  shows: 'A ConfigMap with settings',
  manifest: `
apiVersion: v1
kind: ConfigMap
metadata: { name: web, namespace: shop }
data:
  DATABASE_HOST: db.shop.svc
  PASSWORD_LENGTH: "12"
  application.properties: |
    server.port=8080
    greeting=hello
`,
  terraform: `
resource "kubernetes_config_map_v1" "web" {
  metadata {
    name      = "web"
    namespace = "shop"
  }
  data = {
    DATABASE_HOST            = "db.shop.svc"
    PASSWORD_LENGTH          = "12"
    "application.properties" = "server.port=8080\\ngreeting=hello\\n"
  }
}
`,
  gives: { [plain]: 'met' },
} as const;

export default examples(
  secret,
  variant(secret, {
    shows: 'A Secret that everybody can read who can read its definition',
    manifest: [['stringData:\n  username: ${DB_USER}\n  password: ${DB_PASSWORD}', 'data:\n  username: c2hvcA==\n  password: aHVudGVyMi1yZWFsbHk=']],
    terraform: [
      ['= random_password.db.id', '= "shop"'],
      ['= random_password.db.result', '= "hunter2-really"'],
    ],
    gives: { [carried]: 'unmet' },
  }),
  {
    shows: 'A Secret of which nobody knows what it carries',
    terraform: `
variable "password" {
  sensitive = true
}

resource "kubernetes_secret" "db" {
  metadata {
    name = "db"
  }
  data = {
    password = var.password
  }
}
`,
    gives: { [carried]: 'unproven' },
  },
  {
    shows: 'A Secret of a chart that is not rendered',
    manifest: `
apiVersion: v1
kind: Secret
metadata: { name: db, namespace: shop }
stringData:
  password: {{ .Values.password }}
`,
    gives: { [carried]: 'unproven' },
  },
  {
    shows: 'A Secret as a cluster shows it, which is where it belongs',
    manifest: `
apiVersion: v1
kind: Secret
metadata: { name: db, namespace: shop, uid: 7f1c2f0e-0000-4000-8000-000000000000, creationTimestamp: "2026-01-05T10:00:00Z" }
data: { password: aHVudGVyMi1yZWFsbHk= }
`,
    gives: { [carried]: 'none' },
  },
  {
    shows: 'A certificate is no secret, and its key is',
    manifest: `
apiVersion: v1
kind: Secret
metadata: { name: web-tls, namespace: shop }
type: kubernetes.io/tls
data:
  tls.crt: LS0tLS1CRUdJTiBDRVJU
  tls.key: "<path:secret/data/web#key>"
`,
    gives: { [carried]: 'met' },
  },
  config,
  variant(config, {
    shows: 'A ConfigMap with passwords, one of them inside a file',
    manifest: [['    greeting=hello\n', '    spring.datasource.password=Tr0ub4dor-and-3\n']],
    terraform: [['greeting=hello\\n', 'spring.datasource.password=Tr0ub4dor-and-3\\n']],
    gives: { [plain]: 'unmet' },
  }),
  {
    shows: 'ConfigMaps whose entries are filled in later',
    manifest: `
apiVersion: v1
kind: ConfigMap
metadata: { name: web, namespace: shop }
data:
  DATABASE_URL: {{ .Values.databaseUrl }}
`,
    terraform: `
variable "settings" {
  type = map(string)
}

resource "kubernetes_config_map" "web" {
  metadata {
    name      = "web"
    namespace = "shop"
  }
  data = { DATABASE_URL = var.settings.database_url }
}
`,
    gives: { [plain]: 'unproven' },
  },
  {
    shows: 'Objects that are written as manifests inside Terraform',
    terraform: `
resource "kubernetes_manifest" "db" {
  manifest = {
    apiVersion = "v1"
    kind       = "Secret"
    metadata   = { name = "db", namespace = "shop" }
    data       = { password = "aHVudGVyMi1yZWFsbHk=" }
  }
}

resource "kubernetes_manifest" "web" {
  manifest = {
    apiVersion = "v1"
    kind       = "ConfigMap"
    metadata   = { name = "web", namespace = "shop" }
    data       = { API_TOKEN = "5f2b9c7d1e" }
  }
}
`,
    gives: { [carried]: 'unmet', [plain]: 'unmet' },
  },
);
