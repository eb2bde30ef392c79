import type { ReactNode } from 'react';

interface CountProps {
  readonly of: number;
  /** The address of a list of exactly as many. */
  readonly to: string;
  /** The list there is in groups, and they are meant. */
  readonly groups?: boolean;
  readonly className?: string;
  readonly onClick?: () => void;
  readonly children?: ReactNode;
}

/** A number that leads to what it counts; nought leads nowhere. The list it leads to says how many it has (`data-listed`, `data-groups`). */
export const Count = ({ of, to, groups = false, className, onClick, children = of.toLocaleString('en') }: CountProps) =>
  of === 0 ? (
    <span className={className} data-count={0}>
      {children}
    </span>
  ) : (
    <a className={className} href={to} onClick={onClick} data-count={of} data-counts={groups ? 'groups' : 'rows'}>
      {children}
    </a>
  );
