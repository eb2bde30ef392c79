import { type Stands, standings } from '../../../../src/engine/evidence.ts';
import { standsWords } from '../../../../src/reports/elsewhere.ts';
import { plural } from '../../../../src/reports/words.ts';
import type { Elsewhere } from '../../data/report.ts';
import { linkTo } from '../../shell/address.ts';
import { Count } from '../../shell/count.tsx';

/** What other tools say, by how it stands to the verdicts; and the rules that nothing here is known by. */
export const Others = ({ elsewhere }: { readonly elsewhere: Elsewhere }) => {
  const { read, known, mapped, rules, unknown, length, at } = elsewhere;
  const counts = new Map<Stands, number>();
  for (let i = 0; i < length; i++) counts.set(at(i).stands, (counts.get(at(i).stands) ?? 0) + 1);
  return (
    <>
      <ul className="classes">
        {standings.map(stands => {
          const count = counts.get(stands) ?? 0;
          return count === 0 ? null : (
            <li key={stands}>
              <Count of={count} to={linkTo('gaps', { see: 'elsewhere', q: `stands:${stands}` })}>
                <b>{count.toLocaleString('en')}</b>
                <span className="class-words">{standsWords[stands]}</span>
              </Count>
            </li>
          );
        })}
      </ul>
      <p className="quiet small told">
        {plural(read, 'finding')} read, {known.toLocaleString('en')} by rules that are known here, {mapped.toLocaleString('en')} of those about assets of this
        estate. One that speaks of several duties stands once for each.
      </p>
      {rules === 0 ? null : (
        <details className="small">
          <summary className="quiet">{plural(rules, 'rule')} that no check here is known by</summary>
          <ul className="unread" data-listed={unknown.length}>
            {unknown.map(({ tool, rule, title, findings }) => (
              <li key={`${tool} ${rule}`}>
                {tool} <span className="mono">{rule}</span> {title} <span className="quiet">({plural(findings, 'finding')})</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};
