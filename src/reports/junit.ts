import type { Answer } from '../engine/assess.ts';
import { chosen, numbersWhere } from '../engine/findings.ts';
import type { Findings, Verdict } from '../model/index.ts';
import type { Report } from './report.ts';
import { type Told, toldFindings, upTo } from './told.ts';

/**
 * JUnit XML: a suite for each service, a case for each asset and check. What is unmet fails; what is unproven or accepted is skipped, with the reason.
 * https://github.com/testmoapp/junitxml
 */
export const junit: Report = function* (answer, options) {
  const { findings } = answer.ledger;
  const verdicts = options.verdicts ?? cases;
  const all = numbersWhere(findings, i => verdicts.has(findings.column.verdict(i)));
  const suites = [...suitesOf(answer, chosen(findings, all))].sort(([a], [b]) => (a < b ? -1 : 1));
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Demarc"${counts(chosen(findings, all))}>\n`;
  for (const [service, numbers] of suites) {
    const own = chosen(chosen(findings, all), Uint32Array.from(numbers));
    yield `<testsuite name="${escaped(service)}"${counts(own)}${options.now === undefined ? '' : ` timestamp="${escaped(options.now.slice(0, 19))}"`}>\n`;
    for (const told of toldFindings({ ...answer, ledger: { ...answer.ledger, findings: own } }, { ...options, verdicts })) yield testCase(told);
    yield '</testsuite>\n';
  }
  yield '</testsuites>\n';
};
const cases: ReadonlySet<Verdict> = new Set(['met', 'unmet', 'unproven', 'excepted']);

const suitesOf = ({ ledger }: Answer, { length, column }: Findings): ReadonlyMap<string, readonly number[]> => {
  const suites = new Map<string, number[]>();
  for (let i = 0; i < length; i++) {
    const service = ledger.subjects.at(column.subject(i))?.service ?? '';
    const own = suites.get(service);
    if (own) own.push(i);
    else suites.set(service, [i]);
  }
  return suites;
};

const counts = ({ length, column }: Findings): string => {
  let [failures, skipped] = [0, 0];
  for (let i = 0; i < length; i++) {
    const verdict = column.verdict(i);
    if (verdict === 'unmet') failures += 1;
    else if (verdict !== 'met') skipped += 1;
  }
  return ` tests="${length}" failures="${failures}" errors="0" skipped="${skipped}"`;
};

const testCase = (told: Told): string => {
  const { finding, check, subject, place } = told;
  const of = finding.part === undefined ? '' : ` (${finding.part})`;
  const name = `${check.id}${of}: ${check.title}`;
  const at = ` file="${escaped(place.replace(/[:#][^:#]*$/, ''))}" line="${Math.max(1, finding.place.line)}"`;
  return `<testcase classname="${escaped(subject.address)}" name="${escaped(name)}"${at}>\n${properties(told)}${outcome(told)}</testcase>\n`;
};

const properties = ({ check, subject, finding, owner }: Told): string => {
  const { duty, layer } = check;
  const { severity = check.severity } = finding;
  const all = { duty, layer, severity, verdict: finding.verdict, kind: subject.kind, scope: subject.scope, ...owner };
  const lines = Object.entries(all).map(([name, value]) => `<property name="${name}" value="${escaped([value].flat().join(', '))}"/>`);
  return `<properties>${lines.join('')}</properties>\n`;
};

const outcome = (told: Told): string => {
  const { finding, check, place, because } = told;
  if (finding.verdict === 'met') return '';
  if (finding.verdict !== 'unmet') return `<skipped message="${escaped(upTo(1000, `${finding.verdict}: ${because}`))}"/>\n`;
  const words = `${check.title}: ${because}.\n${check.risk}\n${place}`;
  return `<failure type="${finding.severity ?? check.severity}" message="${escaped(upTo(1000, because))}">${escaped(words)}</failure>\n`;
};

/** Without the characters that XML cannot have at all. */
const escaped = (text: string): string =>
  [...text]
    .filter(isOfXml)
    .join('')
    .replaceAll(/[&<>"\n\r\t]/g, one => entities[one] ?? one);
/** https://www.w3.org/TR/xml/#charsets */
const isOfXml = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0;
  return code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000;
};
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\r': '&#13;', '\t': '&#9;' };
