import { type Failure, failure, object, text, type Value } from '../value.ts';

interface Reader {
  readonly text: string;
  at: number;
  line: number;
}
interface Row {
  readonly line: number;
  readonly fields: readonly string[];
}

const parseError = (reader: Reader, why: string): Failure => failure(`CSV parse error on line ${reader.line}: ${why}`);

const quotedField = (reader: Reader): string | Failure => {
  let field = '';
  for (;;) {
    const end = reader.text.indexOf('"', reader.at);
    if (end === -1) return parseError(reader, 'extraneous or missing " in quoted-field');
    field += reader.text.slice(reader.at, end);
    reader.at = end + 1;
    if (reader.text[reader.at] !== '"') break;
    field += '"';
    reader.at++;
  }
  reader.line += field.split('\n').length - 1;
  return /^(?:,|\n|$)/.test(reader.text.slice(reader.at, reader.at + 1)) ? field : parseError(reader, 'extraneous or missing " in quoted-field');
};

const plainField = (reader: Reader): string | Failure => {
  const start = reader.at;
  while (reader.at < reader.text.length && reader.text[reader.at] !== ',' && reader.text[reader.at] !== '\n') reader.at++;
  const field = reader.text.slice(start, reader.at);
  return field.includes('"') ? parseError(reader, 'bare " in non-quoted field') : field;
};

const field = (reader: Reader): string | Failure => {
  if (reader.text[reader.at] !== '"') return plainField(reader);
  reader.at++;
  return quotedField(reader);
};

const row = (reader: Reader): Row | Failure => {
  const [line, fields]: [number, string[]] = [reader.line, []];
  for (;;) {
    const read = field(reader);
    if (typeof read !== 'string') return read;
    fields.push(read);
    if (reader.text[reader.at] !== ',') break;
    reader.at++;
  }
  reader.at++;
  reader.line++;
  return { line, fields };
};

const blankLine = (reader: Reader): boolean => {
  if (reader.text[reader.at] !== '\n') return false;
  reader.at++;
  reader.line++;
  return true;
};

/** The rows as objects whose attributes the first line names. */
export const csvRows = (written: string): readonly Value[] | Failure => {
  const reader: Reader = { text: written.replaceAll('\r\n', '\n'), at: 0, line: 1 };
  const rows: Row[] = [];
  while (reader.at < reader.text.length) {
    if (blankLine(reader)) continue;
    const read = row(reader);
    if ('is' in read) return read;
    rows.push(read);
  }
  const [header, ...records] = rows;
  if (!header) return failure('missing header line');
  const twice = header.fields.find((name, i) => header.fields.indexOf(name) !== i);
  if (twice !== undefined) return failure(`duplicate column name "${twice}"`);
  const odd = records.find(record => record.fields.length !== header.fields.length);
  if (odd) return failure(`CSV parse error on line ${odd.line}: wrong number of fields`);
  return records.map(record => object(new Map(header.fields.map((name, i) => [name, text(record.fields[i] ?? '')]))));
};
