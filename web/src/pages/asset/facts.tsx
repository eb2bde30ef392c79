import { placeWords } from '../../../../src/reports/words.ts';
import type { Detail, ShownFact } from '../../data/report.ts';

const isWords: Readonly<Record<ShownFact['is'], string>> = { stated: 'written', default: 'by default', unknown: 'not known' };

/** Every fact as it was read, what may be a secret masked. */
export const Facts = ({ detail }: { readonly detail: Detail | undefined }) => {
  if (!detail) return <p className="quiet">Unpacking…</p>;
  if (detail.facts.length === 0) return <p className="quiet">No facts are read of it: it is answered once, not for each asset.</p>;
  return (
    <ul className="facts">
      {detail.facts.map(fact => (
        <li key={fact.name} className={`is-${fact.is}`}>
          <span className="fact-words">{fact.words}</span>
          <span className="fact-from">
            {isWords[fact.is]} · <span className="place">{placeWords(fact.at)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
};
