import { useMemo, useState } from 'react';
import { spoken } from '../../../../src/engine/words.ts';
import type { TurningKind } from '../../data/knobs.ts';
import type { Report } from '../../data/report.ts';
import { choose } from '../../shell/address.ts';
import { nameOf } from '../../shell/asset-link.ts';
import type { LineColumn } from './columns.ts';
import { addressOf } from './consequences.tsx';
import { knobsIn } from './effects.ts';
import { settingWords } from './knob-words.ts';
import { assetsIn, type Reach, type Reaching, reachingAlso, reachingWords, valuesNow } from './reach.ts';
import { notKnown } from './suppose.ts';

interface KnobReachProps {
  readonly report: Report;
  readonly kind: TurningKind;
  readonly column: LineColumn;
  readonly reaching: Reaching;
}
const mostOffered = 300;

/** For which assets of a kind its knobs are turned: all, those that have a value now, or one. */
export const KnobReach = ({ report, kind, column, reaching }: KnobReachProps) => {
  const [part, setPart] = useState('');
  const subjects = useMemo(() => assetsIn(column.alike, kind.kind), [column, kind]);
  const offered = useMemo(
    () => subjects.map(subject => ({ option: optionOf({ asset: nameOf(report, subject) }), words: addressOf(report, subject) })),
    [report, subjects],
  );
  if (subjects.length < 2) return null;
  const reach = reaching.get(kind.kind);
  const now = reach ? optionOf(reach) : '';
  const fitting = offered.filter(({ words }) => words.toLowerCase().includes(part.toLowerCase()));
  const shown = fitting.slice(0, mostOffered);
  const chosen = offered.find(({ option }) => option === now);
  const onChoose = (option: string): void => choose({ for: reachingWords(reachingAlso(reaching, kind.kind, reachOf(option))) }, { step: false });
  return (
    <div className="knob-reach">
      <label>
        Turned for
        <select value={now} onChange={event => onChoose(event.target.value)}>
          <option value="">{`all ${subjects.length.toLocaleString('en')} assets`}</option>
          <Having {...{ kind, column }} now={reach && 'field' in reach ? reach : undefined} />
          {reach && 'asset' in reach && !chosen ? <option value={now}>an asset that is not here</option> : null}
          <optgroup
            label={fitting.length === 0 ? 'no address holds that' : shown.length < fitting.length ? `one asset (the first ${mostOffered})` : 'one asset'}
          >
            {(chosen && !shown.includes(chosen) ? [chosen, ...shown] : shown).map(({ option, words }) => (
              <option key={option} value={option}>
                {words}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      {subjects.length > mostOffered ? (
        <input
          type="search"
          aria-label="Part of the address of an asset"
          placeholder="part of an address"
          value={part}
          onChange={event => setPart(event.target.value)}
        />
      ) : null}
    </div>
  );
};

const Having = ({ kind, column, now }: Pick<KnobReachProps, 'kind' | 'column'> & { readonly now: Extract<Reach, { field: string }> | undefined }) => {
  const values = knobsIn(kind).flatMap(({ field }) => {
    const counts = [...valuesNow(kind, column.alike, field)];
    return counts.length > 1 || field === now?.field ? counts.map(([value, count]) => ({ field, value, count })) : [];
  });
  if (now && !values.some(({ field, value }) => field === now.field && value === now.value)) values.unshift({ ...now, count: 0 });
  if (values.length === 0) return null;
  return (
    <optgroup label="those where now">
      {values.map(({ field, value, count }) => (
        <option key={`${field} ${value}`} value={optionOf({ field, value })}>
          {`${spoken(field)}: ${value === notKnown ? 'not known' : settingWords(value)} (${count.toLocaleString('en')})`}
        </option>
      ))}
    </optgroup>
  );
};

const optionOf = (reach: Reach): string => JSON.stringify(reach);
const reachOf = (option: string): Reach | undefined => (option === '' ? undefined : (JSON.parse(option) as Reach));
