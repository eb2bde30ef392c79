import type { Found } from '../../engine/bind.ts';
import { factWords, spoken } from '../../engine/words.ts';
import { type Because, type CheckResult, dutyIds, dutyOf, type Fact, type Field, type Place, type Row, verdicts } from '../../model/index.ts';
import { isSecretName, maskedThroughout, type Quote } from '../quote.ts';
import type { ReportOptions } from '../report.ts';
import { acceptedWords } from '../words.ts';
import { type Table, table } from './columns.ts';
import { type DetailBlock, type EncodedDetail, type EncodedFact, type EncodedRow, knownAs } from './encoded.ts';
import { plainText } from './plain-text.ts';

/** Takes the details of subjects one by one, and hands them out as blocks. */
export interface DetailWriter {
  readonly add: (known: Known | undefined) => void;
  readonly count: () => number;
  readonly take: () => DetailBlock;
}
/** An asset with all that was judged of it. */
export interface Known {
  readonly found: Found;
  readonly facts: readonly (readonly [field: string, fact: Fact])[];
  readonly rows: readonly Row[];
  readonly outside: readonly (readonly [by: string, to: string])[];
}
export interface DetailOptions extends Pick<ReportOptions, 'fileName'> {
  readonly quote: Quote;
  readonly numberOfCheck: (id: string) => number;
}

/** The tables of one block. */
interface Tables {
  readonly texts: Table<string>;
  readonly places: Table<DetailBlock['places'][number]>;
  readonly facts: Table<EncodedFact>;
  readonly lines: Map<number, number>;
}
const tables = (): Tables => ({
  texts: table(),
  places: table(place => place.join(' ')),
  facts: table(fact => fact.join(' ')),
  lines: new Map(),
});

export const detailWriter = (options: DetailOptions): DetailWriter => {
  let own = tables();
  let subjects: EncodedDetail[] = [];
  return {
    add: known => subjects.push(known ? detailOf(known, own, options) : [[], [], []]),
    count: () => subjects.length,
    take: () => {
      const { texts, places, facts, lines } = own;
      const block = { texts: texts.all, places: places.all, facts: facts.all, lines: [...lines], subjects };
      [own, subjects] = [tables(), []];
      return block;
    },
  };
};

const textIn = ({ texts }: Tables, text: string): number => texts.number(plainText(text));

const detailOf = ({ found, facts, rows, outside }: Known, own: Tables, options: DetailOptions): EncodedDetail => {
  const { fields } = found.asset;
  const add = (because: Because): number => factIn(because, fields[because.field], own, options);
  return [
    facts.map(([field, fact]) => add({ field, fact })),
    rows.filter(row => dutyOf(row.duty).answered === 'asset' && row.turnsOn.length + row.results.length > 0).map(row => rowOf(row, add, own, options)),
    outside.map(([by, to]) => [textIn(own, by), textIn(own, to)]),
  ];
};

const rowOf = ({ duty, turnsOn, results }: Row, add: (because: Because) => number, own: Tables, options: DetailOptions): EncodedRow => [
  dutyIds.indexOf(duty),
  turnsOn.map(add),
  results.map(({ check, verdict, because, excepted }) => [
    options.numberOfCheck(check),
    verdicts.indexOf(verdict),
    because.map(add),
    excepted ? textIn(own, acceptedIn(excepted, options)) + 1 : 0,
  ]),
];
const acceptedIn = (excepted: NonNullable<CheckResult['excepted']>, { fileName }: DetailOptions): string =>
  acceptedWords({ ...excepted, place: { ...excepted.place, file: fileName(excepted.place.file) } });

/** The value of a fact whose name speaks of a secret is masked, unless it is one of a few known words or says where the secret is kept. */
const isSecret = (name: string, fact: Fact, field: Field<unknown> | undefined): boolean =>
  fact.is !== 'unknown' &&
  ((fact.is === 'stated' && fact.sensitive === true) ||
    (isSecretName(name.replaceAll(' ', '_')) &&
      typeof fact.value === 'string' &&
      field?.values === undefined &&
      !/^$|^arn:|^\/|^https:|[\uE000-\uE003]/.test(fact.value)));

const factIn = ({ field, part, inner, fact }: Because, known: Field<unknown> | undefined, own: Tables, options: DetailOptions): number => {
  const last = spoken(inner ?? field);
  const owner = part ? `${spoken(field)} "${part.name}": ` : '';
  const secret = isSecret(last, fact, inner === undefined ? known : known?.parts?.[inner]);
  const words = secret && fact.is !== 'unknown' ? `${last}: …` : factWords(last, fact);
  const at = placeIn(fact.is === 'default' ? (part?.at ?? fact.at) : fact.at, secret, own, options);
  const from = fact.is !== 'default' && fact.from ? placeIn(fact.from, secret, own, options) + 1 : 0;
  const page = fact.is === 'default' ? fact.source : undefined;
  return own.facts.number([
    textIn(own, `${owner}${last}`),
    knownAs.indexOf(fact.is),
    textIn(own, `${owner}${words}`),
    at,
    from,
    page ? textIn(own, page.url) + 1 : 0,
    page ? textIn(own, page.says) + 1 : 0,
  ]);
};

const placeIn = (place: Place, secret: boolean, own: Tables, { fileName, quote }: DetailOptions): number => {
  const number = own.places.number([textIn(own, fileName(place.file)), place.line, place.path === undefined ? 0 : textIn(own, place.path) + 1]);
  // A line that holds many things is no quotation.
  if (secret || place.path !== undefined || own.lines.has(number)) return number;
  const line = quote(place);
  if (line !== undefined && line.trim() !== '') own.lines.set(number, own.texts.number(plainText(maskedThroughout(line.trim()), 200)));
  return number;
};
