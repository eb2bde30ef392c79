import type { Answer } from '../../engine/assess.ts';
import { type Control, type Finding, type Framework, type Severity, severities, shown } from '../../model/index.ts';
import { type ControlAnswer, controlAnswers } from '../frameworks/control-answers.ts';
import { proofWords, whoseWords } from '../frameworks/framework-report.ts';
import { type KnownCheck, lookUp } from '../look-up.ts';
import { acceptedWords, placeWords, subjectOf } from '../words.ts';
import type { OscalContext } from './context.ts';
import { backMatter, componentId, componentProps, describe, type Json, metadata, systemName, without, written } from './parts.ts';
import { assetId, inventory } from './plan.ts';
import { controlId, line, own, uuidOf } from './spelling.ts';
import { type Component, drawn } from './strands.ts';

interface Results {
  readonly answer: Answer;
  readonly context: OscalContext;
  readonly components: readonly Component[];
  readonly system: string;
  /** Findings by check and verdict. */
  readonly seen: ReadonlyMap<string, Seen>;
  /** Those of the checks of each duty, by verdict. */
  readonly checksOf: (control: Control) => readonly Seen[];
}
interface Seen {
  readonly check: KnownCheck;
  readonly verdict: Finding['verdict'];
  readonly findings: Finding[];
}

/** What was asked, what was seen, and which controls that shows: assessment results. */
export function* oscalResults(answer: Answer, context: OscalContext): Iterable<string> {
  const { strands, components } = drawn(answer);
  const system = uuidOf('system', systemName(answer, context));
  const seen = seenIn(answer);
  const results: Results = { answer, context, components, system, seen, checksOf: checksOf(seen) };
  const plan = uuidOf('no-plan', system);
  const answers = controlAnswers(context.framework, answer.ledger).filter(isAssessed);
  const include = answers.length > 0 ? { 'include-controls': answers.map(({ control }) => ({ 'control-id': controlId(control) })) } : { 'include-all': {} };
  yield* written({
    'assessment-results': {
      uuid: uuidOf('results', system, context.framework.id, context.now),
      metadata: metadata(
        `${context.organisation}: assessment results`,
        strands,
        context,
        'Read from the configuration of the estate; nothing was asked of what runs unless its inventory was given.',
      ),
      'import-ap': { href: `#${plan}` },
      results: [
        without({
          uuid: uuidOf('result', system, context.framework.id, context.now),
          title: line(`${context.framework.name}, by configuration`),
          description:
            'Every check of the catalog that has to do with the estate, and the controls that its duties show. What another party holds is not among them.',
          start: context.now,
          end: context.now,
          'local-definitions': localDefinitions(results),
          'reviewed-controls': { description: 'Controls in which the estate has a part of yours.', 'control-selections': [include] },
          observations: seen.size > 0 ? () => observations(results) : undefined,
          risks: [...seen.values()].some(isRisk) ? () => risks(results) : undefined,
          findings: answers.length > 0 ? () => answers.map(one => findingOf(one, results)) : undefined,
        }),
      ],
      'back-matter': backMatter(strands, context, [
        { uuid: plan, title: 'No assessment plan', description: 'Every check of the catalog is asked of every asset that was read.' },
      ]),
    },
  });
  yield '\n';
}

/** What is all another's, or shown by nothing that was read, was not assessed. */
const isAssessed = ({ proof }: ControlAnswer): boolean => proof === 'met' || proof === 'unmet' || proof === 'unproven';

const seenIn = ({ ledger, catalog }: Answer): ReadonlyMap<string, Seen> => {
  const seen = new Map<string, Seen>();
  const { check } = lookUp(catalog);
  for (const finding of ledger.findings) {
    if (finding.verdict === 'none') continue;
    const key = `${finding.check} ${finding.verdict}`;
    const one = seen.get(key) ?? { check: check(finding.check), verdict: finding.verdict, findings: [] };
    seen.set(key, one);
    one.findings.push(finding);
  }
  return new Map([...seen].sort(([a], [b]) => (a < b ? -1 : 1)));
};
const checksOf = (seen: ReadonlyMap<string, Seen>): ((control: Control) => readonly Seen[]) => {
  const all = [...seen.values()];
  return ({ duties, checks }) => all.filter(({ check }) => (checks ? checks.includes(check.id) : duties.includes(check.duty)));
};

