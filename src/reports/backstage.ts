import { type DutyId, dutyIds, type Ledger, type Subject, type Verdict } from '../model/index.ts';
import { hash } from './fingerprint.ts';
import { lookUp } from './look-up.ts';
import { whoseIs } from './party.ts';
import type { Report, ReportOptions } from './report.ts';
import { accountableIn, placeWords } from './words.ts';

/** Entities of a Backstage catalog: a resource for each asset with its owner and how its duties stand, a system for each service. An array, one on each line. */
export const backstage: Report = function* ({ ledger, catalog }, options) {
  yield '[';
  let separator = '\n';
  const { services } = lookUp(catalog);
  const seen = new Set<string>();
  for (const [i, subject] of ledger.subjects.entries()) {
    if (subject.answers !== 'asset') continue;
    if (!seen.has(subject.service)) {
      seen.add(subject.service);
      yield `${separator}${JSON.stringify(systemOf(subject, services.get(subject.service)?.name ?? subject.service))}`;
      separator = ',\n';
    }
    yield `${separator}${JSON.stringify(resourceOf(subject, i, ledger, options))}`;
  }
  yield separator === '\n' ? ']\n' : '\n]\n';
};

const apiVersion = 'backstage.io/v1alpha1';
const nobody = 'group:default/unowned';

const systemOf = ({ service }: Subject, title: string) => ({
  apiVersion,
  kind: 'System',
  metadata: { name: nameOf(service), title, annotations: { 'demarc-service': service } },
  spec: { owner: nobody },
});

const resourceOf = (subject: Subject, number: number, ledger: Ledger, { fileName }: ReportOptions) => {
  const { all, yours, unmet } = standing(ledger, number);
  const { team } = accountableIn(ledger, number, undefined);
  const { file, ...place } = subject.place;
  return {
    apiVersion,
    kind: 'Resource',
    metadata: {
      // Addresses repeat between scopes, and are longer than names may be.
      name: `${nameOf(subject.address).slice(0, 46)}-${hash(`${subject.scope}\n${subject.id}`)}`,
      title: subject.address,
      annotations: {
        'demarc-kind': subject.kind,
        'demarc-scope': subject.scope,
        'demarc-place': placeWords({ file: fileName(file), ...place }),
        'demarc-duties': [...all].map(([verdict, count]) => `${count} ${verdict}`).join(', '),
        'demarc-yours': yours.join(', '),
        'demarc-unmet': unmet.join(', '),
      },
      tags: [subject.service.replaceAll('.', '-'), ...(unmet.length > 0 ? ['unmet'] : [])].map(tag =>
        tag
          .toLowerCase()
          .replaceAll(/[^a-z0-9+#-]/g, '-')
          .slice(0, 63),
      ),
    },
    spec: { type: subject.kind, owner: team === '' ? nobody : ownerOf(team), system: nameOf(subject.service) },
  };
};

/** How many of an asset's duties have each verdict; those in which you have a part, and those of them that are not met. */
const standing = (ledger: Ledger, number: number) => {
  const all = new Map<Verdict, number>();
  const [yours, unmet]: [DutyId[], DutyId[]] = [[], []];
  for (const each of ledger.profiles[ledger.profileOf[number] ?? 0] ?? []) {
    const cell = ledger.cells[each];
    const duty = cell && dutyIds[cell.duty];
    if (!cell || !duty || cell.verdict === 'none') continue;
    all.set(cell.verdict, (all.get(cell.verdict) ?? 0) + 1);
    const whose = whoseIs(ledger.holders[cell.holders] ?? []);
    if (whose === 'customer' || whose === 'shared') yours.push(duty);
    if (cell.verdict === 'unmet') unmet.push(duty);
  }
  return { all, yours, unmet };
};

/** `group:default/shop`; a team that is a reference already stays one. */
const ownerOf = (team: string): string => (/^(?:group|user):/.test(team) ? team : `group:default/${nameOf(team.replace(/^@(?:[^/]*\/)?/, ''))}`);

/** At most 63 letters, digits, hyphens, dots and low lines, with a letter or digit at both ends. */
const nameOf = (text: string): string =>
  text
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .slice(0, 63)
    .replaceAll(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '') || 'x';
