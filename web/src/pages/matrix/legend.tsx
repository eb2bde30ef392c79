import { useMemo } from 'react';
import { type Severity, severities } from '../../../../src/model/index.ts';
import type { Whose } from '../../../../src/reports/party.ts';
import { stateWords } from '../../../../src/reports/tally.ts';
import { Glyph } from './cell.tsx';
import type { MatrixColumn } from './columns.ts';
import { presentIn, told, whoseWords } from './legend-words.ts';
import type { Paint } from './paint.ts';
import { states } from './squares.ts';

interface LegendProps {
  readonly columns: readonly MatrixColumn[];
  readonly paint: Paint;
  readonly overlaps: boolean;
}
/** Only what stands in the picture. */
export const Legend = ({ columns, paint, overlaps }: LegendProps) => {
  const { states: present, parties } = useMemo(() => presentIn(columns), [columns]);
  return (
    <div className="legend">
      {paint === 'party' ? <Parties present={parties} /> : null}
      {paint === 'severity' ? <Severities /> : null}
      {paint === 'change' ? (
        <p>
          <i className="swatch moved from-provider to-customer" aria-hidden="true" /> what moved: above the diagonal as it was, below as it is
        </p>
      ) : null}
      <ul aria-label="Over the colours">
        {(paint === 'party' || paint === 'severity') && parties.has('nobody') ? (
          <li>
            <i className="swatch hatched" aria-hidden="true" />
            nobody holds something
          </li>
        ) : null}
        {overlaps && paint !== 'change' ? (
          <li>
            <i className={`swatch ${paint === 'party' ? 'whose-customer soft' : 'severity-none'} overlap`} aria-hidden="true" />
            more than one claims it
          </li>
        ) : null}
        <li>
          <i className="swatch line" aria-hidden="true" />
          the demarcation line
        </li>
      </ul>
      <ul aria-label="How it stands">
        {states
          .filter(state => state !== 'none' && present.has(state) && (state !== 'assumed' || paint === 'party' || paint === 'status'))
          .map(state => (
            <li key={state}>
              {paint === 'status' ? <i className={`swatch status-${state}`} aria-hidden="true" /> : null}
              {state === 'assumed' ? paint === 'status' ? null : <i className="swatch blank" aria-hidden="true" /> : <Glyph state={state} />}
              {stateWords[state]}
            </li>
          ))}
      </ul>
    </div>
  );
};
const Parties = ({ present }: { readonly present: ReadonlySet<Whose> }) => (
  <ul aria-label="Whose it is">
    {told
      .filter(whose => present.has(whose))
      .map(whose => (
        <li key={whose}>
          <i className={`swatch whose-${whose} soft`} aria-hidden="true" />
          {whoseWords[whose]}
        </li>
      ))}
    <li>
      <i className="swatch whose-customer full" aria-hidden="true" />
      full colour: something is open
    </li>
  </ul>
);

const Severities = () => (
  <ul aria-label="How grave it is">
    {severities.map((severity: Severity) => (
      <li key={severity}>
        <i className={`swatch severity-${severity}`} aria-hidden="true" />
        {severity}
      </li>
    ))}
    <li>
      <i className="swatch severity-none" aria-hidden="true" />
      nothing is known to be wrong
    </li>
  </ul>
);
