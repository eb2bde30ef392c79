import type { Severity } from '../model/index.ts';
import type { Report, ReportOptions } from './report.ts';
import { type Told, toldFindings, weigh, yourSide } from './told.ts';
import { vendorName } from './words.ts';

/** Of the schema that is written; later minor versions only add to it. */
const schemaVersion = '1.4.0';

/** OCSF compliance findings (class 2003): an array with an event on each line. https://schema.ocsf.io/1.4.0/classes/compliance_finding */
export const ocsf: Report = function* (answer, options) {
  const time = Date.parse(options.now ?? '') || 0;
  yield '[';
  let separator = '\n';
  for (const told of toldFindings(answer, options)) {
    yield `${separator}${JSON.stringify(event(told, time, options))}`;
    separator = ',\n';
  }
  yield separator === '\n' ? ']\n' : '\n]\n';
};

const event = (told: Told, time: number, { version }: ReportOptions) => {
  const { finding, check, print, subject, place, because, owner } = told;
  const [severity_id, severity] = weigh(told, severities, [1, 'Informational']);
  const [status_id, status] = finding.verdict === 'excepted' ? [3, 'Suppressed'] : finding.verdict === 'met' ? [4, 'Resolved'] : [1, 'New'];
  const cloud = cloudOf(told);
  const product = { name: 'Demarc', uid: 'demarc', vendor_name: 'Demarc', version };
  return {
    metadata: { version: schemaVersion, event_code: check.id, product, ...(cloud && { profiles: ['cloud'] }) },
    ...{ category_uid: 2, category_name: 'Findings', class_uid: 2003, class_name: 'Compliance Finding' },
    ...{ activity_id: 1, activity_name: 'Create', type_uid: 200301, type_name: 'Compliance Finding: Create' },
    ...{ time, severity_id, severity, status_id, status },
    message: `${subject.address}: ${because}`,
    finding_info: { uid: `demarc/${check.id}/${print}`, title: check.title, desc: check.risk, types: [check.duty, check.layer], created_time: time },
    compliance: complianceOf(told),
    remediation: { desc: yourSide(told), references: told.holders.pages.map(page => page.url) },
    resources: [resource(told)],
    ...(cloud && { cloud }),
    unmapped: { verdict: finding.verdict, duty: check.duty, layer: check.layer, scope: subject.scope, place, aka: check.aka ?? [], ...owner },
  };
};
const severities: Readonly<Record<Severity, readonly [number, string]>> = {
  low: [2, 'Low'],
  medium: [3, 'Medium'],
  high: [4, 'High'],
  critical: [5, 'Critical'],
};

const complianceOf = ({ finding, check, because }: Told) => {
  const [status_id, status] = statuses[finding.verdict];
  return { standards: ['Demarc'], control: check.id, requirements: [check.duty], status_id, status, status_details: [because] };
};
const statuses = { met: [1, 'Pass'], unmet: [3, 'Fail'], excepted: [3, 'Fail'], unproven: [2, 'Warning'], none: [0, 'Unknown'] } as const;

const resource = ({ subject, finding, place, owner, check, whereabouts }: Told) => ({
  uid: subject.id,
  name: subject.address,
  type: subject.kind,
  ...(typeof owner['owner'] === 'string' && { owner: { name: owner['owner'] } }),
  group: { name: check.of.service.id },
  namespace: subject.scope,
  ...(whereabouts.region !== undefined && Object.hasOwn(clouds, check.of.service.vendor) && { region: whereabouts.region }),
  data: { type: subject.type, place, ...(finding.part !== undefined && { part: finding.part }) },
});

/** The profile of clouds has no word for where something runs that is in none. */
const cloudOf = ({ check, whereabouts: { account, region } }: Told) => {
  const { vendor } = check.of.service;
  const provider = Object.hasOwn(clouds, vendor) ? clouds[vendor] : undefined;
  if (provider === undefined) return undefined;
  return {
    provider,
    ...(account !== undefined && { account: { uid: account, type_id: accountTypes[vendor] ?? 0, name: `${vendorName(vendor)} ${account}` } }),
    ...(region !== undefined && { region }),
  };
};
const clouds: Readonly<Record<string, string>> = { aws: 'AWS', azure: 'Azure', google: 'GCP' };
const accountTypes: Readonly<Record<string, number>> = { aws: 10, google: 11, azure: 13 };
