import { published } from '../../../../src/catalog/published/index.ts';
import { type DutyId, dutyIds, dutyOf, layers, type Party, type Published } from '../../../../src/model/index.ts';
import { partyName, type Whose, whoseParties } from '../../../../src/reports/party.ts';
import { type Said, saidOf } from '../../../../src/reports/said.ts';
import { vendorName } from '../../../../src/reports/words.ts';
import { choose } from '../../shell/address.ts';
import { OutLink } from '../asset/out-link.tsx';
import { layerTitle } from '../matrix/rows.ts';

interface Model {
  readonly id: string;
  readonly name: string;
  readonly tables: readonly Published[];
}
/** Service models that are told, those of several publishers first; a table that was replaced is left out. */
const models = (): readonly Model[] => {
  const current = published.filter(table => table.axis === 'security' && table.replacedBy === undefined);
  const ids = [...new Map(current.flatMap(table => table.columns.map(column => [column.id, column.name] as const)))];
  const all = ids.map(([id, name]) => ({ id, name, tables: current.filter(table => table.columns.some(column => column.id === id)) }));
  return [...all.filter(({ tables }) => tables.length > 1), ...all.filter(({ tables }) => tables.length === 1)];
};

/** One service model as every publisher prints it. */
export const PublishedTables = ({ model }: { readonly model: string | undefined }) => {
  const all = models();
  const shown = all.find(({ id }) => id === model) ?? all[0];
  if (!shown) return null;
  const { id, tables } = shown;
  const rows = dutyIds.map(duty => ({ duty, said: saidOf(tables, id, duty) })).filter(({ said }) => said.length > 0);
  return (
    <>
      <label className="pick-model">
        Service model
        <select value={id} onChange={event => choose({ model: event.target.value })}>
          {all.map(one => (
            <option key={one.id} value={one.id}>
              {one.name}
              {one.tables.length > 1 ? ` (${one.tables.length} publishers)` : ` (${vendorName(one.tables[0]?.publisher ?? '')})`}
            </option>
          ))}
        </select>
      </label>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard */}
      <section className="published-scroll" tabIndex={0} aria-label={`${shown.name}, as published`}>
        <table className="published">
          <thead>
            <tr>
              <th scope="col">Duty</th>
              {tables.map(table => (
                <th key={table.id} scope="col">
                  {vendorName(table.publisher)}
                  <span className="quiet small">{table.edition}</span>
                </th>
              ))}
            </tr>
          </thead>
          {layers.toReversed().map(layer => {
            const own = rows.filter(({ duty }) => dutyOf(duty).layer === layer);
            return own.length === 0 ? null : (
              <tbody key={layer}>
                <tr className="published-layer">
                  <th scope="rowgroup" colSpan={tables.length + 1}>
                    {layerTitle(layer)}
                  </th>
                </tr>
                {own.map(row => (
                  <Row key={row.duty} {...row} tables={tables} />
                ))}
              </tbody>
            );
          })}
        </table>
      </section>
      <Sources tables={tables} />
    </>
  );
};

interface RowProps {
  readonly duty: DutyId;
  readonly said: readonly Said[];
  readonly tables: readonly Published[];
}
const Row = ({ duty, said, tables }: RowProps) => {
  const disagree = new Set(said.map(({ who }) => whoseParties(who))).size > 1;
  return (
    <tr>
      <th scope="row">
        {dutyOf(duty).title}
        {disagree ? <span className="disagree">they disagree</span> : null}
      </th>
      {tables.map(table => {
        const one = said.find(each => each.table === table);
        return (
          <td key={table.id} title={one?.area.area}>
            {one ? <Who parties={one.who} publisher={vendorName(table.publisher)} /> : <span className="quiet small">not told</span>}
          </td>
        );
      })}
    </tr>
  );
};

const Who = ({ parties, publisher }: { readonly parties: readonly Party[]; readonly publisher: string }) => {
  const whose: Whose = whoseParties(parties);
  return <span className={`party whose-${whose}`}>{parties.map(party => partyName(party, publisher)).join(' + ')}</span>;
};

const Sources = ({ tables }: { readonly tables: readonly Published[] }) => (
  <ul className="published-sources small">
    {tables.map(({ id, name, source, notes = [], areas }) => (
      <li key={id}>
        <b>{name}</b> · <OutLink url={source.url} /> · read {source.read}
        {[...areas.flatMap(({ area, note }) => (note === undefined ? [] : [`${area}: ${note}`])), ...notes].map(note => (
          <p key={note} className="quiet">
            {note}
          </p>
        ))}
      </li>
    ))}
  </ul>
);
