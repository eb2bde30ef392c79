import { useMemo } from 'react';
import { spoken } from '../../../../src/engine/words.ts';
import type { Scalar } from '../../../../src/model/index.ts';
import { plural } from '../../../../src/reports/words.ts';
import type { TurningKind } from '../../data/knobs.ts';
import type { Report } from '../../data/report.ts';
import { choose } from '../../shell/address.ts';
import { Choice } from '../../shell/choice.tsx';
import type { LineColumn } from './columns.ts';
import { type Effects, effectsIn, knobsIn } from './effects.ts';
import { KnobReach } from './knob-reach.tsx';
import { settingWords } from './knob-words.ts';
import { columnLinks } from './links.ts';
import { assetsIn, type Reaching, reachedIn, reachWords } from './reach.ts';
import { type Supposing, supposingAlso, supposingWords } from './settings.ts';
import { asItIs, factsUnder, notKnown, type Settings } from './suppose.ts';

interface KnobsProps {
  readonly report: Report;
  readonly column: LineColumn;
  readonly supposing: Supposing;
  readonly reaching: Reaching;
}
/** The facts that move the line of a column, each to be supposed otherwise for all its assets or some of them. */
export const KnobPanel = ({ report, column, supposing, reaching }: KnobsProps) => {
  const kinds = column.turning.flatMap(name => report.knobs.kinds.get(name) ?? []);
  if (kinds.length === 0) return <Still column={column} />;
  const turning = column.alike.filter(one => column.turning.includes(one.kind));
  const { reached } = reachedIn(report, turning, reaching);
  return (
    <div className="knobs">
      <h3>What moves it</h3>
      <p className="quiet small">
        Suppose a fact were otherwise for <b className="reach">{reachWords(assetsIn(reached).length, assetsIn(turning).length)}</b>; nothing is changed in your
        files. In brackets: how many duties would move.
      </p>
      {kinds.map(kind => (
        <Kind key={kind.kind} {...{ report, kind, column, supposing, reaching }} />
      ))}
    </div>
  );
};

const Still = ({ column }: { readonly column: LineColumn }) => (
  <div className="knobs">
    <h3>Nothing moves it</h3>
    <p className="quiet">The line of {column.full} is the same however its assets are configured. Columns whose line moves are marked with a dot.</p>
  </div>
);

interface KindProps {
  readonly kind: TurningKind;
  readonly column: LineColumn;
  readonly supposing: Supposing;
}
const Kind = ({ report, kind, column: whole, supposing, reaching }: KindProps & Pick<KnobsProps, 'report' | 'reaching'>) => {
  const settings = supposing.get(kind.kind) ?? asItIs;
  const column = useMemo(() => ({ ...whole, alike: reachedIn(report, whole.alike, reaching).reached }), [report, whole, reaching]);
  const effects = useMemo(() => effectsIn(kind, column, settings), [kind, column, settings]);
  const knobs = knobsIn(kind).toSorted((a, b) => most(effects.get(b.field)) - most(effects.get(a.field)));
  const idle = knobs.filter(({ field }) => most(effects.get(field)) === 0 && !settings.has(field));
  const shown = (some: typeof knobs) => some.map(({ field, under }) => <Knob key={field} {...{ kind, column, supposing, field, effects }} under={under} />);
  const { assets } = columnLinks(report, 'kind', kind.kind);
  return (
    <section className="knob-kind">
      <h4>
        {kindWords(kind.kind)} <a href={assets}>{plural(assetsIn(whole.alike, kind.kind).length, 'asset')}</a>
      </h4>
      <KnobReach {...{ report, kind, reaching }} column={whole} />
      {shown(knobs.filter(knob => !idle.includes(knob)))}
      {idle.length === 0 ? null : (
        <details>
          <summary className="quiet small">{plural(idle.length, 'fact moves', 'facts move')} nothing here alone</summary>
          {shown(idle)}
        </details>
      )}
    </section>
  );
};
export const kindWords = (kind: string): string => {
  const words = (kind.split('.').at(-1) ?? kind).replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
};

const most = (effects: Effects | undefined): number => Math.max(0, ...(effects?.values() ?? []));

interface KnobProps extends KindProps {
  readonly field: string;
  readonly effects: ReadonlyMap<string, Effects>;
  /** The fact that follows from it. */
  readonly under: string | undefined;
}
const Knob = ({ kind, column, supposing, field, under, effects }: KnobProps) => {
  const settings = supposing.get(kind.kind) ?? asItIs;
  const fact = kind.facts.get(field);
  const set = settings.get(field);
  const values = [...(fact?.values ?? []).map(String), notKnown];
  const words = {
    '': 'as it is',
    [notKnown]: 'not known',
    ...Object.fromEntries((fact?.values ?? []).map(value => [String(value), valueWords(value, effects.get(field))])),
  };
  const choice = (next: string): void => {
    const value = next === notKnown ? notKnown : fact?.values.find(one => String(one) === next);
    choose({ set: supposingWords(supposingAlso(supposing, kind.kind, field, value)) }, { step: false });
  };
  const follows = kind.decided.has(field);
  return (
    <div className={`knob${set === undefined ? '' : ' set'}`}>
      <p>
        <b className="knob-name">{capital(spoken(field))}</b> {fact?.written[0] === undefined || follows ? null : <code>{fact.written[0]}</code>}
        {under === undefined ? null : <span className="quiet"> decides with others: {spoken(under)}</span>}
        <span className="knob-now">{standing(kind, column, field, settings)}</span>
      </p>
      <Choice
        legend={`${kindWords(kind.kind)}: ${spoken(field)}`}
        of={['', ...values]}
        words={words}
        now={set === undefined ? '' : String(set)}
        onChoose={choice}
      />
    </div>
  );
};

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const valueWords = (value: Scalar, effects: Effects | undefined): string => {
  const moves = effects?.get(String(value)) ?? 0;
  return moves === 0 ? settingWords(value) : `${settingWords(value)} (${moves})`;
};

/** What it is now, and what it would be: "off; on where it was set". */
const standing = (kind: TurningKind, { alike }: LineColumn, field: string, settings: Settings): string => {
  const counts = (under: Settings): string => {
    const all = new Map<string, number>();
    for (const { kind: own, state, subjects } of alike) {
      if (own !== kind.kind || state === undefined) continue;
      const fact = factsUnder(kind, state, under)(field);
      const words = fact.is === 'unknown' ? 'not known' : `${settingWords(fact.value as Scalar)}${fact.is === 'default' ? ' by default' : ''}`;
      all.set(words, (all.get(words) ?? 0) + subjects.length);
    }
    return [...all].map(([words, count]) => (all.size > 1 ? `${words} (${count})` : words)).join(', ');
  };
  const [now, then] = [counts(asItIs), counts(settings)];
  return now === then || settings.has(field) ? `now ${now}` : `now ${now}, then ${then}`;
};
