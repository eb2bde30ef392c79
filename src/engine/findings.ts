import { allOf, type Finding, type Findings, type Growing, growing, madeList, type Place, type Severity, severities } from '../model/index.ts';

/** Takes findings one by one and keeps them in columns: a few numbers each. */
export interface FindingsBuilder {
  /** `own` is the place of the subject itself, which most findings have. */
  readonly add: (finding: Finding, own: Place) => void;
  readonly done: (placeOf: (subject: number) => Place) => Findings;
}

type Column = 'more' | 'subject' | 'check' | 'verdict' | 'place' | 'cause' | 'because' | 'part' | 'byDefault' | 'companions' | 'severity';
type Columns = Readonly<Record<Column, Growing>>;
/** Values that repeat, each kept once; 0 stands for none. */
interface Table<T> {
  readonly number: (value: T | undefined) => number;
  readonly value: (number: number) => T | undefined;
}
interface Store {
  readonly columns: Columns;
  readonly checks: Table<string>;
  readonly verdicts: Table<Finding['verdict']>;
  readonly reasons: Table<string>;
  readonly parts: Table<string>;
  readonly days: Table<NonNullable<Finding['byDefault']>>;
  readonly companions: Table<readonly string[]>;
  readonly places: Table<Place>;
  readonly excepted: Map<number, NonNullable<Finding['excepted']>>;
}

const table = <T>(key: (value: T) => unknown = value => value): Table<T> => {
  const numbers = new Map<unknown, number>();
  const values: T[] = [];
  return {
    number: value => {
      if (value === undefined) return 0;
      const name = key(value);
      const known = numbers.get(name);
      if (known !== undefined) return known;
      values.push(value);
      numbers.set(name, values.length);
      return values.length;
    },
    value: number => values[number - 1],
  };
};

/** A number for most places, because millions of texts take much memory. */
const placeKey = (): ((place: Place) => number | string) => {
  const files = new Map<string, number>();
  return ({ file, line, endLine = line, path }) => {
    const number = files.get(file) ?? files.size;
    files.set(file, number);
    const isSmall = path === undefined && number < 2 ** 20 && line < 2 ** 22 && endLine >= line && endLine - line < 2 ** 10;
    return isSmall ? (number * 2 ** 22 + line) * 2 ** 10 + endLine - line : `${line} ${endLine} ${path ?? ''} ${file}`;
  };
};

export const findingsBuilder = (examplesOfMet = false): FindingsBuilder => {
  const store: Store = {
    columns: {
      more: growing('whole'),
      subject: growing('whole'),
      check: growing('short'),
      verdict: growing('byte'),
      place: growing('whole'),
      cause: growing('whole'),
      because: growing('whole'),
      part: growing('whole'),
      byDefault: growing('short'),
      companions: growing('whole'),
      severity: growing('byte'),
    },
    checks: table(),
    verdicts: table(),
    reasons: table(),
    parts: table(),
    days: table(({ since }) => since),
    companions: table(all => (all.length === 0 ? '' : all.join('\n'))),
    places: table(placeKey()),
    excepted: new Map(),
  };
  let length = 0;
  const examples = new Map<number, number>();
  /** The example that says the same; when there is none, this one is it from now on. */
  const exampleOf = ({ check, because }: Finding): number => {
    const said = store.checks.number(check) * 2 ** 32 + store.reasons.number(because);
    const example = examples.get(said) ?? length;
    examples.set(said, example);
    return example;
  };
  return {
    add: (finding, own) => {
      const number = examplesOfMet && finding.verdict === 'met' ? exampleOf(finding) : length;
      if (number < length) store.columns.more.set(number, store.columns.more.at(number) + 1);
      else write(store, length++, finding, own);
    },
    done: placeOf => findingsIn(store, length, placeOf),
  };
};

