import type { Columns, EncodedKnobs, Head, SubjectBlock } from '../../../src/reports/html/encoded.ts';

/** Blocks of columns put together: numbers in one piece, and all names of a column with the empty one first. */
export interface Gathered {
  readonly length: number;
  readonly numbers: Readonly<Record<string, Uint32Array>>;
  readonly names: Readonly<Record<string, readonly string[]>>;
}
/** A report as it comes out of the worker: nothing but data that can be handed over. */
export interface Unpacked {
  readonly head: Head;
  readonly subjects: Gathered;
  readonly address: readonly string[];
  readonly relations: Gathered;
  readonly findings: Gathered;
  readonly gaps: Gathered;
  readonly elsewhere: Gathered;
  readonly knobs?: EncodedKnobs;
}

export const gather = (blocks: readonly Columns[]): Gathered => {
  const length = blocks.reduce((sum, block) => sum + block.length, 0);
  const numbers: Record<string, Uint32Array> = {};
  const names: Record<string, string[]> = {};
  let from = 0;
  for (const block of blocks) {
    for (const [column, values] of Object.entries(block.numbers)) {
      const all = numbers[column] ?? new Uint32Array(length);
      numbers[column] = all;
      all.set(values, from);
    }
    for (const [column, fresh] of Object.entries(block.names)) {
      const all = names[column] ?? [''];
      names[column] = all;
      for (const name of fresh) all.push(name);
    }
    from += block.length;
  }
  return { length, numbers, names };
};

/** The blocks of a report by their kind, put together. */
export const gatherAll = (blocks: ReadonlyMap<string, readonly unknown[]>): Unpacked => {
  const of = <T>(kind: string): readonly T[] => (blocks.get(kind) ?? []) as readonly T[];
  const [head] = of<Head>('head');
  if (!head) throw new Error('this page holds no report');
  const subjects = of<SubjectBlock>('subjects');
  const [knobs] = of<EncodedKnobs>('knobs');
  return {
    head,
    subjects: gather(subjects),
    address: subjects.flatMap(({ address }) => address),
    relations: gather(of('relations')),
    findings: gather(of('findings')),
    gaps: gather(of('gaps')),
    elsewhere: gather(of('elsewhere')),
    ...(knobs && { knobs }),
  };
};

/** What can be handed over without a copy. */
export const buffersOf = ({ subjects, relations, findings, gaps, elsewhere }: Unpacked): ArrayBuffer[] =>
  [subjects, relations, findings, gaps, elsewhere].flatMap(({ numbers }) => Object.values(numbers).map(({ buffer }) => buffer as ArrayBuffer));
