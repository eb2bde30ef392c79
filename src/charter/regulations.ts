import type { Control, DutyId, Framework, Gap } from '../model/index.ts';
import type { Charter } from './charter.ts';

interface Regulation {
  readonly id: string;
  /** The framework that answers for it, or a level of one. */
  readonly framework: string;
  readonly also?: readonly string[];
}
const means = (id: string, framework: string, ...also: readonly string[]): Regulation => ({ id, framework, also });

/** What people write as a regulation or a standard in force, and the framework that they mean: of several editions the newest. */
export const regulations: readonly Regulation[] = [
  means('gdpr', 'gdpr', 'dsgvo', 'ds-gvo', 'rgpd', 'eu-gdpr', '2016/679'),
  means('dora', 'dora', '2022/2554'),
  means('nis2', 'nis2', 'nis-2', '2022/2555'),
  means('hipaa', 'hipaa', 'hipaa-security-rule'),
  means('pci-dss', 'pci-dss-4.0.1', 'pci', 'pcidss', 'pci-dss-4', 'pci-dss-4.0', 'pci-dss-v4'),
  means('soc-2', 'soc-2', 'soc2'),
  means('iso-27001', 'iso-27001-2022', 'iso27001', 'iso/iec-27001'),
  means('iso-27017', 'iso-27017-2015', 'iso27017', 'iso/iec-27017'),
  means('bsi-c5', 'bsi-c5-2020', 'c5', 'c5-2020'),
  means('nist-800-53', 'nist-800-53-r5', 'fisma', 'nist-sp-800-53'),
  means('fedramp', 'fedramp-rev5'),
  means('fedramp-li-saas', 'fedramp-rev5-li-saas'),
  means('fedramp-low', 'fedramp-rev5-low'),
  means('fedramp-moderate', 'fedramp-rev5-moderate'),
  means('fedramp-high', 'fedramp-rev5-high'),
  means('nist-csf', 'nist-csf-2.0', 'csf'),
  means('csa-ccm', 'ccm-4.1', 'ccm', 'csa-star'),
  means('cis-controls', 'cis-controls-8.1'),
  means('cis-aws', 'cis-aws-7.0'),
  means('cis-azure', 'cis-azure-6.0'),
  means('cis-google', 'cis-google-5.0', 'cis-gcp'),
  means('cis-kubernetes', 'cis-kubernetes-2.0'),
  means('cis-eks', 'cis-eks-1.8'),
  means('cis-aks', 'cis-aks-1.8'),
  means('cis-gke', 'cis-gke-1.9'),
  // Levels, and editions that are not the newest, go by the names of their frameworks.
  ...['low', 'moderate', 'high', 'privacy'].map(level => `nist-800-53-r5-${level}`).map(id => means(id, id)),
  ...['ig1', 'ig2', 'ig3'].map(level => `cis-controls-8.1-${level}`).map(id => means(id, id)),
  ...['ccm-4.0', 'cis-aws-3.0', 'cis-aws-4.0', 'cis-aws-5.0', 'cis-aws-6.0', 'cis-azure-2.0', 'cis-azure-3.0', 'cis-azure-4.0'].map(id => means(id, id)),
  ...['cis-azure-5.0', 'cis-google-3.0', 'cis-google-4.0', 'cis-kubernetes-1.10', 'cis-kubernetes-1.12'].map(id => means(id, id)),
];
const byName = new Map(regulations.flatMap(one => [one.id, one.framework, ...(one.also ?? [])].map(name => [name, one] as const)));

const plain = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
/** One name for what is written in several ways: `DSGVO` and `gdpr` are one. What is not known stands for itself. */
export const regulationId = (name: string): string => byName.get(plain(name))?.id ?? plain(name);
/** The framework that answers for it, where it is one that everybody knows. */
export const frameworkOf = (regulation: string): string | undefined => byName.get(plain(regulation))?.framework;
export const isRegulation = (name: string): boolean => byName.has(plain(name));

/** Everything that is in force anywhere. */
export const inForce = ({ scopes }: Pick<Charter, 'scopes'>): readonly string[] => [
  ...new Set(scopes.flatMap(scope => (scope.regulations ?? []).map(regulationId))),
];

/** The frameworks that answer for regulations, by their ids. */
export type Answering = ReadonlyMap<string, Pick<Framework, 'id' | 'controls'>>;
export type Asked = Pick<Gap, 'regulations' | 'controls'>;

/** What the regulations in force ask of duties, and of what checks found of them. A regulation that no framework answers for asks for everything. */
export type Asking = (inForce: Iterable<string>, duties: readonly DutyId[], checks: readonly string[]) => Asked;
export const askingBy = (answering: Answering): Asking => {
  const known = new Map<string, Asked>();
  return (inForce, duties, checks) => {
    const ids = [...inForce];
    if (ids.length === 0) return {};
    const key = [ids, duties, checks].join('|');
    const asked = known.get(key) ?? askedBy(answering, ids, duties, checks);
    known.set(key, asked);
    return asked;
  };
};
const askedBy = (answering: Answering, ids: readonly string[], duties: readonly DutyId[], checks: readonly string[]): Asked => {
  const regulations: string[] = [];
  const controls: string[] = [];
  for (const id of ids) {
    const framework = answering.get(id);
    const mine = (framework?.controls ?? []).filter(control => isAbout(control, duties, checks));
    if (framework && mine.length === 0) continue;
    regulations.push(id);
    controls.push(...mine.map(control => `${framework?.id}/${control.id}`));
  }
  return { ...(regulations.length > 0 && { regulations }), ...(controls.length > 0 && { controls }) };
};
const isAbout = (control: Control, duties: readonly DutyId[], checks: readonly string[]): boolean =>
  control.checks === undefined ? control.duties.some(duty => duties.includes(duty)) : control.checks.some(check => checks.includes(check));
