import { allOf, type Cell, type Finding, growing, type Holder, type Ledger, madeList, type Ownership, type Subject, type Verdict } from '../model/index.ts';
import { findingsBuilder } from './findings.ts';
import { interned } from './ledger.ts';
import { inOrder } from './once.ts';

/** A ledger as plain data. What the organisation answers stands there once for each scope. */
export interface KeptLedger {
  readonly holders: readonly (readonly Holder[])[];
  readonly cells: readonly Cell[];
  readonly profiles: readonly (readonly number[])[];
  readonly subjects: readonly Subject[];
  readonly profileOf: readonly number[];
  readonly findings: readonly Finding[];
  /** Who owns what, where a charter says so. */
  readonly ownership?: readonly Ownership[];
  readonly ownerOf?: readonly number[];
}

export const keep = ({ holders, cells, profiles, subjects, profileOf, findings, ownership, ownerOf }: Ledger): KeptLedger => ({
  holders,
  cells,
  profiles: profiles.map(profile => [...profile]),
  subjects: [...subjects],
  profileOf: [...profileOf],
  findings: [...findings],
  ...(ownership && { ownership, ownerOf: [...ownerOf] }),
});

/** Some scopes of a ledger. */
export interface Part {
  readonly kept: KeptLedger;
  readonly has: (scope: string) => boolean;
}
interface Answered {
  readonly subject: Subject;
  readonly profile: number;
  readonly findings: readonly Finding[];
  readonly owner?: Ownership;
}

/** One ledger of the wanted scopes of several. No scope may be in two of them. */
export const joinLedgers = (parts: readonly Part[], organisation: 'apart' | 'together' = 'together'): Ledger => {
  const [holders, cells, profiles] = [interned<readonly Holder[]>(), interned<Cell>(), interned<Uint32Array>()];
  const cellNumber = (cell: Cell): number => cells.number(Object.values(cell).join('.'), () => cell);
  const profileNumber = (all: readonly number[]): number => profiles.number(all.join(','), () => Uint32Array.from(all));
  const renumbered = ({ kept, has }: Part): readonly Answered[] => {
    const held = kept.holders.map(one => holders.number(JSON.stringify(one), () => one));
    const cell = kept.cells.map(one => cellNumber({ ...one, holders: held[one.holders] ?? 0 }));
    const profile = kept.profiles.map(all => profileNumber(all.map(number => cell[number] ?? 0)));
    const findingsOf = bySubject(kept);
    return kept.subjects.flatMap((subject, i) =>
      has(subject.scope) ? [{ subject, profile: profile[kept.profileOf[i] ?? 0] ?? 0, findings: findingsOf(i), ...ownerIn(kept, i) }] : [],
    );
  };
  const all = parts.flatMap(renumbered).sort((a, b) => inOrder(a.subject, b.subject));
  const merge = (answers: readonly Answered[]): Answered | undefined => {
    const [first] = answers;
    if (first?.subject.answers !== 'organisation') return first;
    const together = joinCells(answers.flatMap(one => [...(profiles.all[one.profile] ?? [])].flatMap(number => cells.all[number] ?? [])));
    return { ...first, subject: { ...first.subject, scope: '' }, profile: profileNumber(together.map(cellNumber)) };
  };
  const merged = organisation === 'apart' ? all : groups(all).flatMap(one => merge(one) ?? []);
  return { holders: holders.all, cells: cells.all, profiles: profiles.all, ...columnsOf(merged) };
};

const ownerIn = ({ ownership, ownerOf }: KeptLedger, subject: number): Pick<Answered, 'owner'> => {
  const owner = ownership?.[ownerOf?.[subject] ?? 0];
  return owner ? { owner } : {};
};

const ownersOf = (all: readonly Answered[]): Pick<Ledger, 'owners' | 'ownerOf' | 'ownership'> => {
  const numbers = new Map<Ownership, number>();
  const ownerOf = new Uint16Array(all.length);
  all.forEach(({ owner }, i) => {
    if (owner === undefined) return;
    const number = numbers.get(owner) ?? numbers.size;
    numbers.set(owner, number);
    ownerOf[i] = number;
  });
  const ownership = [...numbers.keys()];
  return ownership.length === 0 ? { owners: [''], ownerOf } : { owners: ownership.map(owner => owner.all.team), ownerOf, ownership };
};

const columnsOf = (all: readonly Answered[]): Pick<Ledger, 'subjects' | 'profileOf' | 'owners' | 'ownerOf' | 'ownership' | 'findings'> => {
  const [profileOf, findings] = [growing('whole'), findingsBuilder()];
  all.forEach((one, i) => {
    profileOf.set(i, one.profile);
    for (const finding of one.findings) findings.add({ ...finding, subject: i }, one.subject.place);
  });
  const subjectAt = (i: number): Subject => {
    const subject = all[i]?.subject;
    if (!subject) throw new Error(`the ledger has no subject ${i}`);
    return subject;
  };
  return {
    subjects: madeList(all.length, subjectAt),
    profileOf: allOf(profileOf, all.length),
    ...ownersOf(all),
    findings: findings.done(i => subjectAt(i).place),
  };
};

/** Findings stand in the order of their subjects. */
const bySubject = ({ findings, subjects }: KeptLedger): ((subject: number) => readonly Finding[]) => {
  const starts = new Uint32Array(subjects.length + 1);
  for (const { subject } of findings) starts[subject + 1] = (starts[subject + 1] ?? 0) + 1;
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  return subject => findings.slice(starts[subject], starts[subject + 1]);
};

/** The same organisation, as its scopes answer for it; every other subject stands alone. */
const groups = (all: readonly Answered[]): readonly (readonly Answered[])[] => {
  const organisations = new Map<string, Answered[]>();
  return all.flatMap(one => {
    if (one.subject.answers !== 'organisation') return [[one]];
    const known = organisations.get(one.subject.id);
    if (known) known.push(one);
    const group = known ?? [one];
    organisations.set(one.subject.id, group);
    return known ? [] : [group];
  });
};

const joinCells = (cells: readonly Cell[]): readonly Cell[] => {
  const joined = new Map<string, Cell>();
  for (const cell of cells) {
    const before = joined.get(`${cell.duty}.${cell.holders}`);
    joined.set(`${cell.duty}.${cell.holders}`, before ? both(before, cell) : cell);
  }
  return [...joined.values()].sort((a, b) => a.duty - b.duty);
};

const grave: readonly Verdict[] = ['unmet', 'unproven', 'excepted', 'met'];
/** Of two answers to which the same parties are held: who was asked nothing says nothing, and else the graver one counts. */
const both = (a: Cell, b: Cell): Cell => {
  const graver = grave.indexOf(a.verdict) <= grave.indexOf(b.verdict) ? a.verdict : b.verdict;
  return { ...a, verdict: a.asked === 0 ? b.verdict : b.asked === 0 ? a.verdict : graver, met: a.met + b.met, asked: a.asked + b.asked };
};
