import { type ReactNode, useCallback, useMemo } from 'react';
import { choose, useAddress } from '../shell/address.ts';
import type { Line } from './grouped.ts';

const mark = '|';

/** Which groups are unfolded stands in the address; those that are not named there are as they usually are. */
export const useUnfolded = (usually: boolean): { readonly isUnfolded: (name: string) => boolean; readonly fold: (name: string) => void } => {
  const turned = useAddress().chosen['unfolded'] ?? '';
  const names = useMemo(() => new Set(turned === '' ? [] : turned.split(mark)), [turned]);
  const isUnfolded = useCallback((name: string) => names.has(name.replaceAll(mark, ' ')) !== usually, [names, usually]);
  const fold = useCallback(
    (name: string) => {
      const next = new Set(names);
      const plain = name.replaceAll(mark, ' ');
      if (!next.delete(plain)) next.add(plain);
      choose({ unfolded: next.size === 0 ? undefined : [...next].join(mark) }, { step: false });
    },
    [names],
  );
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
      <strong title={label}>{label}</strong>
      <span className="quiet">{group.rows.length.toLocaleString('en')}</span>
    </button>
    {children}
  </div>
);