const toolId = uuidOf('tool', 'demarc');
const localDefinitions = ({ answer, context, components }: Results): Json =>
  without({
    components: [
      {
        uuid: toolId,
        type: 'software',
        title: 'Demarc',
        description: 'Draws the line of responsibility and asks the checks.',
        props: [own('version', context.version)],
        status: { state: 'operational' },
      },
      ...components.map(component => ({
        uuid: componentId(component.key),
        type: component.of === 'kind' || component.of === 'service' ? 'service' : 'system',
        title: line(component.title),
        description: describe(component),
        props: componentProps(component),
        status: { state: 'operational' },
      })),
    ],
    'inventory-items': components.some(({ of }) => of === 'kind') ? () => inventory(answer, context) : undefined,
  });

const origins = [{ actors: [{ type: 'tool', 'actor-uuid': toolId, 'role-id': 'tool' }] }];
const observationId = ({ check, verdict }: Seen, system: string): string => uuidOf('observation', system, check.id, verdict);
const riskId = ({ check, verdict }: Seen, system: string): string => uuidOf('risk', system, check.id, verdict);

function* observations({ seen, answer, context, system }: Results): Iterable<Json> {
  for (const one of seen.values()) {
    const { check, verdict, findings } = one;
    const subjects = new Map(findings.map(finding => [finding.subject, subjectOf(answer.ledger, finding)]));
    yield {
      uuid: observationId(one, system),
      title: line(`${verdict}: ${check.title}`),
      description: `${verdict} for ${findings.length.toLocaleString('en')}: ${check.title}.`,
      props: [own('check', check.id), own('verdict', verdict), own('duty', check.duty), ...(check.aka ?? []).map(id => own('aka', id))],
      methods: ['TEST'],
      types: [verdict === 'unmet' ? 'finding' : 'control-objective'],
      origins,
      subjects: [...subjects.values()].map(subject => ({ 'subject-uuid': assetId(subject), type: 'inventory-item', title: line(subject.address) })),
      'relevant-evidence': findings.map(finding => evidence(finding, answer, context)),
      collected: context.now,
    };
  }
}
const evidence = (finding: Finding, { ledger }: Answer, { fileName }: OscalContext): Json => {
  const { place, because, excepted, more } = finding;
  const accepted = excepted ? `; ${acceptedWords(excepted)}` : '';
  const others = more === undefined || more === 0 ? '' : ` (and ${more.toLocaleString('en')} more like it)`;
  const file = fileName(place.file);
  return {
    href: `${encodeURI(file)}#L${place.line}`,
    description: `${subjectOf(ledger, finding).address}: ${shown(because)}${accepted}${others}`,
    props: [own('place', placeWords({ ...place, file }))],
  };
};

const isRisk = ({ verdict }: Seen): boolean => verdict === 'unmet' || verdict === 'excepted';
function* risks({ seen, system }: Results): Iterable<Json> {
  for (const one of seen.values()) {
    if (!isRisk(one)) continue;
    const { check, verdict } = one;
    yield {
      uuid: riskId(one, system),
      title: line(`Not so: ${check.title}`),
      description: check.risk,
      statement: check.risk,
      props: [own('severity', gravest(one)), own('check', check.id)],
      status: verdict === 'excepted' ? 'deviation-approved' : 'open',
      origins,
      'related-observations': [{ 'observation-uuid': observationId(one, system) }],
    };
  }
}

/** Of findings that the charter grades apart. */
const gravest = ({ check, findings }: Seen): Severity =>
  severities.findLast(severity => findings.some(finding => (finding.severity ?? check.severity) === severity)) ?? check.severity;

const findingOf = (answer: ControlAnswer, results: Results): Json => {
  const { control, proof } = answer;
  const { system, context } = results;
  const about = results.checksOf(control);
  return without({
    uuid: uuidOf('finding', system, context.framework.id, control.id),
    title: line(`${control.id} ${control.title}`),
    description: `${whoseWords(answer)}: ${proofWords(answer)}.`,
    props: [own('label', control.id), own('proof', proof)],
    origins,
    target: {
      type: 'statement-id',
      'target-id': statementId(control, context.framework),
      status: {
        state: proof === 'met' ? 'satisfied' : 'not-satisfied',
        reason: proof === 'met' ? 'pass' : proof === 'unmet' ? 'fail' : 'other',
        remarks: proofWords(answer),
      },
    },
    'related-observations': about.map(one => ({ 'observation-uuid': observationId(one, system) })),
    'related-risks': about.filter(isRisk).map(one => ({ 'risk-uuid': riskId(one, system) })),
  });
};
/** As the catalogs of NIST call the statement of a control. */
const statementId = (control: Control, { id }: Framework): string =>
  id.startsWith('nist-') || id.startsWith('fedramp-') ? `${controlId(control)}_smt` : controlId(control);
