import type { Answer, AnswerFile, Question, Questionnaire } from '../../engine/checklist/questionnaire.ts';
import type { Problem } from '../../model/index.ts';
import { yesNo } from './yes-no.ts';

/** A questionnaire of somebody else, in our form; with the answers that stood in it. */
export interface Imported {
  readonly checklist: Questionnaire;
  readonly answers?: AnswerFile;
  readonly problems: readonly Problem[];
}
/** The cells of a sheet as text. */
export type Rows = readonly (readonly string[])[];

const columns = {
  id: /^question id$/i,
  asks: /^(?:consensus assessment )?question$/i,
  answer: /^csp caiq answer$|^answer$/i,
  ownership: /ssrm control ownership/i,
  does: /csp implementation description/i,
  yours: /csc responsibilities/i,
  control: /^ccm control id$/i,
  title: /^ccm control title$|^control title$/i,
  domain: /^ccm domain title$|^domain(?: title)?$/i,
} as const;
type Column = keyof typeof columns;

/** The row of headings, and where each column stands. */
const headings = (rows: Rows): { readonly row: number; readonly at: Readonly<Partial<Record<Column, number>>> } | undefined => {
  for (const [row, cells] of rows.slice(0, 20).entries()) {
    const at = Object.fromEntries(
      Object.entries(columns).flatMap(([name, pattern]) => {
        const i = cells.findIndex(cell =>
          pattern.test(
            cell
              .replaceAll(/\s+/g, ' ')
              .replace(/\(.*?\)/g, '')
              .trim(),
          ),
        );
        return i < 0 ? [] : [[name, i]];
      }),
    ) as Partial<Record<Column, number>>;
    if (at.id !== undefined && at.asks !== undefined) return { row, at };
  }
  return undefined;
};
export const isCaiq = (rows: Rows): boolean => headings(rows) !== undefined;

/** CAIQ v4: each question with the control of the matrix that it belongs to. `framework` is the edition whose controls are meant. */
export const readCaiq = (rows: Rows, file: string, framework: string, today: string): Imported | { readonly problem: string } => {
  const found = headings(rows);
  if (!found) return { problem: 'no row has the headings Question ID and Question: give the sheet of the CAIQ, as XLSX or CSV' };
  const problems: Problem[] = [];
  const sections = new Map<string, Question[]>();
  const answers: Answer[] = [];
  const seen = new Set<string>();
  const domains = new Map<string, string>();
  let control = '';
  for (const [i, cells] of rows.entries()) {
    const line = i + 1;
    const cell = (name: Column): string => (cells[found.at[name] ?? -1] ?? '').replaceAll(/\s+/g, ' ').trim();
    const id = cell('id');
    if (i <= found.row || !/^[A-Z&]{2,4}-\d+(?:\.\d+)?$/i.test(id)) continue;
    // Cells that are joined over several questions have their text in the first.
    control = /^[A-Z&]{2,4}-\d+/i.exec(cell('control') || id)?.[0] ?? control;
    const letters = control.replace(/-.*$/, '');
    const domain = cell('domain') || (domains.get(letters) ?? letters);
    domains.set(letters, domain);
    if (seen.has(id)) {
      problems.push({ file, line, message: `${id} stands in the file twice: the first is taken.` });
      continue;
    }
    seen.add(id);
    sections.set(domain, [...(sections.get(domain) ?? []), questionOf(id, cell('asks'), `${framework}/${control}`, file, line)]);
    const answer = answerOf({ id, said: cell('answer'), notes: [cell('ownership'), cell('does'), cell('yours')], file, line, today });
    if (answer) answers.push(answer);
    else if (cell('answer') !== '') problems.push({ file, line, message: `"${cell('answer').slice(0, 40)}" is no answer to ${id}: it is Yes, No or NA.` });
  }
  const checklist: Questionnaire = {
    id: 'caiq',
    name: 'CAIQ',
    about: 'Consensus Assessment Initiative Questionnaire, from your own file.',
    sections: [...sections].map(([title, questions]) => ({ id: title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'), title, questions })),
    at: { file, line: found.row + 1 },
  };
  return { checklist, problems, ...(answers.length > 0 && { answers: { checklist: checklist.id, answers, at: checklist.at } }) };
};

/** Whether a rule is written down and read again is nothing that an estate can tell. */
const isAboutPaper = (text: string): boolean =>
  /polic(?:y|ies)|procedures?|documented|reviewed|communicated|established|agreement|personnel|training/i.test(text);

const questionOf = (id: string, asks: string, control: string, file: string, line: number): Question => ({
  ...yesNo(id, asks, { file, line }),
  controls: [control],
  estate: isAboutPaper(asks) ? 'beside' : 'contradicts',
});

interface Said {
  readonly id: string;
  readonly said: string;
  readonly notes: readonly string[];
  readonly file: string;
  readonly line: number;
  readonly today: string;
}
const answerOf = ({ id, said, notes, file, line, today }: Said): Answer | undefined => {
  const about = { question: id, by: 'the file', on: today, evidence: [], note: notes.filter(text => text !== '').join('. '), at: { file, line } };
  if (/^n\.?\/?a\.?$|^not applicable$/i.test(said)) return { ...about, values: [], notApplicable: about.note || 'the file says so' };
  return /^(?:yes|no)$/i.test(said) ? { ...about, values: [said.toLowerCase()] } : undefined;
};
