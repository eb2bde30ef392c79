import { textOf, valueIn } from '../text-tree/index.ts';
import { controlsOf } from './controls.ts';
import { type Defined, faultRules, type OscalDocument, readDocument, type Told, teller } from './document.ts';
import { importsOf, pathFrom } from './imports.ts';
import { checkReferences, indexOf } from './references.ts';

export type { OscalDocument, Told } from './document.ts';

export interface Checked {
  readonly documents: readonly OscalDocument[];
  readonly told: readonly Told[];
}
export const isFault = ({ rule }: Told): boolean => (faultRules as readonly string[]).includes(rule);

/** A file that was given, or that one of those names. */
export interface Given {
  readonly file: string;
  readonly text: string;
}
/** Checks documents by themselves and against each other. `beside` reads a file that a document names, where it is there. */
export const checkDocuments = (given: readonly Given[], beside: (file: string) => string | undefined = () => undefined): Checked => {
  const documents: OscalDocument[] = [];
  const told: Told[] = [];
  const waiting = [...given];
  const seen = new Set(given.map(({ file }) => file));
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const read = readDocument(next.text, next.file);
    for (const one of read.told) told.push(one);
    if (!('model' in read)) continue;
    documents.push(read);
    for (const file of namedIn(read, documents, seen)) {
      const text = beside(file);
      if (text === undefined) continue;
      seen.add(file);
      waiting.push({ file, text });
    }
  }
  const index = indexOf(documents);
  for (const document of documents) {
    checkImports(document, documents, told);
    checkReferences(document, documents, index, told);
    controlsOf(document, documents, told);
  }
  reusedBetween(documents, told);
  unsatisfied(documents, told);
  return { documents, told: told.sort(byPlace) };
};
const byPlace = (a: Told, b: Told): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line);

const namedIn = (document: OscalDocument, documents: readonly OscalDocument[], seen: ReadonlySet<string>): readonly string[] =>
  importsOf(document, documents)
    .filter(({ found }) => !found)
    .flatMap(({ hrefs }) => hrefs.flatMap(href => pathFrom(document.file, href) ?? []))
    .filter(file => /\.(?:json|ya?ml)$/i.test(file) && !seen.has(file));

/** A document that is named by a path is to be there; one on the network is only missing to whom wants to look into it. */
const checkImports = (document: OscalDocument, documents: readonly OscalDocument[], told: Told[]): void => {
  const others = documents.filter(one => one !== document);
  const known = new Set<string>();
  for (const { mention, by, hrefs, found } of importsOf(document, others)) {
    if (found || hrefs.length === 0 || known.has(hrefs.join('\n'))) continue;
    known.add(hrefs.join('\n'));
    const isFar = hrefs.some(href => pathFrom(document.file, href) === undefined);
    const where = hrefs.length === 1 ? hrefs[0] : `${hrefs[0]} and ${hrefs.length - 1} more`;
    const report = teller(isFar ? 'not-verified' : 'missing-document', document.source, told);
    report(
      mention.offset,
      mention.pointer,
      isFar ? `${by} names ${where}, which was not given.` : `${by} names ${where}, which is not there. Correct the path, or give the file.`,
    );
  }
};

/** A thing may be told in several documents; one UUID for two things, or for two documents, is none. */
const reusedBetween = (documents: readonly OscalDocument[], told: Told[]): void => {
  const first = new Map<string, { readonly one: Defined; readonly document: OscalDocument }>();
  for (const document of documents)
    for (const one of document.defined.values()) {
      const before = first.get(one.uuid);
      if (!before) first.set(one.uuid, { one, document });
      const message = before && reusedWords(one, document, before.one, before.document);
      if (message !== undefined) teller('reused-uuid', document.source, told)(one.offset, one.pointer, message);
    }
};
const reusedWords = (one: Defined, document: OscalDocument, other: Defined, before: OscalDocument): string | undefined => {
  if (other.kind !== one.kind) return `This ${one.kind} has the UUID of a ${other.kind} in ${before.file}: give it its own.`;
  if (one.node !== document.body || isForm(document, before)) return undefined;
  return `This document has the UUID of ${before.file}: a changed document needs a new one.`;
};
/** JSON and YAML of one document. */
const isForm = (one: OscalDocument, other: OscalDocument): boolean =>
  ['version', 'last-modified'].every(
    field => textOf(valueIn(valueIn(one.body, 'metadata'), field)) === textOf(valueIn(valueIn(other.body, 'metadata'), field)),
  );

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 77)}…` : text).replaceAll(/\s+/g, ' ');

/** What a leveraged plan leaves to those who lean on it, and nobody says to do. */
const unsatisfied = (documents: readonly OscalDocument[], told: Told[]): void => {
  for (const document of documents) {
    const leveraged = importsOf(document, documents).flatMap(({ by, found }) => (by === 'leveraged-authorizations' && found ? [found] : []));
    if (leveraged.length === 0) continue;
    const done = new Set(document.mentions.filter(({ field }) => field === 'responsibility-uuid').map(({ value }) => value.toLowerCase()));
    const taken = new Set(document.mentions.filter(({ field, of }) => field === 'provided-uuid' && of === 'inherited').map(({ value }) => value.toLowerCase()));
    for (const plan of new Set(leveraged))
      for (const { kind, uuid, pointer, offset, node } of plan.defined.values())
        if (kind === 'responsibility' && !done.has(uuid) && taken.has(textOf(valueIn(node, 'provided-uuid'))?.toLowerCase() ?? ''))
          teller('not-satisfied', plan.source, told)(
            offset,
            pointer,
            `${document.file} inherits what comes with "${short(textOf(valueIn(node, 'description')) ?? uuid)}", and does not say that it does it. Do it, and add satisfied with ${uuid}.`,
          );
  }
};
