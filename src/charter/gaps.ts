import type { Assessed } from '../engine/assess.ts';
import type { Found } from '../engine/bind.ts';
import type { ControlOf } from '../engine/checklist/count.ts';
import { type Finding, type Gap, gapClasses, type Ledger, type Subject, severities } from '../model/index.ts';
import { backupSystems } from './backup-systems.ts';
import type { Charter } from './charter.ts';
import { gapList } from './gap-list.ts';
import { checksOf, dutyOfCell, type GapRow } from './gap-row.ts';
import { endedClauses, lateIn } from './gaps-of-agreements.ts';
import { answerGaps, lateCycles } from './gaps-of-answers.ts';
import { controlGaps } from './gaps-of-controls.ts';
import { partyGaps } from './gaps-of-parties.ts';
import { rowGaps } from './gaps-of-rows.ts';
import { applying } from './govern.ts';
import { type Answering, type Asking, askingBy, inForce } from './regulations.ts';
import { bornOf, seenOf } from './seen.ts';
import { suggestions } from './suggested-owner.ts';

type Judged = Pick<Assessed, 'ledger' | 'bound' | 'catalog'>;

/** What frameworks say, as far as the charter names them. */
export interface Known {
  readonly controlOf?: ControlOf;
  /** The frameworks that answer for the regulations in force. */
  readonly answering?: Answering;
}

/** Every gap and overlap between the line, the estate and the charter, the gravest first. The ledger must have kept what is met. */
export const gapsOf = (judged: Judged, charter: Charter, today: string, known: Known = {}): readonly Gap[] => {
  const { controlOf = () => undefined, answering = new Map() } = known;
  const asking = askingBy(answering);
  const list = gapList();
  const controls = controlGaps(charter, today);
  const each = [rowGaps(charter, checksOf(judged), today), partyGaps(charter, today), endedClauses(charter, today)];
  for (const row of rowsOf(judged, charter, today, asking)) {
    for (const look of each) look(row, list);
    controls.row(row);
  }
  const suggest = suggestions(judged.ledger);
  const wide = [...lateIn(charter, today), ...lateCycles(charter, today), ...answerGaps(judged, charter, today, controlOf)];
  return [...list.done(), ...controls.done(), ...wide.map(askedAnywhere(charter, asking))].map(suggest).sort(byGravity);
};

/** What is of the organisation as a whole is of every regulation that is in force anywhere. */
const askedAnywhere =
  (charter: Charter, asking: Asking): ((gap: Gap) => Gap) =>
  gap => ({ ...gap, ...asking(inForce(charter), gap.duties, []) });

const byGravity = (a: Gap, b: Gap): number =>
  severities.indexOf(b.severity) - severities.indexOf(a.severity) ||
  gapClasses.indexOf(a.class) - gapClasses.indexOf(b.class) ||
  compare(a.scope, b.scope) ||
  compare(a.subject, b.subject) ||
  compare(a.duties[0] ?? '', b.duties[0] ?? '');
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The rows of a ledger, one subject after another. */
function* rowsOf({ ledger, bound, catalog }: Judged, charter: Charter, today: string, asking: Asking): Iterable<GapRow> {
  const govern = applying(charter, today)(bound, catalog);
  const findings = findingsBySubject(ledger);
  const copies = backupSystems(bound);
  const dutyOfCheck = new Map(catalog.checks.flatMap(set => Object.entries(set.checks).map(([id, { duty }]) => [id, duty] as const)));
  const foundOf = (subject: Subject): Found | undefined => (subject.answers === 'asset' ? bound.found.get(subject.id) : undefined);
  for (const [i, subject] of ledger.subjects.entries()) {
    const found = foundOf(subject);
    const applied = found ? govern.of(found) : govern.once(subject);
    const born = found && bornOf(found.declaration);
    const own = findings(i);
    for (const number of ledger.profiles[ledger.profileOf[i] ?? 0] ?? []) {
      const cell = ledger.cells[number];
      const duty = cell && dutyOfCell(cell);
      if (!cell || !duty) continue;
      const mine = own.length === 0 ? own : own.filter(({ check }) => dutyOfCheck.get(check) === duty);
      const isMet = ({ verdict }: Finding): boolean => verdict === 'met';
      const open = mine.filter(one => !isMet(one));
      const asked = () =>
        asking(
          applied.standing.regulations,
          [duty],
          open.map(({ check }) => check),
        );
      const copiedBy = (): readonly string[] => (found && duty === 'back-up-data' ? copies(found, seenOf(found, bound)) : []);
      yield { subject, applied, duty, cell, holders: ledger.holders[cell.holders] ?? [], met: mine.filter(isMet), open, asked, copiedBy, ...born };
    }
  }
}

/** A ledger keeps findings in the order of its subjects. */
const findingsBySubject = ({ findings }: Ledger): ((subject: number) => readonly Finding[]) => {
  let next = 0;
  return subject => {
    const found: Finding[] = [];
    for (; next < findings.length && findings.column.subject(next) <= subject; next++) {
      const one = findings.column.subject(next) === subject ? findings.at(next) : undefined;
      if (one) found.push(one);
    }
    return found;
  };
};
