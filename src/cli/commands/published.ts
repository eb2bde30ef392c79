import { published } from '../../catalog/published/index.ts';
import type { Published } from '../../model/index.ts';
import { publishedSideBySide, publishedTable } from '../../reports/published.ts';
import { write } from '../output.ts';
import { screenOf } from '../screen.ts';
import { oneOf } from '../suggest.ts';
import { UsageError } from '../usage-error.ts';

export interface PublishedFlags {
  readonly model?: string;
  readonly publisher?: string;
  readonly format: string;
}

/** `demarc line --model iaas --publisher microsoft`: the tables that providers print, side by side or as one printed them. */
export const publishedCommand = ({ model, publisher, format }: PublishedFlags): number => {
  const publishers = [...new Set(published.map(table => table.publisher))];
  const whose = publisher === undefined ? undefined : oneOf('publisher', publisher.toLowerCase(), publishers, `Publishers: ${publishers.join(', ')}.`);
  const tables = published.filter(table => whose === undefined || table.publisher === whose);
  const columns = [...new Set(tables.flatMap(table => table.columns.map(column => column.id)))];
  const column = model === undefined ? undefined : oneOf('model', model.toLowerCase(), columns, `Models: ${columns.join(', ')}.`);
  if (whose === undefined && column === undefined) throw new UsageError('name a service, a model or a publisher', usage(columns, publishers));
  const meant = tables.filter(table => column === undefined || table.columns.some(one => one.id === column));
  const asJson = oneOf('format', format, ['terminal', 'json'], 'Formats: terminal, json.') === 'json';
  write(
    asJson
      ? [
          `${JSON.stringify(
            meant.map(table => onlyColumn(table, column)),
            null,
            2,
          )}\n`,
        ]
      : told(meant, whose, column),
  );
  return 0;
};

const usage = (columns: readonly string[], publishers: readonly string[]): string =>
  `demarc services lists services. Models: ${columns.join(', ')}. Publishers: ${publishers.join(', ')}.`;

const told = function* (tables: readonly Published[], publisher: string | undefined, column: string | undefined): Iterable<string> {
  const screen = screenOf(process.stdout, process.env, process.platform);
  if (publisher === undefined && column !== undefined) {
    yield* publishedSideBySide(
      tables.filter(table => table.axis === 'security' && table.replacedBy === undefined),
      column,
      screen,
    );
    return;
  }
  for (const [i, table] of tables.entries()) {
    if (i > 0) yield '\n';
    yield* publishedTable(table, column, screen);
  }
};

const onlyColumn = (table: Published, column: string | undefined): Published => ({
  ...table,
  columns: table.columns.filter(one => column === undefined || one.id === column),
  areas: table.areas.map(area => ({ ...area, who: Object.fromEntries(Object.entries(area.who).filter(([id]) => column === undefined || id === column)) })),
});
