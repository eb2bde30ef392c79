import { formsFor } from '../src/catalog/forms/index.ts';
import { catalog } from '../src/catalog/index.ts';
import { assess } from '../src/engine/assess.ts';
import { type FixOptions, type FixPlan, planFixes, type Target } from '../src/engine/fix/plan.ts';
import { type Edit, spelledMap } from '../src/model/index.ts';
import { withEdits } from '../src/readers/draft.ts';
import { loadWriters, writeWith } from '../src/readers/writers.ts';
import { estateOf, treeOf } from './estate-of.ts';

type Texts = Readonly<Record<string, string>>;
const writers = await loadWriters();
const form = await formsFor(catalog.mappings.flatMap(mapping => mapping.types));

/** What a charter would say, so that what is asked for can be tried. */
export const sampleAnswers: FixOptions['answers'] = {
  'log-bucket': 'acme-logs',
  'log-destination': 'arn:aws:s3:::acme-logs',
  'old-version-age': 365,
  'outbound-ranges': { is: 'list', items: ['10.0.0.0/8'] },
  'log-group': '/acme/logs',
  'log-workspace': '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/logs/providers/Microsoft.OperationalInsights/workspaces/acme',
  'kms-key': 'arn:aws:kms:eu-west-1:123456789012:key/00000000-1111-2222-3333-444444444444',
  'admin-ranges': { is: 'list', items: ['198.51.100.0/24'] },
  'trusted-ranges': { is: 'list', items: ['203.0.113.0/24'] },
  'security-contact': 'security@example.com',
  'alert-topic': 'arn:aws:sns:eu-west-1:123456789012:alerts',
  'admin-group-ids': { is: 'list', items: ['00000000-0000-0000-0000-000000000001'] },
  'web-firewall': 'arn:aws:wafv2:eu-west-1:123456789012:regional/webacl/acme/00000000-1111-2222-3333-444444444444',
  'private-subnets': { is: 'list', items: ['subnet-0a', 'subnet-0b'] },
  'endpoint-subnet':
    '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/acme/subnets/endpoints',
  'dns-zone-group': '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/dns',
  'key-identity': '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/keys/providers/Microsoft.ManagedIdentity/userAssignedIdentities/keys',
  'disk-encryption-set': '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/keys/providers/Microsoft.Compute/diskEncryptionSets/acme',
  'database-administrator': '00000000-0000-0000-0000-000000000002',
  'database-administrator-name': 'database administrators',
  'memory-limit': '512Mi',
  'memory-request': '128Mi',
  'cpu-limit': '500m',
  'cpu-request': '100m',
  'namespace-memory-limit': '16Gi',
  'namespace-cpu-limit': '8',
  'pod-security-standard': 'baseline',
  'private-network': 'projects/acme/global/networks/main',
  'maintenance-day': '7',
  'maintenance-hour': '3',
  'data-regions': { is: 'list', items: ['europe-west1'] },
  'trusted-namespaces': { is: 'list', items: ['ingress-nginx'] },
  'egress-ranges': { is: 'list', items: ['203.0.113.0/24'] },
  'chart-keyring': 'pubring.gpg',
  namespace: 'shop',
  images: spelledMap({
    nginx: `nginx:1.29.3@sha256:${'3a'.repeat(32)}`,
    'agent:latest': `agent:2.4@sha256:${'5b'.repeat(32)}`,
    'registry.example.com/report:2024-11': `registry.example.com/report:2024-11@sha256:${'7c'.repeat(32)}`,
  }),
};

export interface Fixed {
  readonly plan: FixPlan;
  readonly after: Texts;
}
type Given = Partial<Pick<FixOptions, 'answers' | 'allowReplace'>>;

/** Plans fixes for an estate that is written in the test, and applies them. */
export const fixed = async (texts: Texts, wanted: (target: Target) => boolean = () => true, given: Given = {}): Promise<Fixed> => {
  const judged = (now: Texts) => assess(estateOf(now), catalog, { today: '2026-11-22', keepMet: false });
  const estate = judged(texts);
  const source = { tree: treeOf(texts), declared: estate.bound.declared, form };
  const plan = await planFixes({
    answers: {},
    allowReplace: false,
    ...given,
    estate,
    wanted,
    form,
    write: changes => writeWith(writers, changes, source),
    again: edits => Promise.resolve(judged(withAll(texts, edits))),
  });
  return { plan, after: withAll(texts, plan.edits) };
};

const withAll = (texts: Texts, edits: readonly Edit[]): Texts =>
  Object.fromEntries(
    Object.entries(texts).map(([file, text]) => [
      file,
      withEdits(
        text,
        edits.filter(edit => edit.file === file),
      ),
    ]),
  );
