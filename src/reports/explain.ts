import type { Assessed } from '../engine/assess.ts';
import type { Found } from '../engine/bind.ts';
import { guardsOfCheck } from '../engine/guards.ts';
import { factWords, spoken } from '../engine/words.ts';
import { type Because, type CheckResult, type Citation, type DutyId, dutyOf, type Holder, layers, type Row, shown } from '../model/index.ts';
import type { Guide } from './guide/guide.ts';
import { adviceLines } from './guide/terminal.ts';
import { type KnownCheck, lookUp } from './look-up.ts';
import { holderNames, partyName, sideWords } from './party.ts';
import { masked, type Quote } from './quote.ts';
import { hang, safe, wrap } from './terminal/fit.ts';
import { glyphsOf, inkOf, type Screen } from './terminal/screen.ts';
import { coverageWords, gradeWords, verdictReason } from './why-words.ts';
import { acceptedWords, akaWords, placeWords, vendorName } from './words.ts';

export interface ExplainOptions {
  readonly screen: Screen;
  readonly quote: Quote;
  /** One duty; every duty when left out. */
  readonly duty?: DutyId;
  /** What to do about checks that are not met. */
  readonly remedy?: {
    readonly guide: (check: KnownCheck) => Guide;
    /** The checks for which `demarc fix` offers a change. */
    readonly fixable: ReadonlySet<string>;
  };
}

const indent = 12;

/** The chain behind each verdict of one asset: the rule, the facts it turned on, who holds the duty and on which page, the checks, the verdict. */
export function* explain(assessed: Assessed, found: Found, options: ExplainOptions): Iterable<string> {
  const { screen, duty } = options;
  const { declaration, asset } = found;
  const { dot } = glyphsOf(screen);
  const ink = inkOf(screen);
  yield `${ink.bold(safe(declaration.address, screen))}\n`;
  yield `${safe([asset.id, declaration.type, `in ${declaration.scope}`, placeWords(declaration.at)].join(` ${dot} `), screen)}\n`;
  const rows = assessed.rows(found);
  for (const layer of layers.toReversed()) {
    const here = rows.filter(row => dutyOf(row.duty).layer === layer && (duty === undefined || row.duty === duty));
    for (const row of here) for (const line of ['', ...rowLines(row, found, assessed, options)]) yield `${line}\n`;
  }
  const unmet = rows.filter(row => duty === undefined || row.duty === duty).flatMap(row => row.results.filter(result => result.verdict === 'unmet'));
  if (options.remedy && unmet.length > 0)
    for (const line of [
      '',
      ...wrap(`In every format, and where it runs: demarc checks --check ${unmet.length === 1 ? unmet[0]?.check : 'CHECK'}`, screen.width).map(ink.dim),
    ])
      yield `${line}\n`;
}

const rowLines = (row: Row, found: Found, assessed: Assessed, options: ExplainOptions): readonly string[] => {
  const { screen } = options;
  const ink = inkOf(screen);
  const { verdict, dot } = glyphsOf(screen);
  const { title, layer, is } = dutyOf(row.duty);
  const vendor = vendorName(found.asset.service.vendor);
  const say = (label: string, text: string): readonly string[] => hang(`  ${label}`, safe(text, screen), indent, screen);
  return [
    `${ink.verdict[row.verdict](verdict[row.verdict])} ${ink.bold(title)} ${ink.dim(`${dot} ${row.duty} ${dot} ${layer}`)}`,
    ...say('', is).map(ink.dim),
    ...say('rule', ruleWords(row, found, assessed)),
    ...row.turnsOn.flatMap(because => factLines('turns on', because, options)),
    ...say('held by', holderNames(row.holders, vendor)),
    ...row.holders.flatMap((holder, i) => holderLines(holder, i, row.holders.length, vendor, screen)),
    ...shownLines(row, found, assessed, screen),
    ...ownerLines(row, found, assessed, screen),
    ...row.results.flatMap(result => [
      ...checkLines(result, assessed, options),
      ...remedyLines(result, found, assessed, options),
      ...guardLines(result, found, assessed, screen),
    ]),
    ...coverage(row, screen),
    ...say('verdict', `${row.verdict}${verdictReason(row)}`).map((line, i) =>
      i === 0 ? line.replace(row.verdict, ink.verdict[row.verdict](row.verdict)) : line,
    ),
  ];
};

/** What another shows for its side, by the charter. */
const shownLines = ({ duty, holders, verdict }: Row, found: Found, { govern }: Assessed, screen: Screen): readonly string[] =>
  (verdict === 'attested' ? (govern?.of(found).rows?.shownBy?.(duty, holders) ?? []) : []).flatMap(({ id, kind, until, place }) =>
    hang(
      '  shown by',
      safe([id, kind, until === undefined ? '' : `until ${until}`, placeWords(place)].filter(word => word !== '').join(', '), screen),
      indent,
      screen,
    ),
  );

/** Who carries your side of it. */
const ownerLines = ({ duty, holders }: Row, found: Found, { govern }: Assessed, screen: Screen): readonly string[] => {
  const owner = govern?.of(found).owner;
  const isYours = holders.some(holder => holder.held === 'by' && holder.sides.some(side => side.party === 'customer' || side.under !== undefined));
  if (!owner || !isYours) return [];
  const { team, also = [], responsible = [], consulted = [], informed = [] } = owner.duties[duty] ?? owner.all;
  const others = { 'and also': also, 'done by': responsible, 'after asking': consulted, 'and telling': informed };
  const said = Object.entries(others).flatMap(([words, teams]) => (teams.length === 0 ? [] : [`${words} ${teams.join(', ')}`]));
  return hang('  owner', safe([team === '' ? 'no team' : team, ...said].join(', '), screen), indent, screen);
};

