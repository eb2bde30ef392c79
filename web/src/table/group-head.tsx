import { type ReactNode, useCallback, useMemo } from 'react';
import { choose, useAddress } from '../shell/address.ts';
import type { Group, Line } from './grouped.ts';

const mark = '|';
const named = (name: string): string => name.replaceAll(mark, ' ');

/** Which groups are unfolded stands in the address; where nothing does, all are or none. */
export const useUnfolded = (
  groups: readonly Group[],
  usually: boolean,
): { readonly isUnfolded: (name: string) => boolean; readonly fold: (name: string) => void } => {
  const said = useAddress().chosen['unfolded'];
  const names = useMemo(() => (said === undefined ? undefined : new Set(said.split(mark))), [said]);
  const isUnfolded = useCallback((name: string) => names?.has(named(name)) ?? usually, [names, usually]);
  const fold = (name: string): void => {
    const next = new Set(groups.flatMap(group => (isUnfolded(group.name) ? [named(group.name)] : [])));
    if (!next.delete(named(name))) next.add(named(name));
    choose({ unfolded: next.size === 0 ? mark : [...next].join(mark) }, { step: false });
  };
  return { isUnfolded, fold };
};

interface GroupHeadProps {
  readonly line: Extract<Line, { readonly isOpen: boolean }>;
  readonly label: string;
  readonly onFold: () => void;
  readonly children?: ReactNode;
}
export const GroupHead = ({ line: { group, isOpen }, label, onFold, children }: GroupHeadProps) => (
  <div className="group-head">
    <button type="button" aria-expanded={isOpen} onClick={onFold}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" className={isOpen ? 'turned' : undefined}>
        <path d="M4 2l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      <strong>{label}</strong>
      <span className="quiet">{group.rows.length.toLocaleString('en')}</span>
    </button>
    {children}
  </div>
);
