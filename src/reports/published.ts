import { type DutyId, dutyIds, dutyOf, layers, type Party, type Published } from '../model/index.ts';
import { pageWords } from './page-words.ts';
import { partyName, whoseParties } from './party.ts';
import { type Said, saidOf } from './said.ts';
import { flow, hang, padEnd, safe, widthOf } from './terminal/fit.ts';
import { glyphsOf, inkOf, type Screen } from './terminal/screen.ts';
import { vendorName } from './words.ts';

/** One table as its publisher printed it; with a column named, only that. */
export function* publishedTable(table: Published, only: string | undefined, screen: Screen): Iterable<string> {
  const ink = inkOf(screen);
  const columns = table.columns.filter(column => only === undefined || column.id === only);
  const label = Math.min(44, Math.max(...table.areas.map(area => area.area.length)) + 4);
  yield `${ink.bold(safe(table.name, screen))} ${glyphsOf(screen).dot} ${vendorName(table.publisher)}, edition ${table.edition}${table.replacedBy ? `, replaced by ${table.replacedBy}` : ''}\n\n`;
  const heads = headsOf(
    columns.map(column => column.name),
    label,
    screen,
  );
  yield* headLines(heads, label, screen);
  for (const area of table.areas) {
    const cells = columns.map(({ id }, i) => padEnd(cell(area.who[id], screen), roomFor(heads[i] ?? '')));
    const [head = '', ...more] = hang('', safe(area.area, screen), 2, { ...screen, width: label });
    yield `${`${padEnd(head, label)}${cells.join('')}`.trimEnd()}\n`;
    for (const text of more) yield `${text}\n`;
  }
  if (heads[0] !== columns[0]?.name)
    yield `\n${flow(
      '',
      columns.map(({ name }, i) => `${heads[i]} ${name}`),
      '   ',
      2,
      screen,
    ).join('\n')}\n`;
  yield* closing([table], screen);
}

const roomFor = (head: string): number => Math.max(widthOf(head), 3) + 2;
/** The names of the columns, or numbers where they do not fit beside each other. */
const headsOf = (names: readonly string[], label: number, screen: Screen): readonly string[] =>
  label + names.reduce((sum, name) => sum + roomFor(name), 0) <= screen.width ? names : names.map((_, i) => String(i + 1));

const headLines = function* (names: readonly string[], label: number, screen: Screen): Iterable<string> {
  const ink = inkOf(screen);
  yield `${' '.repeat(label)}${names.map(name => padEnd(ink.bold(name), roomFor(name))).join('')}`.trimEnd();
  yield '\n';
};

const cell = (parties: readonly Party[] | undefined, screen: Screen): string => {
  const whose = parties === undefined ? 'not-applicable' : whoseParties(parties);
  return inkOf(screen).whose[whose](glyphsOf(screen).whose[whose]);
};

/** What the signs mean, what the tables need said, and the pages. */
const closing = function* (tables: readonly Published[], screen: Screen): Iterable<string> {
  const { whose } = glyphsOf(screen);
  const provider = tables.length === 1 && tables[0] ? vendorName(tables[0].publisher) : 'the publisher';
  const third = tables.some(table => table.areas.some(area => Object.values(area.who).some(parties => parties.some(party => party.startsWith('third-party')))));
  yield `\n${flow('', [`${whose.customer} you`, `${whose.provider} ${provider}`, `${whose.shared} both`, ...(third ? [`${whose['third-party']} a third party`] : []), `${whose['not-applicable']} not told`], '   ', 2, screen).join('\n')}\n`;
  const notes = tables.flatMap(table => notesOf(table, tables.length > 1));
  if (notes.length > 0) yield `\n${inkOf(screen).bold('to be read with it')}\n`;
  for (const note of notes) for (const line of hang('  -', safe(note, screen), 4, screen)) yield `${line}\n`;
  yield `\n${inkOf(screen).bold('pages')}\n`;
  for (const { source } of tables) for (const line of hang('', safe(pageWords(source, screen), screen), 2, screen)) yield `${line}\n`;
};
const notesOf = ({ publisher, areas, notes = [] }: Published, named: boolean): readonly string[] =>
  [...areas.flatMap(({ area, note }) => (note === undefined ? [] : [`${area}: ${note}`])), ...notes].map(note =>
    named ? `${vendorName(publisher)}. ${note}` : note,
  );

const differ = (said: readonly Said[]): boolean => new Set(said.map(({ who }) => whoseParties(who))).size > 1;

/** One service model as every publisher prints it, side by side; where they disagree is said in words. */
export function* publishedSideBySide(tables: readonly Published[], column: string, screen: Screen): Iterable<string> {
  const ink = inkOf(screen);
  const name = tables.flatMap(table => table.columns).find(one => one.id === column)?.name ?? column;
  yield `${ink.bold(safe(name, screen))}, as ${tables.length === 1 ? 'its publisher prints' : 'each publisher prints'} it\n`;
  const names = tables.map(table => vendorName(table.publisher));
  const rows = dutyIds.map(duty => ({ duty, said: saidOf(tables, column, duty) })).filter(({ said }) => said.length > 0);
  for (const layer of layers.toReversed()) {
    const mine = rows.filter(({ duty }) => dutyOf(duty).layer === layer);
    if (mine.length === 0) continue;
    yield `\n${padEnd(ink.bold(layer), 32)}${names.map(one => padEnd(ink.dim(one), widthOf(one) + 2)).join('')}`.trimEnd();
    yield '\n';
    for (const { duty, said } of mine) {
      const cells = tables.map((table, i) => padEnd(cell(said.find(one => one.table === table)?.who, screen), widthOf(names[i] ?? '') + 2));
      yield `  ${padEnd(duty, 30)}${cells.join('')}${differ(said) ? ink.bold('they disagree') : ''}`.trimEnd();
      yield '\n';
    }
  }
  yield* disagreements(
    rows.filter(({ said }) => differ(said)),
    screen,
  );
  yield* closing(tables, screen);
}

const disagreements = function* (rows: readonly { readonly duty: DutyId; readonly said: readonly Said[] }[], screen: Screen): Iterable<string> {
  if (rows.length === 0) return;
  yield `\n${inkOf(screen).bold('where they disagree')}\n`;
  for (const { duty, said } of rows) {
    const words = said.map(({ table, area, who }) => {
      const publisher = vendorName(table.publisher);
      return `${publisher} says ${who.map(party => partyName(party, publisher)).join(' and ')} (${area.area})`;
    });
    for (const line of hang(`  ${duty}`, safe(words.join('; '), screen), 32, screen)) yield `${line}\n`;
  }
};