/** What to write, or to run. */
const remedyLines = ({ check, verdict }: CheckResult, { declaration }: Found, { catalog }: Assessed, { remedy, screen }: ExplainOptions): readonly string[] =>
  remedy && verdict === 'unmet'
    ? adviceLines({ guide: remedy.guide(lookUp(catalog).check(check)), declaration, fixable: remedy.fixable.has(check) }, screen)
    : [];

/** What keeps the state that the check looks at. */
const guardLines = ({ check }: CheckResult, { asset }: Found, { catalog, read }: Assessed, screen: Screen): readonly string[] =>
  guardsOfCheck(read.guards, asset.id, lookUp(catalog).check(check)).flatMap(({ address, keeps, file, line }) =>
    hang('  guarded', safe(`where ${address} holds (${placeWords({ file, line })}): ${keeps}`, screen), indent, screen),
  );

const ruleWords = (row: Row, found: Found, { catalog }: Assessed): string => {
  const entry = lookUp(catalog).lines.get(found.asset.id)?.line[row.duty];
  const line = `the line of ${found.asset.id}`;
  return entry && 'field' in entry ? `${line}: it turns on ${spoken(entry.field)}` : `${line}: the same for every one`;
};

/** A fact with its place, and the line of source that says it unless that is a secret. */
const factLines = (label: string, { field, inner, part, fact }: Because, { screen, quote }: ExplainOptions): readonly string[] => {
  const owner = part ? `${spoken(field)} "${part.name}": ` : '';
  const at = fact.is === 'default' ? (part?.at ?? fact.at) : fact.at;
  const say = (text: string, first = ''): readonly string[] => hang(first, safe(text, screen), indent, screen);
  const told = say(`${owner}${factWords(spoken(inner ?? field), fact)}  (${placeWords(at)})`, `  ${label}`);
  if (fact.is === 'default') return [...told, ...(fact.source ? say(`${fact.source.says} ${fact.source.url}`) : [])];
  const places = fact.from ? [at, fact.from] : [at];
  const secret = fact.is === 'stated' && fact.sensitive === true;
  return [
    ...told,
    ...(fact.from ? say(`written in ${placeWords(fact.from)}`) : []),
    // A line that holds many things is no quotation.
    ...(secret ? [] : places.filter(place => place.path === undefined).flatMap(place => quoted(quote(place), place.line, screen))),
  ];
};

const quoted = (line: string | undefined, number: number, screen: Screen): readonly string[] =>
  line === undefined || line.trim() === ''
    ? []
    : [`${' '.repeat(indent)}${inkOf(screen).dim(safe(`${String(number).padStart(4)} | ${masked(line).trim()}`, screen).slice(0, screen.width - indent))}`];

const holderLines = (holder: Holder, number: number, all: number, vendor: string, screen: Screen): readonly string[] => {
  const label = all > 1 ? `    ${number + 1}.` : '';
  const say = (text: string, first = ''): readonly string[] => hang(first, safe(text, screen), indent, screen);
  if (holder.held !== 'by')
    return [...say(`${holder.held.replace('-', ' ')}: ${holder.because}`, label), ...(holder.source ? pageLines(holder.source, screen) : [])];
  return [
    ...holder.sides.flatMap((side, i) => say(`${partyName(side.party, vendor)}: ${sideWords(side)}`, i === 0 ? label : '')),
    ...(holder.published?.flatMap((side, i) => say(`${partyName(side.party, vendor)}: ${sideWords(side)}`, i === 0 ? '  line' : '')) ?? []),
    ...pageLines(holder.source, screen),
  ];
};

export const pageLines = (source: Citation, screen: Screen): readonly string[] => {
  const { dot } = glyphsOf(screen);
  return [
    ...hang('  page', safe(`${source.url} ${dot} ${source.read} ${dot} ${gradeWords[source.grade]}`, screen), indent, screen),
    ...hang('', safe(source.says, screen), indent, screen).map(inkOf(screen).dim),
    ...(source.against
      ? [...hang('  but', safe('another page of the provider says otherwise', screen), indent, screen), ...pageLines(source.against, screen)]
      : []),
  ];
};

const checkLines = (result: CheckResult, { catalog }: Assessed, options: ExplainOptions): readonly string[] => {
  const { screen } = options;
  const check = lookUp(catalog).check(result.check);
  const aka = akaWords(check.aka);
  const say = (label: string, text: string): readonly string[] => hang(`  ${label}`, safe(text, screen), indent, screen);
  const { excepted } = result;
  return [
    ...say(
      `check   ${inkOf(screen).verdict[result.verdict](glyphsOf(screen).verdict[result.verdict])}`,
      `${result.verdict === 'none' ? 'not asked' : result.verdict}: ${check.title} [${result.severity ?? check.severity}]  ${result.check}${aka === '' ? '' : ` (${aka})`}`,
    ),
    ...result.because.flatMap(because => factLines('because', because, options)),
    ...(excepted ? say('', acceptedWords(excepted)) : []),
    ...(result.verdict === 'unmet' || result.verdict === 'unproven' ? say('risk', check.risk) : []),
  ];
};

const coverage = (row: Row, screen: Screen): readonly string[] => {
  const words = coverageWords(row);
  return words.length === 0 ? [] : hang('  coverage', safe(shown(words.join('; ')), screen), indent, screen);
};
