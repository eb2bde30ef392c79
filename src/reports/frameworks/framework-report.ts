import type { Answer } from '../../engine/assess.ts';
import type { Framework, Place } from '../../model/index.ts';
import { field } from '../rows.ts';
import { hang, padEnd, safe, widthOf } from '../terminal/fit.ts';
import { glyphsOf, type Ink, inkOf, type Screen } from '../terminal/screen.ts';
import { placeWords, plural } from '../words.ts';
import { type ControlAnswer, controlAnswers, type Proof } from './control-answers.ts';

export const proofTitles: Readonly<Record<Proof, string>> = {
  unmet: 'not met',
  unproven: 'not proved',
  met: 'met',
  provider: 'the provider’s',
  'not-shown': 'not shown',
};
export const proofOrder: readonly Proof[] = ['unmet', 'unproven', 'met', 'provider', 'not-shown'];

/** Whose a control is, in a few words. */
export const whoseWords = ({ held: { customer, shared, provider, nobody } }: ControlAnswer): string => {
  const parts = [customer + shared > 0 ? 'you' : '', shared + provider > 0 ? 'provider' : '', nobody > 0 ? 'nobody' : ''].filter(part => part !== '');
  return parts.join(' + ');
};
const partOf = ({ done, unmet, unproven, unchecked, excepted }: ControlAnswer): number => done + unmet + unproven + unchecked + excepted;

/** How far it is proved, in words. */
export const proofWords = (answer: ControlAnswer): string => {
  const { done, unmet, unproven, unchecked, excepted } = answer;
  const all = partOf(answer);
  if (all === 0) return '';
  const open = [
    unmet > 0 ? `${unmet.toLocaleString('en')} unmet` : '',
    unproven > 0 ? `${unproven.toLocaleString('en')} unproven` : '',
    unchecked > 0 ? `${unchecked.toLocaleString('en')} to be answered` : '',
    excepted > 0 ? `${excepted.toLocaleString('en')} accepted` : '',
  ].filter(word => word !== '');
  return `${done.toLocaleString('en')} of ${all.toLocaleString('en')} done${open.length > 0 ? `: ${open.join(', ')}` : ''}`;
};

const counts = (answers: readonly ControlAnswer[]): string =>
  proofOrder
    .flatMap(proof => {
      const count = answers.filter(answer => answer.proof === proof).length;
      return count === 0 ? [] : [`${count} ${proofTitles[proof]}`];
    })
    .join(', ');

const paint = (ink: Ink, proof: Proof) =>
  ({ unmet: ink.verdict.unmet, unproven: ink.verdict.unproven, met: ink.verdict.met, provider: ink.whose.provider, 'not-shown': ink.dim })[proof];

/** The scopes of the charter in which it is in force; left out where the charter says of no regulation where it is. */
export type InForce = readonly { readonly scope: string; readonly place: Place }[];
const inForceWords = (scopes: InForce | undefined): string => {
  if (!scopes) return '';
  const all = scopes.map(({ scope, place }) => `${scope} (${placeWords(place)})`);
  return all.length === 0 ? 'No scope of the charter says that it is in force.' : `In force in ${all.join(', ')}; the answers are of all that was read.`;
};

/** Per control: whose it is, and how far it is proved. */
export function* frameworkTerminal(framework: Framework, { ledger }: Answer, screen: Screen, inForce?: InForce): Iterable<string> {
  const ink = inkOf(screen);
  const { verdict, dot, more } = glyphsOf(screen);
  const mark: Readonly<Record<Proof, string>> = {
    unmet: verdict.unmet,
    unproven: verdict.unproven,
    met: verdict.met,
    provider: verdict.assumed,
    'not-shown': dot,
  };
  const answers = controlAnswers(framework, ledger);
  const told = answers.filter(answer => answer.proof !== 'not-shown');
  const ids = Math.max(4, ...told.map(({ control }) => widthOf(control.id))) + 2;
  const whose = Math.max(...told.map(answer => widthOf(whoseWords(answer))), 8) + 2;
  yield `${ink.bold(safe(framework.name, screen))} ${dot} ${plural(answers.length, 'control')}: ${counts(answers)}\n`;
  if (inForce) for (const line of hang('', safe(inForceWords(inForce), screen), 0, screen)) yield `${line}\n`;
  yield '\n';
  for (const answer of told) {
    const { control, proof } = answer;
    const start = `${paint(ink, proof)(mark[proof])} ${padEnd(ink.bold(safe(control.id, screen)), ids)}${padEnd(whoseWords(answer), whose)}`;
    const room = ids + whose + 2;
    const text = [control.title, proofWords(answer)].filter(part => part !== '').join(` ${dot} `);
    for (const line of hang(start, safe(text, screen), room, screen)) yield `${line}\n`;
  }
  const rest = answers.filter(answer => answer.proof === 'not-shown').map(({ control }) => control.id);
  if (rest.length > 0) {
    yield `\n${ink.bold('not shown by anything that was read')}\n`;
    const shown = rest.slice(0, 200);
    for (const line of hang(
      '',
      safe(`${shown.join(', ')}${rest.length > shown.length ? ` ${more} and ${rest.length - shown.length} more` : ''}`, screen),
      2,
      screen,
    ))
      yield `${line}\n`;
  }
  yield `\n${ink.dim(`${verdict.met} your part is done   ${verdict.unmet} something is not   ${verdict.unproven} not proved, or to be answered by a person   ${verdict.assumed} all of it is the provider's`)}\n`;
}

/** The same for a wiki or a pull request. */
export function* frameworkMarkdown(framework: Framework, { ledger }: Pick<Answer, 'ledger'>, inForce?: InForce): Iterable<string> {
  const answers = controlAnswers(framework, ledger);
  yield `## ${framework.name}\n\n${plural(answers.length, 'control')}: ${counts(answers)}.${inForce ? ` ${inForceWords(inForce)}` : ''}\n\n| Control | Title | Whose | Answer | Proved |\n| --- | --- | --- | --- | --- |\n`;
  for (const answer of answers)
    yield `| ${answer.control.id} | ${answer.control.title} | ${whoseWords(answer)} | ${proofTitles[answer.proof]} | ${proofWords(answer)} |\n`;
}

const columns = [
  'framework',
  'control',
  'title',
  'whose',
  'answer',
  'done',
  'unmet',
  'unproven',
  'unanswered',
  'accepted',
  'provider',
  'duties',
  'checks',
] as const;
/** One line for each control, for spreadsheets. */
export function* frameworkCsv(framework: Framework, { ledger }: Pick<Answer, 'ledger'>): Iterable<string> {
  yield `${columns.join(',')}\r\n`;
  for (const answer of controlAnswers(framework, ledger)) {
    const { control, proof, done, unmet, unproven, unchecked, excepted, held } = answer;
    const cells = [
      framework.id,
      control.id,
      control.title,
      whoseWords(answer),
      proofTitles[proof],
      done,
      unmet,
      unproven,
      unchecked,
      excepted,
      held.provider + held.shared,
      control.duties.join(' '),
      (control.checks ?? []).join(' '),
    ];
    yield `${cells.map(field).join(',')}\r\n`;
  }
}

/** For machines. */
export function* frameworkJson(framework: Framework, { ledger }: Answer, inForce?: InForce): Iterable<string> {
  const { id, name, publisher, edition, source } = framework;
  const controls = controlAnswers(framework, ledger).map(({ control, ...answer }) => ({ ...control, ...answer }));
  yield `${JSON.stringify({ framework: { id, name, publisher, edition, source }, ...(inForce && { inForce }), controls }, null, 2)}\n`;
}