const write = ({ columns, ...store }: Store, number: number, finding: Finding, own: Place): void => {
  const placeNumber = (place: Place): number => (isSame(place, own) ? 0 : store.places.number(place));
  columns.more.set(number, finding.more ?? 0);
  columns.subject.set(number, finding.subject);
  columns.check.set(number, store.checks.number(finding.check));
  columns.verdict.set(number, store.verdicts.number(finding.verdict));
  columns.place.set(number, placeNumber(finding.place));
  columns.cause.set(number, placeNumber(finding.cause));
  columns.because.set(number, store.reasons.number(finding.because));
  columns.part.set(number, store.parts.number(finding.part));
  columns.byDefault.set(number, store.days.number(finding.byDefault));
  columns.severity.set(number, finding.severity === undefined ? 0 : severities.indexOf(finding.severity) + 1);
  columns.companions.set(number, store.companions.number(finding.companions));
  if (finding.excepted) store.excepted.set(number, finding.excepted);
};
const isSame = (a: Place, b: Place): boolean => a === b || (a.line === b.line && a.file === b.file && a.endLine === b.endLine && a.path === b.path);

const findingsIn = ({ columns, ...store }: Store, length: number, placeOf: (subject: number) => Place): Findings => {
  const known = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('the ledger has no such finding');
    return value;
  };
  const check = (i: number): string => known(store.checks.value(columns.check.at(i)));
  const verdict = (i: number): Finding['verdict'] => known(store.verdicts.value(columns.verdict.at(i)));
  const severity = (i: number): Severity | undefined => severities[columns.severity.at(i) - 1];
  const placeIn = (column: Growing, i: number): Place => store.places.value(column.at(i)) ?? placeOf(columns.subject.at(i));
  const make = (i: number): Finding => {
    const [part, byDefault, excepted] = [store.parts.value(columns.part.at(i)), store.days.value(columns.byDefault.at(i)), store.excepted.get(i)];
    const more = columns.more.at(i);
    const grave = severity(i);
    return {
      check: check(i),
      subject: columns.subject.at(i),
      verdict: verdict(i),
      place: placeIn(columns.place, i),
      cause: placeIn(columns.cause, i),
      because: known(store.reasons.value(columns.because.at(i))),
      companions: known(store.companions.value(columns.companions.at(i))),
      ...(byDefault && { byDefault }),
      ...(part !== undefined && { part }),
      ...(excepted && { excepted }),
      ...(grave && { severity: grave }),
      ...(more > 0 && { more }),
    };
  };
  const column = {
    more: columns.more.at,
    subject: columns.subject.at,
    because: columns.because.at,
    check,
    verdict,
    cause: (i: number) => placeIn(columns.cause, i),
    severity,
  };
  return { ...madeList(length, make), column };
};

/** Findings that were made elsewhere. */
export const findingsOf = (all: Iterable<Finding>): Findings => {
  const builder = findingsBuilder();
  const nowhere: Place = { file: '', line: 0 };
  for (const finding of all) builder.add(finding, nowhere);
  return builder.done(() => nowhere);
};

/** The numbers of the findings that fit. */
export const numbersWhere = ({ length }: Findings, test: (number: number) => boolean): Uint32Array => {
  const fitting = growing('whole');
  let used = 0;
  for (let i = 0; i < length; i++) if (test(i)) fitting.set(used++, i);
  return allOf(fitting, used);
};

/** Some of the findings, in their order; `subjectOf` says which number their subject has now. */
export const chosen = ({ column, at }: Findings, numbers: Uint32Array, subjectOf: (subject: number) => number = subject => subject): Findings => {
  const which = (i: number): number => numbers[i] ?? 0;
  const subject = (i: number): number => subjectOf(column.subject(which(i)));
  const make = (i: number): Finding => {
    const finding = at(which(i));
    if (!finding) throw new Error('the ledger has no such finding');
    return { ...finding, subject: subject(i) };
  };
  return {
    ...madeList(numbers.length, make),
    column: {
      more: i => column.more(which(i)),
      subject,
      check: i => column.check(which(i)),
      verdict: i => column.verdict(which(i)),
      because: i => column.because(which(i)),
      cause: i => column.cause(which(i)),
      severity: i => column.severity(which(i)),
    },
  };
};
