import type { Answer } from '../engine/assess.ts';
import { dutyOf, type Finding, type Place, type Severity, type Verdict } from '../model/index.ts';
import { elsewhereEntry } from './elsewhere.ts';
import { type PrintOf, uniquePrints } from './fingerprint.ts';
import { holdersOfCheck } from './holders-of-check.ts';
import { type KnownCheck, lookUp } from './look-up.ts';
import { type Report, type ReportOptions, withVerdicts } from './report.ts';
import { acceptedWords, ownerEntry, placeWords, subjectOf } from './words.ts';

/** SARIF 2.1.0: one run, with a baseline all of it and how each result stands to that, a rule for each check that has results, accepted findings as suppressed ones. What other tools say are no results of its own. */
export const sarif: Report = function* (assessed, options) {
  const { ledger, catalog, elsewhere, known } = assessed;
  const verdicts: ReadonlySet<Verdict> = options.verdicts ?? new Set(['unmet', 'unproven', 'excepted']);
  const findings = withVerdicts(ledger.findings, verdicts);
  const asked = new Set<string>();
  for (let i = 0; i < findings.length; i++) asked.add(findings.column.check(i));
  const ids = [...asked].sort();
  const rules = ids.map(id => rule(lookUp(catalog).check(id), assessed));
  const driver = { name: 'Demarc', semanticVersion: options.version, rules };
  yield '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{\n';
  yield `"tool":${JSON.stringify({ driver })},\n`;
  yield `"columnKind":"utf16CodeUnits",\n"originalUriBaseIds":${JSON.stringify({ '%SRCROOT%': { description: { text: 'The folder that Demarc was run in.' } } })},\n`;
  // What is over since a baseline is counted, and no result: most that read this would take it for one that is there.
  const properties = { ...(elsewhere && { elsewhere: elsewhereEntry(elsewhere, catalog, options) }), ...(known && { baseline: known }) };
  if (elsewhere || known) yield `"properties":${JSON.stringify(properties)},\n`;
  yield `"invocations":${JSON.stringify([invocation(assessed, options)])},\n"results":[`;
  const printOf = uniquePrints();
  let separator = '\n';
  for (const finding of findings) {
    yield `${separator}${JSON.stringify(result(finding, ids.indexOf(finding.check), printOf, assessed, options))}`;
    separator = ',\n';
  }
  yield ']}]}\n';
};

const scores: Readonly<Record<Severity, string>> = { critical: '9.5', high: '8.0', medium: '5.5', low: '3.0' };
const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { critical: 'error', high: 'error', medium: 'warning', low: 'note' };

