import { useEffect, useRef } from 'react';
import type { Whose } from '../../../../src/reports/party.ts';
import { plural } from '../../../../src/reports/words.ts';
import { choose, linkWith, useAddress } from '../../shell/address.ts';
import { layerTitle } from '../matrix/rows.ts';
import { sayWhere } from '../matrix/window.ts';
import type { LineColumn } from './columns.ts';
import type { Slice, Stack } from './stack.ts';

interface PictureProps {
  readonly columns: readonly LineColumn[];
  /** Where the number in a part of the chosen column leads; what is only supposed can be listed nowhere. */
  readonly linkOf: (slice: Slice) => string | undefined;
  readonly thenOf: (column: LineColumn) => Stack | undefined;
  readonly at: LineColumn | undefined;
}

/** The line itself: one stack per column, what others hold below it and what is yours above. The chosen column is wide, and says its layers. */
export const Picture = ({ columns, thenOf, linkOf, at }: PictureProps) => {
  const list = useRef<HTMLUListElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const key = at?.key;
  useEffect(() => {
    if (key !== undefined) list.current?.querySelector('.chosen')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [key]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: how wide the columns are together turns on them
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const look = (): void => sayWhere(element);
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [columns, key]);
  const stacks = columns.map(column => thenOf(column) ?? column.now);
  const ghosts = columns.map(column => (thenOf(column) ? column.now : column.before));
  return (
    <div ref={place} className="line-scroll">
      <ul
        ref={list}
        className={`line-picture${columns.length > 9 ? ' many' : ''}`}
        aria-label="The line, from what leaves most to you to what leaves least"
        onKeyDown={event => step(event, list.current)}
      >
        {columns.map((column, i) => (
          <Column
            key={column.key}
            column={column}
            stack={stacks[i] ?? column.now}
            before={stacks[i - 1]}
            ghost={ghosts[i]}
            ghostBefore={ghosts[i - 1] ?? stacks[i - 1]}
            chosen={column === at}
            linkOf={linkOf}
          />
        ))}
      </ul>
    </div>
  );
};

/** Arrows go from column to column. */
const step = (event: { readonly key: string; preventDefault(): void }, list: HTMLElement | null): void => {
  const links = [...(list?.querySelectorAll<HTMLElement>('.stack-name') ?? [])];
  const now = links.findIndex(link => link.matches(':focus'));
  const next = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: links.length - 1 }[event.key];
  if (next === undefined || now < 0) return;
  event.preventDefault();
  links[Math.min(Math.max(next, 0), links.length - 1)]?.focus();
};

interface ColumnProps {
  readonly column: LineColumn;
  readonly stack: Stack;
  readonly before: Stack | undefined;
  readonly ghost: Stack | undefined;
  readonly ghostBefore: Stack | undefined;
  readonly chosen: boolean;
  readonly linkOf: PictureProps['linkOf'];
}
const Column = ({ column, stack, before, ghost, ghostBefore, chosen, linkOf }: ColumnProps) => {
  const address = useAddress();
  const changed = ghost !== undefined && Math.abs(ghost.line - stack.line) > 0.0005;
  return (
    <li className={`stack${chosen ? ' chosen' : ''}${changed ? ' changed' : ''}${column.turning.length > 0 ? ' moves' : ''}`}>
      {/* The name below does the same for the keyboard. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a larger place to point at */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the link of the name does the same */}
      <div className="stack-bar" onClick={chosen ? undefined : () => choose({ at: column.key })}>
        <Slices {...{ column, stack, chosen, linkOf }} />
        {ghost && changed ? <Level className="ghost" line={ghost.line} before={ghostBefore?.line} /> : null}
        <Level className="level" line={stack.line} before={before?.line} />
      </div>
      <a
        className="stack-name"
        href={linkWith(address, { at: chosen ? undefined : column.key })}
        aria-current={chosen ? 'true' : undefined}
        title={sentence(column, stack)}
      >
        <b>{Math.round(stack.line * 100)}%</b>
        <span>{column.name}</span>
      </a>
    </li>
  );
};

const percent = (part: number): string => `${(part * 100).toFixed(3)}%`;

/** A level stretch of the line, and the step up or down to it. */
const Level = ({ className, line, before }: { readonly className: string; readonly line: number; readonly before: number | undefined }) => (
  <>
    <i className={className} aria-hidden="true" style={{ bottom: percent(line) }} />
    {before === undefined ? null : (
      <i className={`${className} riser`} aria-hidden="true" style={{ bottom: percent(Math.min(line, before)), height: percent(Math.abs(line - before)) }} />
    )}
  </>
);

const Slices = ({ column, stack, chosen, linkOf }: Pick<ColumnProps, 'column' | 'stack' | 'chosen' | 'linkOf'>) => {
  const address = useAddress();
  return stack.slices.map(slice => {
    const props = {
      className: `slice whose-${slice.whose}${slice.open > 0 && slice.place !== 'theirs' ? ' full' : ''}`,
      style: { height: percent(slice.duties / stack.duties.all) },
      title: sliceWords(slice, column),
    };
    const key = `${slice.place} ${slice.layer} ${slice.whose}`;
    return chosen ? (
      <a
        key={key}
        {...props}
        href={(stack === column.now ? linkOf(slice) : undefined) ?? linkWith(address, { cell: `${slice.layer}~${column.service}`, asset: undefined })}
        aria-label={`${layerTitle(slice.layer)} ${rounded(slice.duties)}: ${sliceWords(slice, column)}`}
      >
        <span>{layerTitle(slice.layer)}</span> <span>{rounded(slice.duties)}</span>
      </a>
    ) : (
      <i key={key} {...props} />
    );
  });
};

export const rounded = (count: number): string => (Number.isInteger(count) || count > 9.95 ? String(Math.round(count)) : count.toFixed(1));

const whoseWords = (whose: Whose, vendor: string): string =>
  ({
    customer: 'yours',
    shared: 'yours and others’',
    provider: `${vendor}’s`,
    'third-party': 'a third party’s',
    nobody: 'nobody’s',
    open: 'somebody’s, depending on a fact that is not known',
    unstudied: 'not studied',
    'not-applicable': 'nothing to do',
  })[whose];

const sliceWords = ({ layer, whose, duties, open }: Slice, column: LineColumn): string =>
  `${layerTitle(layer)} of ${column.full}: ${rounded(duties)} ${duties === 1 ? 'duty is' : 'duties are'} ${whoseWords(whose, column.vendor)}${open > 0 ? `; ${plural(open, 'answer')} of all assets open` : ''}.`;

const sentence = ({ full, assets, turning }: LineColumn, { line, duties, open }: Stack): string =>
  `${full}, ${plural(assets, 'asset')}: others hold ${Math.round(line * 100)}% of ${rounded(duties.all)} duties, ${rounded(duties.yours)} are yours alone and ${rounded(duties.both)} you share; ${plural(open, 'answer is', 'answers are')} open.${turning.length > 0 ? ' Facts move this line.' : ''}`;
