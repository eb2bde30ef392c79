import type { Assessed } from '../../engine/assess.ts';
import type { Catalog, Fact, Framework, Gap, Subject } from '../../model/index.ts';
import { lookUp } from '../look-up.ts';
import type { Quote } from '../quote.ts';
import type { ReportOptions } from '../report.ts';
import type { ComparedLedger } from './compared.ts';
import { detailWriter, type Known } from './detail.ts';
import { elsewhereBlocks } from './elsewhere.ts';
import { type BlockKind, blockMark, blockType, type EncodedCharter, type EncodedService, type SubjectAbout } from './encoded.ts';
import { findingBlocks, gapBlocks } from './findings.ts';
import { checksOf, headOf } from './head.ts';
import { knobsOf } from './knobs.ts';
import { plainText } from './plain-text.ts';
import { relationWriter } from './relations.ts';
import { encodedService } from './services.ts';
import { subjectBlocks } from './subjects.ts';

/** What the pages are made of. The effects are the command's: it packs, reads lines of source, and brings the empty page. */
export interface PagesInput {
  readonly assessed: Assessed;
  readonly options: ReportOptions;
  /** What was read, as it was named. */
  readonly paths: readonly string[];
  readonly frameworks: readonly Framework[];
  /** What the charter and the source say of a subject beside the ledger. */
  readonly aboutOf: (subject: Subject) => SubjectAbout;
  readonly quote: Quote;
  readonly charter?: EncodedCharter & { readonly gaps: readonly Gap[] };
  readonly compared?: ComparedLedger;
}
/** A text, deflated and in base64. */
export type Pack = (text: string) => string;

const detailsPerBlock = 250;

/** The report as one page: the empty one, with the blocks of the report where it wants them. */
export function* htmlReport(input: PagesInput, shell: string, pack: Pack): Iterable<string> {
  const at = shell.indexOf(blockMark);
  if (at < 0) throw new Error('the empty page has no place for a report');
  yield shell.slice(0, at);
  for (const [kind, block] of blocksOf(input)) yield `<script type="${blockType}" data-block="${kind}">${pack(JSON.stringify(block))}</script>\n`;
  yield shell.slice(at + blockMark.length);
}

/** The blocks one after another, so that never more than one of them is in memory. */
export function* blocksOf(input: PagesInput): Iterable<readonly [BlockKind, unknown]> {
  const { assessed, options, aboutOf, charter } = input;
  const { ledger, catalog } = assessed;
  const numbers = numbersOf(input);
  const kinds = new Set(ledger.subjects.map(({ kind }) => kind));
  yield ['head', plainly(headOf(input, kinds, detailsPerBlock))];
  const vendorOf = (service: string): string => lookUp(catalog).services.get(service)?.vendor ?? '';
  for (const block of subjectBlocks(ledger, vendorOf, aboutOf, options)) yield ['subjects', block];
  for (const block of findingBlocks(ledger, options)) yield ['findings', block];
  if (assessed.elsewhere) for (const block of elsewhereBlocks(assessed.elsewhere, catalog, numbers.of, options)) yield ['elsewhere', block];
  if (charter) for (const block of gapBlocks(charter.gaps, numbers.at, options)) yield ['gaps', block];
  yield ['knobs', plainly(knobsOf(assessed))];
  yield ['services', plainly(servicesOf(catalog, kinds))];
  yield* detailBlocks(input, numbers.of, kinds);
}

/** The lines of the kinds of asset that the estate has, service by service. */
const servicesOf = (catalog: Catalog, kinds: ReadonlySet<string>): readonly EncodedService[] => {
  const demarcations = catalog.demarcations.filter(({ of }) => kinds.has(of.id));
  const services = [...new Map(demarcations.map(({ of }) => [of.service.id, of.service])).values()];
  return services.map(service => encodedService({ ...catalog, demarcations }, service));
};

interface Numbers {
  readonly of: (id: string) => number | undefined;
  readonly at: (scope: string, address: string) => number | undefined;
}
const numbersOf = ({ assessed: { ledger } }: PagesInput): Numbers => {
  const [ids, addresses] = [new Map<string, number>(), new Map<string, number>()];
  for (const [i, { id, scope, address, answers }] of ledger.subjects.entries()) {
    if (answers === 'asset') ids.set(id, i);
    addresses.set(`${scope} ${address}`, i);
  }
  return { of: id => ids.get(id), at: (scope, address) => addresses.get(`${scope} ${address}`) };
};

/** Details, and the relations that are found on the way. */
function* detailBlocks(input: PagesInput, numberOf: Numbers['of'], kinds: ReadonlySet<string>): Iterable<readonly [BlockKind, unknown]> {
  const { assessed, options, quote } = input;
  const checks = new Map(checksOf(input, kinds).map(({ id }, i) => [id, i]));
  const details = detailWriter({ ...options, quote, numberOfCheck: id => checks.get(id) ?? 0 });
  const relations = relationWriter(numberOf);
  for (const [i, subject] of assessed.ledger.subjects.entries()) {
    details.add(knownOf(subject, i, assessed, relations.add));
    if (details.count() === detailsPerBlock) yield ['detail', details.take()];
  }
  if (details.count() > 0) yield ['detail', details.take()];
  for (const block of relations.done()) yield ['relations', block];
}

const knownOf = (subject: Subject, i: number, { bound, facts, rows }: Assessed, relate: ReturnType<typeof relationWriter>['add']): Known | undefined => {
  const found = subject.answers === 'asset' ? bound.found.get(subject.id) : undefined;
  if (!found) return undefined;
  const of = facts(found);
  const all = Object.keys(found.asset.fields).map((field): readonly [string, Fact] => [field, of(field)]);
  return { found, facts: all, rows: rows(found), outside: relate(i, all) };
};

/** The same with every text in it as a page may have it. */
const plainly = (value: unknown): unknown => {
  if (typeof value === 'string') return plainText(value, 4000);
  if (Array.isArray(value)) return value.map(plainly);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plainly(one)]));
};