const rule = (check: KnownCheck, { catalog }: Answer) => {
  const { id, title, risk, severity, duty, layer, aka = [], of } = check;
  const { title: dutyTitle, is } = dutyOf(duty);
  const { sides, pages } = holdersOfCheck(check, catalog);
  const who = sides.map(({ party, words }) => `${party}: ${words}`);
  const text = [
    `${title}.`,
    `If not: ${risk}`,
    `Duty: ${dutyTitle} (${duty}, ${layer}). ${is}`,
    ...who,
    ...pages.map(page => `Page: ${page.url} (${page.read})`),
  ].join('\n');
  const markdown = [
    `**${title}.**`,
    `If not: ${risk}`,
    `Duty: **${dutyTitle}** (\`${duty}\`, ${layer}). ${is}`,
    who.map(words => `- ${words}`).join('\n'),
    pages.map(page => `- [${page.says}](${page.url}) (read ${page.read}, ${page.grade})`).join('\n'),
  ];
  return {
    id,
    name: pascal(id),
    shortDescription: { text: title },
    fullDescription: { text: `${title}. ${risk}` },
    ...(pages[0] && { helpUri: pages[0].url }),
    help: { text, markdown: markdown.filter(part => part !== '').join('\n\n') },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: ['security', of.service.id, layer, duty, ...aka], 'security-severity': scores[severity], precision: 'high' },
  };
};
const pascal = (id: string): string => id.replaceAll(/(?:^|[.-])([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

const invocation = ({ read }: Answer, options: ReportOptions) => ({
  executionSuccessful: true,
  toolExecutionNotifications: read.problems.map(({ file, line, message }) => ({
    level: 'warning',
    message: { text: message },
    locations: [{ physicalLocation: physical({ file, line }, options) }],
  })),
});

const result = (finding: Finding, ruleIndex: number, printOf: PrintOf, { ledger, catalog, read }: Answer, options: ReportOptions) => {
  const check = lookUp(catalog).check(finding.check);
  const subject = subjectOf(ledger, finding);
  const { excepted } = finding;
  return {
    ruleId: finding.check,
    ruleIndex,
    ...(options.since && { baselineState: options.since(finding, subject.id) }),
    ...kindOf(finding, finding.severity ?? check.severity),
    message: { text: message(finding, subject.address, check) },
    locations: [{ physicalLocation: physical(finding.place, options), logicalLocations: [{ fullyQualifiedName: subject.address, kind: 'resource' }] }],
    ...related(finding, subject.scope, read, options),
    partialFingerprints: { 'demarc/v1': printOf(finding, subject) },
    ...(excepted && {
      suppressions: [
        {
          kind: excepted.tool === 'charter' ? 'external' : 'inSource',
          status: 'accepted',
          justification: excepted.reason ?? acceptedWords(excepted),
          location: { physicalLocation: physical(excepted.place, options) },
        },
      ],
    }),
    properties: {
      verdict: finding.verdict,
      severity: finding.severity ?? check.severity,
      duty: check.duty,
      layer: check.layer,
      kind: subject.kind,
      scope: subject.scope,
      ...(finding.part !== undefined && { part: finding.part }),
      ...ownerEntry(ledger, finding.subject, check.duty),
    },
  };
};

/** Only a failure has a level. */
const kindOf = ({ verdict }: Finding, severity: Severity) => {
  if (verdict === 'met') return { kind: 'pass', level: 'none' };
  return verdict === 'unproven' ? { kind: 'open', level: 'none' } : { kind: 'fail', level: levels[severity] };
};

const message = (finding: Finding, address: string, check: KnownCheck): string => {
  const opening = { unmet: 'Not met', unproven: 'Not proven', excepted: 'Accepted', met: 'Met', none: 'Not asked' }[finding.verdict];
  return `${opening}: ${check.title}. ${address}: ${finding.because}.${finding.verdict === 'unmet' ? ` ${check.risk}` : ''}`;
};

/** Where the value is written, and the other declarations that took part. */
const related = (finding: Finding, scope: string, { placeOf }: Answer['read'], options: ReportOptions) => {
  const cause = placeWords(finding.cause) === placeWords(finding.place) ? [] : [{ place: finding.cause, text: 'Where the value is written.' }];
  const companions = finding.companions.map(address => ({
    place: placeOf(`${scope}:${address}`) ?? finding.place,
    text: `Together with ${address}.`,
  }));
  const all = [...cause, ...companions];
  return all.length === 0
    ? {}
    : { relatedLocations: all.map(({ place, text }, id) => ({ id, message: { text }, physicalLocation: physical(place, options) })) };
};

const physical = ({ file, line, endLine }: Place, { fileName }: ReportOptions) => ({
  artifactLocation: artifact(fileName(file)),
  region: { startLine: Math.max(1, line), ...(endLine !== undefined && endLine > line && { endLine }) },
});
const artifact = (file: string) => {
  const path = file.split('/').map(encodeURIComponent).join('/');
  if (file.startsWith('/')) return { uri: `file://${path}` };
  return /^[A-Za-z]:\//.test(file) ? { uri: `file:///${file.slice(0, 2)}${path.slice(path.indexOf('/'))}` } : { uri: path, uriBaseId: '%SRCROOT%' };
};
