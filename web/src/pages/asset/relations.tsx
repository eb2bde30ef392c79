import type { Detail, Report } from '../../data/report.ts';
import { linkWith, useAddress } from '../../shell/address.ts';
import { openAsset } from '../../shell/asset-link.ts';

interface RelationsProps {
  readonly report: Report;
  readonly subject: number;
  readonly detail: Detail | undefined;
}
interface Relation {
  readonly other: number;
  readonly by: string;
}

/** What the asset leads to and what leads to it, by the fact that says so. */
export const RelationsOf = ({ report, subject, detail }: RelationsProps) => {
  const { from, to, by } = report.relations;
  const [out, into]: [Relation[], Relation[]] = [[], []];
  for (let i = 0; i < from.length; i++) {
    const name = by.names[by.of[i] ?? 0] ?? '';
    if (from[i] === subject) out.push({ other: to[i] ?? 0, by: name });
    if (to[i] === subject) into.push({ other: from[i] ?? 0, by: name });
  }
  const outside = detail?.outside ?? [];
  if (out.length + into.length + outside.length === 0) return <p className="quiet">Nothing that was read leads to it, and it leads to nothing.</p>;
  return (
    <>
      <Related title="It leads to" relations={out} report={report} />
      <Related title="It is led to by" relations={into} report={report} />
      {outside.length > 0 ? (
        <section>
          <h3>Not in this report</h3>
          <ul className="listing">
            {outside.map(one => (
              <li key={`${one.by} ${one.to}`}>
                <span className="listing-row">
                  <span className="listing-name mono">{one.to}</span>
                  <span className="listing-note">{one.by}</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
};

const most = 50;
const Related = ({ title, relations, report }: { readonly title: string; readonly relations: readonly Relation[]; readonly report: Report }) => {
  const address = useAddress();
  if (relations.length === 0) return null;
  const row = ({ other, by }: Relation) => (
    <li key={`${other} ${by}`}>
      <a href={linkWith(address, openAsset(report, other))}>
        <span className="listing-name mono">{report.about.address[other]}</span>
        <span className="listing-note">{by}</span>
      </a>
    </li>
  );
  return (
    <section>
      <h3>{title}</h3>
      <ul className="listing">{relations.slice(0, most).map(row)}</ul>
      {relations.length > most ? (
        <details>
          <summary className="quiet small">{`and ${(relations.length - most).toLocaleString('en')} more`}</summary>
          <ul className="listing" data-listed={relations.length - most}>
            {relations.slice(most).map(row)}
          </ul>
        </details>
      ) : null}
    </section>
  );
};
