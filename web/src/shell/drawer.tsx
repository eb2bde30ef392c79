import { type ReactNode, useEffect, useId, useRef } from 'react';

interface DrawerProps {
  readonly title: ReactNode;
  readonly above?: ReactNode;
  /** Says that it was opened again for something else, so that the reading starts at the top. */
  readonly about: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Stands over the page, which stays in reach; Escape closes it, and what had the focus before has it again. */
export const Drawer = ({ title, above, about, onClose, children }: DrawerProps) => {
  const label = useId();
  const panel = useDrawerFocus(about);
  return (
    <section
      ref={panel}
      className="drawer"
      role="dialog"
      aria-labelledby={label}
      tabIndex={-1}
      onKeyDown={event => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header>
        <div>
          {above}
          <h2 id={label}>{title}</h2>
        </div>
        <button type="button" className="close" onClick={onClose} aria-label="Close">
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
          </svg>
        </button>
      </header>
      <div className="drawer-body">{children}</div>
    </section>
  );
};

const useDrawerFocus = (about: string) => {
  const panel = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another subject is another reading
  useEffect(() => {
    opener.current ??= document.activeElement;
    panel.current?.focus({ preventScroll: true });
    panel.current?.scrollTo(0, 0);
  }, [about]);
  useEffect(
    () => () => {
      if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus({ preventScroll: true });
    },
    [],
  );
  return panel;
};
