import { isList, isMap, type Json, type JsonMap } from '../inventory/json.ts';
import { type Entry, type FindingFormat, holeIn, listUnder, mapsUnder, placeAt, saysOf, texts, textUnder, under } from './format.ts';

/** Checkov: one report, or one for each kind of source. */
export const checkov: FindingFormat = {
  name: 'Checkov JSON',
  is: document => reportsIn(document).some(report => isMap(under(report, 'results')) && 'check_type' in report),
  entries: function* (document) {
    for (const report of reportsIn(document))
      for (const list of ['failed_checks', 'passed_checks', 'skipped_checks'])
        for (const check of listUnder(report, 'results', list)) yield checkovEntry(check, textUnder(report, 'check_type'));
  },
};
const reportsIn = (document: Json): readonly JsonMap[] => (isList(document) ? document : [document]).filter(isMap);

const checkovEntry = (check: Json, source: string | undefined): Entry | string => {
  const rule = textUnder(check, 'check_id');
  if (rule === undefined) return 'this check has no check_id';
  const resource = textUnder(check, 'resource');
  const [from, to] = listUnder(check, 'file_line_range');
  return {
    tool: 'Checkov',
    rule,
    also: texts(under(check, 'bc_check_id')),
    title: textUnder(check, 'check_name') ?? rule,
    says: saysOf(textUnder(check, 'check_result', 'result')),
    names: texts(resource, source === 'terraform' ? undefined : afterType(resource), source === 'kubernetes' ? objectName(resource) : undefined),
    ...placeAt(textUnder(check, 'file_path'), from, to),
  };
};
/** `AWS::S3::Bucket.Logs`, `Microsoft.Storage/storageAccounts.logs`. */
const afterType = (resource: string | undefined): string | undefined =>
  /^(?:[A-Za-z0-9]+::[A-Za-z0-9:]+|[A-Za-z.]+\/[A-Za-z/]+)\.(.+)$/.exec(resource ?? '')?.[1];
/** `Deployment.shop.web`, and `Pod.shop.web.app-web` for the pod that a workload makes. */
const objectName = (resource: string | undefined): string | undefined => {
  const [kind, namespace, name] = resource?.split('.') ?? [];
  return kind !== undefined && namespace !== undefined && name !== undefined ? `${kind} ${namespace}/${name}` : undefined;
};

/** Trivy: of configuration files, images, clusters (`trivy k8s`) and accounts: what is set badly, and packages with known holes. */
export const trivy: FindingFormat = {
  name: 'Trivy JSON',
  is: document =>
    (under(document, 'SchemaVersion') === 2 && under(document, 'ArtifactName') !== undefined) ||
    Array.isArray(under(document, 'Results')) ||
    (under(document, 'ClusterName') !== undefined && clusterObjects(document).length > 0) ||
    (isList(document) && document.length > 0 && document.every(one => isMap(one) && 'Target' in one)),
  entries: function* (document) {
    const image = textUnder(document, 'ArtifactType') === 'container_image' ? textUnder(document, 'ArtifactName') : undefined;
    for (const { results, object } of trivyResults(document))
      for (const result of results) {
        for (const misconfiguration of listUnder(result, 'Misconfigurations')) yield trivyEntry(misconfiguration, result, object);
        for (const hole of listUnder(result, 'Vulnerabilities')) yield holeEntry(hole, result, object ?? (image && `image ${image}`));
      }
  },
};
const clusterObjects = (document: Json): readonly JsonMap[] => [
  ...mapsUnder(document, 'Vulnerabilities'),
  ...mapsUnder(document, 'Misconfigurations'),
  ...mapsUnder(document, 'Resources'),
  ...mapsUnder(document, 'Findings'),
];
const trivyResults = (document: Json): readonly { readonly results: readonly JsonMap[]; readonly object?: string | undefined }[] => [
  { results: isList(document) ? document.filter(isMap) : mapsUnder(document, 'Results') },
  ...clusterObjects(document).map(one => ({
    results: mapsUnder(one, 'Results'),
    object: `${textUnder(one, 'Kind') ?? ''} ${textUnder(one, 'Namespace') ?? ''}/${textUnder(one, 'Name') ?? ''}`,
  })),
];

