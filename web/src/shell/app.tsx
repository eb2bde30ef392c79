import { useEffect, useRef } from 'react';
import type { Report } from '../data/report.ts';
import { Drawers } from '../pages/asset/drawers.tsx';
import { pages } from '../pages/index.ts';
import { linkTo, useAddress } from './address.ts';
import { Mark } from './loading.tsx';
import type { Page } from './page.ts';
import { Panel } from './panel.tsx';
import { ThemeSwitch } from './theme.tsx';

export const App = ({ report }: { readonly report: Report }) => {
  const address = useAddress();
  const shown = pages.filter(page => page.shownFor?.(report) ?? true);
  const page = shown.find(({ id }) => id === address.page) ?? shown[0];
  useTitle(page);
  const main = useFocusOnTurn(page);
  if (!page) return null;
  return (
    <>
      <a className="skip" href={linkTo(page.id, address.chosen)} onClick={event => skipTo(event, main.current)}>
        Skip to the page
      </a>
      <Header report={report} shown={shown} now={page} />
      <main id="main" ref={main} tabIndex={-1} className={`page page-${page.id}`}>
        <Panel key={page.id} name={page.title}>
          <page.View report={report} />
        </Panel>
      </main>
      <Panel key={`${page.id} ${address.chosen['asset'] ?? ''} ${address.chosen['cell'] ?? ''}`} name="What was opened">
        <Drawers report={report} />
      </Panel>
      <Footer report={report} />
    </>
  );
};

const skipTo = (event: { preventDefault(): void }, main: HTMLElement | null): void => {
  event.preventDefault();
  main?.focus();
};

const useTitle = (page: Page | undefined): void => {
  useEffect(() => {
    document.title = page ? `${page.title} · Demarc` : 'Demarc';
  }, [page]);
};

/** Who turns to another page with the keyboard goes on reading there. */
const useFocusOnTurn = (page: Page | undefined) => {
  const main = useRef<HTMLElement>(null);
  const before = useRef(page);
  useEffect(() => {
    if (before.current === page) return;
    before.current = page;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [page]);
  return main;
};

const mostPaths = 2;
const pathWords = (paths: readonly string[]): string =>
  `${paths.slice(0, mostPaths).join(', ')}${paths.length > mostPaths ? ` and ${paths.length - mostPaths} more` : ''}`;

interface HeaderProps {
  readonly report: Report;
  readonly shown: readonly Page[];
  readonly now: Page;
}
const Header = ({ report, shown, now }: HeaderProps) => (
  <header className="top">
    <a className="brand" href={linkTo(shown[0]?.id ?? '')} aria-label="Demarc, start page">
      <Mark />
      <span>Demarc</span>
    </a>
    <nav aria-label="Pages">
      {shown.map(({ id, title }) => (
        <a key={id} href={linkTo(id)} aria-current={id === now.id ? 'page' : undefined}>
          {title}
        </a>
      ))}
    </nav>
    <span className="estate" title={report.made.paths.join(', ')}>
      {pathWords(report.made.paths)}
    </span>
    <ThemeSwitch />
  </header>
);

const Footer = ({ report: { made } }: { readonly report: Report }) => (
  <footer className="foot">
    <span>
      Assessed <time dateTime={made.at}>{made.at.replace('T', ' ').slice(0, 16)}</time> by Demarc {made.version}
    </span>
    <span>Nothing here leaves this file.</span>
  </footer>
);
