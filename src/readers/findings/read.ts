import type { Problem, SaidElsewhere } from '../../model/index.ts';
import { isMap, type Json, listOf, parsed } from '../inventory/json.ts';
import { asff, ocsf, prowler } from './aws.ts';
import { checkov, kics, scuba, trivy } from './code.ts';
import { type Entry, type FindingFormat, longest, textUnder } from './format.ts';
import { sarif } from './sarif.ts';

const formats: readonly FindingFormat[] = [sarif, asff, prowler, ocsf, checkov, kics, scuba, trivy];
export const findingFormats = formats.map(format => format.name).join(', ');

export interface ReadFindings {
  readonly format: string;
  readonly said: readonly SaidElsewhere[];
  /** Of entries that cannot be understood; none is left out in silence. */
  readonly problems: readonly Problem[];
}

/** The findings of another tool, in whatever format the text is; or why there are none. */
export const readFindings = (text: string, file: string): ReadFindings | { readonly problem: string } => {
  const documents = documentsIn(text);
  if (documents === undefined) return { problem: noJson(text) };
  const [first] = documents.filter(one => one !== undefined);
  if (first === undefined) return { problem: 'the file is empty' };
  if (documents.every(one => one !== undefined && isEmptyList(one))) return { format: 'an empty list', said: [], problems: [] };
  const format = formats.find(one => one.is(first));
  if (!format) return { problem: isProwler2(first) ? prowler2 : `these are no findings that are known: ${findingFormats}; have the tool write one of these` };
  return gathered(format, documents, file);
};
/** Its rules have numbers that say nothing to anybody else: `[check11] …`. */
const isProwler2 = (document: Json): boolean => /^\[(?:check|extra)\w+\]/.test(textUnder(listOf(document)[0] ?? document, 'Control') ?? '');
const prowler2 =
  'these are findings of Prowler 2, whose rules go by other names: run Prowler 3 or newer, with --output-formats json-ocsf (json-asff is read too)';
const isEmptyList = (document: Json): boolean => Array.isArray(document) && document.length === 0;

/** A file that ends in its midst is told apart from one of another format. */
const noJson = (text: string): string => {
  if (!/^\uFEFF?\s*[[{]/.test(text)) return `this is no JSON: findings are read as ${findingFormats}; have the tool write one of these`;
  const line = lineOfError(text);
  return `this is JSON with a mistake${line === undefined ? '' : ` in line ${line}`}, or it ends too early: have the tool write it again`;
};
const lineOfError = (text: string): number | undefined => {
  try {
    JSON.parse(text);
  } catch (error) {
    const at = error instanceof Error ? /at position (\d+)/.exec(error.message)?.[1] : undefined;
    if (at !== undefined) return text.slice(0, Number(at)).split('\n').length;
  }
  return undefined;
};

/** One document, or one on each line; a line that is none is `undefined`, where others are some. */
const documentsIn = (text: string): readonly (Json | undefined)[] | undefined => {
  const plain = text.replace(/^\uFEFF/, '');
  const whole = parsed(plain);
  if (whole !== undefined) return [whole];
  const all = plain
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(parsed);
  return all.length === 0 || isMap(all[0]) ? all : undefined;
};

const gathered = (format: FindingFormat, documents: readonly (Json | undefined)[], file: string): ReadFindings => {
  const said: SaidElsewhere[] = [];
  const problems: Problem[] = [];
  let number = 0;
  for (const [i, document] of documents.entries()) {
    const line = documents.length > 1 ? i + 1 : 1;
    if (document === undefined) {
      problems.push({ file, line, message: 'this line is no JSON, and is passed over: have the tool write the file again' });
      continue;
    }
    for (const entry of format.entries(document)) {
      number += 1;
      if (typeof entry === 'string') problems.push({ file, line, message: `entry ${number} of the ${format.name} is passed over: ${entry}` });
      else said.push(placed(entry, format, { file, line }));
    }
  }
  return { format: format.name, said, problems };
};

/** Ids and titles are shown, so they are kept short. */
const placed = ({ tool, ...entry }: Entry, { name }: FindingFormat, place: SaidElsewhere['place']): SaidElsewhere => ({
  ...entry,
  tool: tool ?? name,
  rule: entry.rule.slice(0, 200),
  also: entry.also.filter(id => id.length <= longest),
  title: entry.title.slice(0, 300),
  place,
});