const trivyEntry = (misconfiguration: Json, result: JsonMap, object: string | undefined): Entry | string => {
  const rule = textUnder(misconfiguration, 'AVDID') ?? textUnder(misconfiguration, 'ID');
  if (rule === undefined) return 'this misconfiguration has no ID';
  const cause = under(misconfiguration, 'CauseMetadata');
  return {
    tool: 'Trivy',
    rule,
    also: texts(under(misconfiguration, 'ID'), ...listUnder(misconfiguration, 'Aliases')),
    title: textUnder(misconfiguration, 'Title') ?? rule,
    says: saysOf(textUnder(misconfiguration, 'Status') ?? 'FAIL'),
    names: texts(under(cause, 'Resource'), object, objectIn(textUnder(misconfiguration, 'Message'))),
    ...placeAt(textUnder(result, 'Target'), under(cause, 'StartLine'), under(cause, 'EndLine')),
  };
};
const holeEntry = (hole: Json, result: JsonMap, where: string | undefined): Entry | string => {
  const rule = textUnder(hole, 'VulnerabilityID');
  if (rule === undefined) return 'this vulnerability has no VulnerabilityID';
  const name = textUnder(hole, 'PkgName') ?? 'a package';
  return {
    tool: 'Trivy',
    rule,
    also: [holeIn(textUnder(result, 'Class') !== 'lang-pkgs')],
    title: `${name}: ${textUnder(hole, 'Title') ?? 'a known hole'}`,
    says: 'fails',
    names: texts(where, where === undefined ? textUnder(result, 'Target') : undefined),
  };
};
/** "Container 'web' of Deployment 'shop' should …" */
const objectIn = (message: string | undefined): string | undefined => {
  const [, kind, name] = /\b([A-Z][A-Za-z]+) '([a-z0-9.-]{1,253})' should/.exec((message ?? '').slice(0, 2000)) ?? [];
  return kind !== undefined && kind !== 'Container' ? `${kind} /${name}` : undefined;
};

/** KICS: each query with the places where it fails. */
export const kics: FindingFormat = {
  name: 'KICS JSON',
  is: document => under(document, 'queries_total') !== undefined && Array.isArray(under(document, 'queries')),
  entries: function* (document) {
    for (const query of mapsUnder(document, 'queries')) for (const file of listUnder(query, 'files')) yield kicsEntry(query, file);
  },
};
const kicsEntry = (query: JsonMap, file: Json): Entry | string => {
  const rule = textUnder(query, 'query_id');
  if (rule === undefined) return 'this query has no query_id';
  const [type, name] = [textUnder(file, 'resource_type'), textUnder(file, 'resource_name')];
  const key = textUnder(file, 'search_key');
  return {
    tool: 'KICS',
    rule,
    also: [],
    title: textUnder(query, 'query_name') ?? rule,
    says: 'fails',
    names: texts(type !== undefined && name !== undefined ? kicsName(type, name) : undefined, key === undefined ? undefined : keyName(key)),
    ...placeAt(textUnder(file, 'file_name'), under(file, 'line'), undefined),
  };
};
/** `Deployment` and `web`, or `aws_s3_bucket` and what the bucket is called. */
const kicsName = (type: string, name: string): string => (/^[A-Z][A-Za-z]*$/.test(type) ? `${type} /${name}` : `${type}.${name}`);
/** `aws_s3_bucket[logs].acl`, also after `resource.`, is `aws_s3_bucket.logs`; `Resources.Logs.Properties` is `Logs`. */
export const keyName = (key: string): string | undefined => {
  const [, type, name] = /^'?(?:resource\.)?([a-z][a-z0-9_]{0,100})\[(?:\{\{)?([^\]{}]{1,200})(?:\}\})?\]/.exec(key.slice(0, 400)) ?? [];
  return type !== undefined ? `${type}.${name}` : /^'?Resources\.([A-Za-z0-9]{1,255})(?:[.']|$)/.exec(key.slice(0, 400))?.[1];
};

/** ScubaGear: what it found of a Microsoft 365 tenant, by product, group and control. */
export const scuba: FindingFormat = {
  name: 'ScubaGear JSON',
  is: document =>
    textUnder(document, 'MetaData', 'Tool') === 'ScubaGear' || (isMap(under(document, 'Results')) && under(document, 'MetaData', 'TenantId') !== undefined),
  entries: function* (document) {
    const tenant = texts(under(document, 'MetaData', 'TenantId'), under(document, 'MetaData', 'DomainName'));
    const products = under(document, 'Results');
    for (const groups of isMap(products) ? Object.values(products) : [])
      for (const group of isList(groups) ? groups : []) for (const control of listUnder(group, 'Controls')) yield scubaEntry(control, tenant);
  },
};
const scubaEntry = (control: Json, names: readonly string[]): Entry | string => {
  const rule = textUnder(control, 'Control ID');
  if (rule === undefined) return 'this control has no Control ID';
  const title = (textUnder(control, 'Requirement') ?? rule).slice(0, 2000).replace(/<.*$/s, '');
  return { tool: 'ScubaGear', rule, also: texts(rule.replace(/v\d+$/, '')), title, says: saysOf(textUnder(control, 'Result')), names };
};
