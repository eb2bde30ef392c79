import type { ShownCatalog } from '../data/catalog.ts';
import { Browser } from '../pages/services/services.tsx';
import { linkTo } from './address.ts';
import { Mark } from './loading.tsx';
import { Panel } from './panel.tsx';
import { ThemeSwitch } from './theme.tsx';

/** The whole catalog, without an estate: a site of its own. */
export const Site = ({ catalog }: { readonly catalog: ShownCatalog }) => (
  <>
    <header className="top">
      <a className="brand" href={linkTo('services')} aria-label="Demarc, all services">
        <Mark />
        <span>Demarc</span>
      </a>
      <span className="estate">who secures what, service by service</span>
      <ThemeSwitch />
    </header>
    <main id="main" className="page" tabIndex={-1}>
      <Panel name="The catalog">
        <Browser
          catalog={catalog}
          title="Who secures what"
          lead={`The line of ${catalog.services.length} services: for every kind of asset who holds each duty, on which page that stands and when it was read, what moves it, and what is checked.`}
        />
      </Panel>
    </main>
    <footer className="foot">
      <span>
        For your own estate: <code>demarc assess --format html --output report.html</code>
      </span>
    </footer>
  </>
);
