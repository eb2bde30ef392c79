import type { Ledger, Subject } from '../../model/index.ts';
import { isSecretName } from '../quote.ts';
import type { ReportOptions } from '../report.ts';
import { columnWriter } from './columns.ts';
import { between, type SubjectAbout, type SubjectBlock, type SubjectName, tagMark } from './encoded.ts';
import { plainText } from './plain-text.ts';

const perBlock = 10_000;
const mostTags = 60;

/** What every subject is, where it stands and whose it is, in blocks of columns. */
export function* subjectBlocks(
  { subjects, profileOf, ownerOf }: Ledger,
  vendorOf: (service: string) => string,
  aboutOf: (subject: Subject) => SubjectAbout,
  { fileName }: ReportOptions,
): Iterable<SubjectBlock> {
  const columns = columnWriter();
  let address: string[] = [];
  const take = (): SubjectBlock => {
    const block = { address, ...columns.take() };
    address = [];
    return block;
  };
  for (const [i, subject] of subjects.entries()) {
    address.push(plainText(subject.address));
    for (const [name, value] of Object.entries(namesOf(subject, vendorOf(subject.service), aboutOf(subject), fileName))) columns.name(name, value);
    columns.number('line', subject.place.line);
    columns.number('profile', profileOf[i] ?? 0);
    columns.number('owner', ownerOf[i] ?? 0);
    columns.row();
    if (columns.rows() === perBlock) yield take();
  }
  if (columns.rows() > 0) yield take();
}

const namesOf = (subject: Subject, vendor: string, about: SubjectAbout, fileName: ReportOptions['fileName']): Readonly<Record<SubjectName, string>> => {
  const { answers, service, kind, type, scope, place } = subject;
  const { account = '', region = '', environment = '', businessUnit = '', geography = '', criticality = '', data = [], tags = [] } = about;
  const said = { answers, service, vendor, kind, type, scope, account, region, environment, businessUnit, geography, criticality };
  const plain = Object.fromEntries(Object.entries(said).map(([name, value]) => [name, plainText(value)])) as Readonly<Record<keyof typeof said, string>>;
  return {
    ...plain,
    file: plainText(fileName(place.file)),
    data: severalOf(data.toSorted().map(value => [value])),
    tags: severalOf(tags.map(([name, value]) => [name, isSecretName(name) ? '…' : value])),
  };
};

/** Several values as one name, so that equal sets are kept once. */
const severalOf = (values: readonly (readonly string[])[]): string =>
  values
    .slice(0, mostTags)
    .map(parts => parts.map(part => plainText(part, 200).replaceAll(/[\n\t]/g, ' ')).join(tagMark))
    .join(between);
