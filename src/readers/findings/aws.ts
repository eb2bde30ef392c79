import { isList, isMap, type Json, listOf, textOf } from '../inventory/json.ts';
import { controlsIn, type Entry, type FindingFormat, holeIn, listUnder, mapsUnder, placeAt, saysOf, texts, textUnder, under } from './format.ts';

/** AWS Security Finding Format: a list, what `get-findings` answers, batches, or an event of EventBridge. */
export const asff: FindingFormat = {
  name: 'ASFF',
  is: document => {
    const [first] = asffIn(document);
    return under(first, 'SchemaVersion') === '2018-10-08' || (textUnder(first, 'GeneratorId') !== undefined && Array.isArray(under(first, 'Resources')));
  },
  entries: function* (document) {
    for (const finding of asffIn(document)) yield asffEntry(finding);
  },
};
const asffIn = (document: Json): readonly Json[] => {
  if (isList(document)) return document.flatMap(one => (isMap(one) && Array.isArray(one['Findings']) ? listUnder(one, 'Findings') : [one]));
  const inEvent = listUnder(document, 'detail', 'findings');
  return inEvent.length > 0 ? inEvent : under(document, 'SchemaVersion') === undefined ? listUnder(document, 'Findings') : [document];
};

const asffEntry = (finding: Json): Entry | string => {
  const rule = ruleOf(finding);
  if (rule === undefined) return 'this finding names no rule: it has no GeneratorId';
  const tool = textUnder(finding, 'ProductFields', 'ProviderName') ?? textUnder(finding, 'ProductName') ?? (isOfKics(finding) ? 'KICS' : 'Security Hub');
  return {
    tool: tool.slice(0, 80),
    rule,
    also: texts(
      rule.replace(/^[A-Z]+\.(?=[A-Za-z0-9]+\.\d+$)/, ''),
      textUnder(finding, 'GeneratorId')?.split('/').at(-1),
      textUnder(finding, 'ProductFields', 'demarc/check'),
      holeOf(finding),
    ),
    title: textUnder(finding, 'Title') ?? rule,
    says: textUnder(finding, 'RecordState') === 'ARCHIVED' ? 'undecided' : saysOf(textUnder(finding, 'Compliance', 'Status') ?? 'FAILED'),
    names: texts(...mapsUnder(finding, 'Resources').flatMap(({ Id }) => [Id, repositoryOf(Id)])),
    ...placeIn(textUnder(finding, 'Remediation', 'Recommendation', 'Text')),
  };
};
/** The control, the hole that Inspector found, the kind of threat that GuardDuty saw, or what made the finding. */
const ruleOf = (finding: Json): string | undefined => {
  const generator = textUnder(finding, 'GeneratorId');
  const threat = generator?.includes(':detector/') ? textOf(listUnder(finding, 'Types')[0]) : undefined;
  return (
    textUnder(finding, 'Compliance', 'SecurityControlId') ??
    textUnder(finding, 'ProductFields', 'ControlId') ??
    textUnder(mapsUnder(finding, 'Vulnerabilities')[0], 'Id') ??
    (threat ?? generator)
      ?.split('/')
      .at(-1)
      ?.replace(/^prowler-/, '')
  );
};
const holeOf = (finding: Json): string | undefined => {
  const [hole] = mapsUnder(finding, 'Vulnerabilities');
  return hole && holeIn(textUnder(mapsUnder(hole, 'VulnerablePackages')[0], 'PackageManager') === 'OS');
};
/** An image in a repository is the repository's. */
const repositoryOf = (id: Json | undefined): string | undefined => /^(arn:[^:]*:ecr:.+)\/sha256:[0-9a-f]+$/.exec(textOf(id) ?? '')?.[1];
const isOfKics = (finding: Json): boolean => texts(...listUnder(finding, 'Types')).some(type => type.endsWith('/KICS'));
/** KICS says there where it found it: "Problem found on 'main.tf' file in line 22." */
const placeIn = (text: string | undefined): Pick<Entry, 'at'> => {
  const [, file, line] = /^Problem found on '([^']{1,1000})' file in line (\d{1,9})\./.exec(text ?? '') ?? [];
  return placeAt(file, Number(line), undefined);
};

