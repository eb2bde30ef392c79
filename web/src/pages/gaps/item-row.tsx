import { placeWords } from '../../../../src/reports/words.ts';
import { SeverityMark } from '../../table/severity.tsx';
import { Glyph } from '../matrix/cell.tsx';
import type { Item } from './view.ts';

/** One line: how it stands, what it is, why, where, and who carries it. The whole line opens the asset. */
export const ItemRow = ({ item, link }: { readonly item: Item; readonly link: string | undefined }) => {
  const { severity, state, standing, title, why, next, address, kind, team, place } = item;
  const inside = (
    <>
      <span className="item-standing">
        <span className={`standing-word is-${state}`}>
          <Glyph state={state} /> {standing}
        </span>
        {severity ? <SeverityMark severity={severity} /> : null}
      </span>
      <span className="item-what">
        <strong>{title}</strong>
        <span className="quiet">{why}</span>
        {next === '' ? null : <span className="wanted">→ {next}</span>}
      </span>
      <span className="item-where">
        <span className="mono">{address}</span>
        <span className="quiet">{[team, kind, place.file === '' ? '' : placeWords(place)].filter(part => part !== '').join(' · ')}</span>
      </span>
    </>
  );
  return link === undefined ? (
    <div className="item">{inside}</div>
  ) : (
    <a className="item" href={link}>
      {inside}
    </a>
  );
};
