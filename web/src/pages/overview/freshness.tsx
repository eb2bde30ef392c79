import type { ReactNode } from 'react';
import type { GapClass } from '../../../../src/model/index.ts';
import { classTitles } from '../../../../src/reports/gaps.ts';
import { placeWords, plural } from '../../../../src/reports/words.ts';
import type { Report, ShownCharter } from '../../data/report.ts';
import { linkTo } from '../../shell/address.ts';
import { Count } from '../../shell/count.tsx';
import type { PageProps } from '../../shell/page.ts';

/** When the estate was looked at, and when the pages that are relied on were read. */
export const Freshness = ({ report: { made, estate } }: PageProps) => (
  <dl className="told">
    <Told name="The estate" value={`${made.at.slice(0, 10)}, by Demarc ${made.version}`} />
    <Told name="What was read" value={`${plural(estate.counts.declarations, 'declaration')} in ${plural(estate.counts.files, 'file')}`} />
    {estate.pagesRead ? (
      <Told
        name="The providers’ pages"
        value={estate.pagesRead.from === estate.pagesRead.to ? `read ${estate.pagesRead.to}` : `read from ${estate.pagesRead.from} to ${estate.pagesRead.to}`}
      />
    ) : null}
    {estate.guards.length > 0 ? <Guards guards={estate.guards} /> : null}
  </dl>
);

const Told = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);

const Guards = ({ guards }: { readonly guards: Report['estate']['guards'] }) => (
  <div>
    <dt>Guards</dt>
    <dd>
      <details>
        <summary>{plural(guards.length, 'rule')} of the organisation forbid what would undo it</summary>
        <ul className="guards" data-listed={guards.length}>
          {guards.map(({ address, keeps, file, line }) => (
            <li key={`${file} ${line} ${address}`}>
              <span className="mono">{address}</span>: {keeps} <span className="mono quiet small">{placeWords({ file, line })}</span>
            </li>
          ))}
        </ul>
      </details>
    </dd>
  </div>
);

const mostShown = 6;
const mostInAll = 1000;

/** Files and types that say nothing here, so that silence is not taken for safety. */
export const NotRead = ({ report: { estate } }: { readonly report: Report }) => {
  const { problems, unknownTypes } = estate;
  if (problems.length + unknownTypes.length === 0) return <p className="quiet">Everything that was found was read and is known.</p>;
  return (
    <>
      <Some of={problems} words="problem">
        {problem => (
          <li key={`${problem.file} ${problem.line} ${problem.message}`}>
            <span className="mono">{placeWords(problem)}</span>: {problem.message}
          </li>
        )}
      </Some>
      <Some of={unknownTypes} words="type">
        {({ type, declarations }) => (
          <li key={type}>
            <a className="mono" href={linkTo('assets', { part: 'unknown' })}>
              {type}
            </a>
            : nobody has studied it, and it stands here {declarations === 1 ? 'once' : `${declarations.toLocaleString('en')} times`}
          </li>
        )}
      </Some>
    </>
  );
};

interface SomeProps<T> {
  readonly of: readonly T[];
  readonly words: string;
  readonly children: (one: T) => ReactNode;
}
/** The first few, and the others where one asks for them. */
const Some = <T,>({ of, words, children }: SomeProps<T>) =>
  of.length === 0 ? null : (
    <>
      <ul className="unread">{of.slice(0, mostShown).map(children)}</ul>
      {of.length > mostShown ? (
        <details className="unread">
          <summary className="quiet">and {plural(of.length - mostShown, `more ${words}`)}</summary>
          <ul data-listed={of.length - mostShown}>{of.slice(mostShown, mostInAll).map(children)}</ul>
        </details>
      ) : null}
    </>
  );

/** The gaps and overlaps that only the charter shows, by class. */
export const OfTheCharter = ({ charter }: { readonly charter: ShownCharter }) => {
  const counts = new Map<GapClass, number>();
  for (const { class: name } of charter.gaps) if (name !== 'unmet' && name !== 'unclaimed') counts.set(name, (counts.get(name) ?? 0) + 1);
  if (counts.size === 0) return <p className="quiet">The charter holds: nothing is expired, unowned or claimed twice.</p>;
  return (
    <ul className="classes">
      {[...counts]
        .sort(([, a], [, b]) => b - a)
        .map(([name, count]) => (
          <li key={name}>
            <Count of={count} to={linkTo('gaps', { see: 'gaps', q: `class:${name}` })}>
              <b>{count.toLocaleString('en')}</b>
              <span className="class-words">{classTitles[name]}</span>
            </Count>
          </li>
        ))}
    </ul>
  );
};