/** Prowler 3 and 4 in JSON of its own. */
export const prowler: FindingFormat = {
  name: 'Prowler JSON',
  is: document => textUnder(listOf(document)[0], 'CheckID') !== undefined,
  entries: function* (document) {
    for (const finding of listOf(document)) yield prowlerEntry(finding);
  },
};
const prowlerEntry = (finding: Json): Entry | string => {
  const rule = textUnder(finding, 'CheckID');
  if (rule === undefined) return 'this finding names no rule: it has no CheckID';
  return {
    tool: 'Prowler',
    rule,
    also: controlsIn(under(finding, 'Compliance')),
    title: textUnder(finding, 'CheckTitle') ?? rule,
    says: saysOf(textUnder(finding, 'Status')),
    names: texts(under(finding, 'ResourceArn'), under(finding, 'ResourceId')),
  };
};

/** OCSF findings of any class, in a list, one, or one on each line; Prowler writes them, and Security Lake. */
export const ocsf: FindingFormat = {
  name: 'OCSF',
  is: document => {
    const [first] = eventsIn(document);
    return typeof under(first, 'class_uid') === 'number' && isMap(under(first, 'metadata'));
  },
  entries: function* (document) {
    for (const event of eventsIn(document)) yield ocsfEntry(event);
  },
};
const eventsIn = (document: Json): readonly Json[] => (isList(document) ? document : [document]);

const ocsfEntry = (event: Json): Entry | string => {
  const [hole] = mapsUnder(event, 'vulnerabilities');
  const cve = hole && textUnder(hole, 'cve', 'uid');
  const rule =
    cve ?? textUnder(event, 'metadata', 'event_code') ?? textUnder(event, 'compliance', 'control') ?? textUnder(event, 'finding_info', 'analytic', 'uid');
  if (rule === undefined) return 'this finding names no rule: it has no metadata.event_code and no compliance.control';
  const resources = [...mapsUnder(event, 'resources'), under(event, 'resource')].filter(isMap);
  return {
    tool: (textUnder(event, 'metadata', 'product', 'name') ?? 'OCSF').slice(0, 80),
    rule,
    also: [
      ...texts(under(event, 'compliance', 'control'), ...listUnder(event, 'compliance', 'requirements'), ...listUnder(event, 'unmapped', 'aka')),
      ...controlsIn(under(event, 'unmapped', 'compliance')),
      ...(hole ? [holeIn(textUnder(mapsUnder(hole, 'affected_packages')[0], 'package_manager') === 'OS')] : []),
    ],
    title: textUnder(event, 'finding_info', 'title') ?? textUnder(event, 'message') ?? rule,
    says: cve === undefined ? saysOf(textUnder(event, 'compliance', 'status') ?? textUnder(event, 'status_code')) : 'fails',
    names: texts(...resources.flatMap(one => [one['uid'], under(one, 'data', 'metadata', 'arn'), one['name'], ...kubernetesNames(one)])),
  };
};

/** Objects of a cluster have a namespace beside their name; a pod is one of the object that made it. */
const kubernetesNames = (resource: Json): readonly string[] => {
  const [type, name] = [textUnder(resource, 'type'), textUnder(resource, 'name')];
  const namespace = (textUnder(resource, 'namespace') ?? textUnder(resource, 'data', 'metadata', 'namespace') ?? '').replace(/^namespace: /, '');
  if (type === undefined || name === undefined || name.length > 253) return [];
  const kind = type === 'KubernetesPod' ? 'Pod' : type;
  return [`${kind} ${namespace}/${name}`, ...(kind === 'Pod' ? makersOf(name) : []).map(([maker, own]) => `${maker} ${namespace}/${own}`)];
};
/** By the letters that Kubernetes puts at the end of the names that it makes. */
const makersOf = (pod: string): readonly (readonly [kind: string, name: string])[] => {
  const [, deployment] = /^(.+)-[bcdfghjklmnpqrstvwxz0-9]{6,10}-[bcdfghjklmnpqrstvwxz2456789]{5}$/.exec(pod) ?? [];
  const [, daemons] = /^(.+)-[bcdfghjklmnpqrstvwxz2456789]{5}$/.exec(pod) ?? [];
  const [, stateful] = /^(.+)-\d+$/.exec(pod) ?? [];
  if (deployment !== undefined) return [['Deployment', deployment]];
  return [...(daemons === undefined ? [] : ([['DaemonSet', daemons]] as const)), ...(stateful === undefined ? [] : ([['StatefulSet', stateful]] as const))];
};
