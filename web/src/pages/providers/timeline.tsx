import type { EncodedAttestation } from '../../../../src/reports/html/parties.ts';

interface TimelineProps {
  readonly attestations: readonly EncodedAttestation[];
  /** The day of the report (ISO 8601). */
  readonly today: string;
}
const days = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** The periods of attestations on one axis, with the day of the report. */
export const Timeline = ({ attestations, today }: TimelineProps) => {
  const ends = attestations.flatMap(({ from, until, bridgeUntil = until, nextExpected = until }) => [from, until, bridgeUntil, nextExpected]);
  const [first, last] = [Math.min(days(today), ...ends.map(days)) - 30, Math.max(days(today), ...ends.map(days)) + 60];
  const at = (day: string): string => `${(((days(day) - first) / (last - first)) * 100).toFixed(2)}%`;
  const between = (from: string, to: string): string => `${(((days(to) - days(from)) / (last - first)) * 100).toFixed(2)}%`;
  return (
    <>
      <ul className="timeline">
        {attestations.map(one => {
          const lastDay = one.bridgeUntil ?? one.until;
          const standing = standingOf(one, today);
          return (
            <li key={one.id}>
              <p>
                <b>{typeWords(one)}</b> <span className={`standing-words ${standing.is}`}>{standing.words}</span>
              </p>
              <div
                className="timeline-axis"
                role="img"
                aria-label={`${one.from} to ${one.until}${one.bridgeUntil === undefined ? '' : `, with a bridge letter to ${one.bridgeUntil}`}; the report is of ${today}`}
              >
                <i className={`period ${standing.is}`} style={{ left: at(one.from), width: between(one.from, one.until) }} />
                {one.bridgeUntil === undefined ? null : (
                  <i className="period bridge" style={{ left: at(one.until), width: between(one.until, one.bridgeUntil) }} />
                )}
                {one.nextExpected === undefined ? null : <i className="expected" style={{ left: at(one.nextExpected) }} />}
                <i className="today" style={{ left: at(today) }} />
              </div>
              <p className="quiet small">
                {one.from} to {one.until}
                {one.bridgeUntil === undefined ? '' : `, bridge letter to ${lastDay}`}
                {one.nextExpected === undefined ? '' : `, the next is due ${one.nextExpected}`}. {scopeWords(one)}
              </p>
            </li>
          );
        })}
      </ul>
      <Keys attestations={attestations} />
    </>
  );
};

/** What the marks on the axis mean, as far as they stand there. */
const Keys = ({ attestations }: Pick<TimelineProps, 'attestations'>) => (
  <p className="timeline-keys" aria-hidden="true">
    <span>
      <i className="today" /> the day of this report
    </span>
    {attestations.some(({ bridgeUntil }) => bridgeUntil !== undefined) ? (
      <span>
        <i className="period bridge" /> bridge letter
      </span>
    ) : null}
    {attestations.some(({ nextExpected }) => nextExpected !== undefined) ? (
      <span>
        <i className="expected" /> the next is due
      </span>
    ) : null}
  </p>
);

export const typeWords = ({ type, level, id }: EncodedAttestation): string =>
  `${type === 'other' ? id : type.toUpperCase().replace(/-(?=\d)/, ' ')}${level === undefined ? '' : ` ${level}`}`;

const scopeWords = ({ services, regions, duties, auditor }: EncodedAttestation): string =>
  [
    services ? `Services: ${services.join(', ')}.` : 'All services.',
    regions ? `Regions: ${regions.join(', ')}.` : 'All regions.',
    duties ? `Duties: ${duties.join(', ')}.` : '',
    auditor === undefined ? '' : `By ${auditor}.`,
  ]
    .filter(text => text !== '')
    .join(' ');

const soon = 90;
const standingOf = ({ from, until, bridgeUntil, opinion }: EncodedAttestation, today: string): { readonly is: string; readonly words: string } => {
  const left = days(bridgeUntil ?? until) - days(today);
  if (opinion === 'adverse') return { is: 'bad', words: 'the auditor says no' };
  if (from > today) return { is: 'none', words: 'does not hold yet' };
  if (left < 0) return { is: 'bad', words: `ran out ${-left} days ago` };
  if (until < today) return { is: 'near', words: `holds by a bridge letter, ${left} days left` };
  return left <= soon ? { is: 'near', words: `${left} days left` } : { is: 'good', words: 'in force' };
};
