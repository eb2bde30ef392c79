import { placeWords, plural } from '../../../../src/reports/words.ts';
import type { Report, ShownCharter } from '../../data/report.ts';
import { linkTo } from '../../shell/address.ts';
import type { PageProps } from '../../shell/page.ts';

/** When the estate was looked at, and when the pages that are relied on were read. */
export const Freshness = ({ report: { made, estate } }: PageProps) => (
  <dl className="told">
    <Told name="The estate" value={`${made.at.slice(0, 10)}, by Demarc ${made.version}`} />
    {estate.pagesRead ? (
      <Told
        name="The providers’ pages"
        value={estate.pagesRead.from === estate.pagesRead.to ? `read ${estate.pagesRead.to}` : `read from ${estate.pagesRead.from} to ${estate.pagesRead.to}`}
      />
    ) : null}
    {estate.guards.length > 0 ? <Told name="Guards" value={`${plural(estate.guards.length, 'rule')} of the organisation forbid what would undo it`} /> : null}
  </dl>
);

const Told = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);

const mostShown = 6;

/** Files and types that say nothing here, so that silence is not taken for safety. */
export const NotRead = ({ report: { estate } }: { readonly report: Report }) => {
  const { problems, unknownTypes } = estate;
  if (problems.length + unknownTypes.length === 0) return <p className="quiet">Everything that was found was read and is known.</p>;
  return (
    <ul className="unread">
      {problems.slice(0, mostShown).map(problem => (
        <li key={`${problem.file} ${problem.line} ${problem.message}`}>
          <span className="mono">{placeWords(problem)}</span>: {problem.message}
        </li>
      ))}
      {problems.length > mostShown ? <li className="quiet">{`and ${plural(problems.length - mostShown, 'problem')} more`}</li> : null}
      {unknownTypes.slice(0, mostShown).map(({ type, declarations }) => (
        <li key={type}>
          <span className="mono">{type}</span>: {plural(declarations, 'resource')} of a type that the catalog does not have
        </li>
      ))}
      {unknownTypes.length > mostShown ? <li className="quiet">{`and ${plural(unknownTypes.length - mostShown, 'type')} more`}</li> : null}
    </ul>
  );
};

/** The gaps and overlaps that only the charter shows, by class. */
export const OfTheCharter = ({ charter }: { readonly charter: ShownCharter }) => {
  const counts = new Map<string, number>();
  for (const { class: name } of charter.gaps) if (name !== 'unmet' && name !== 'unclaimed') counts.set(name, (counts.get(name) ?? 0) + 1);
  if (counts.size === 0) return <p className="quiet">The charter holds: nothing is expired, unowned or claimed twice.</p>;
  return (
    <ul className="classes">
      {[...counts]
        .sort(([, a], [, b]) => b - a)
        .map(([name, count]) => (
          <li key={name}>
            <a href={linkTo('gaps', { see: 'gaps', q: `class:${name}` })}>
              <b>{count.toLocaleString('en')}</b> {name.replaceAll('-', ' ')}
            </a>
          </li>
        ))}
    </ul>
  );
};
