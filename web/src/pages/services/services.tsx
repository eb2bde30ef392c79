import './services.css';
import { type CSSProperties, useMemo } from 'react';
import { plural, vendorName } from '../../../../src/reports/words.ts';
import type { ShownCatalog } from '../../data/catalog.ts';
import { choose, linkWith, useAddress } from '../../shell/address.ts';
import type { PageProps } from '../../shell/page.ts';
import { useNarrow } from '../../table/row-height.ts';
import { Card } from './card.tsx';
import { type CheckHit, hitsFor } from './search.ts';

/** The services of the estate, as the catalog knows them. */
export const Services = ({ report }: PageProps) => (
  <Browser
    catalog={report.catalog}
    title="What is known of your services"
    lead="Who publishes what: for every kind of asset who holds each duty, on which page that stands and when it was read, and what is checked."
  />
);

interface BrowserProps {
  readonly catalog: ShownCatalog;
  readonly title: string;
  readonly lead: string;
}
export const Browser = ({ catalog, title, lead }: BrowserProps) => {
  const { chosen } = useAddress();
  const query = chosen['q'] ?? '';
  const narrow = useNarrow();
  const hits = useMemo(() => hitsFor(query, catalog), [query, catalog]);
  const service = chosen['service'];
  if (service !== undefined) return <Card catalog={catalog} id={service} />;
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{title}</h1>
          <p>{lead}</p>
        </div>
      </div>
      <input
        className="service-search"
        type="search"
        aria-label="Search services and checks"
        placeholder={narrow ? 'bucket encryption, CKV_AWS_21' : 'Search services, settings and checks: bucket encryption, CKV_AWS_21'}
        value={query}
        onChange={event => choose({ q: event.target.value === '' ? undefined : event.target.value }, { step: false })}
      />
      <p className="quiet small" aria-live="polite" data-listed={hits.services.length}>
        {plural(hits.services.length, 'service')}
        {query === '' ? '' : `, ${plural(hits.checks.length, 'check')}`}
      </p>
      {hits.services.length + hits.checks.length === 0 ? <Nothing query={query} /> : null}
      <Vendors services={hits.services} />
      <CheckHits hits={hits.checks} />
    </>
  );
};

const Vendors = ({ services }: { readonly services: ShownCatalog['services'] }) => {
  const address = useAddress();
  const vendors = [...new Set(services.map(({ vendor }) => vendor))];
  const all = vendors.map(vendor => ({ vendor, own: services.filter(one => one.vendor === vendor) }));
  return (
    <div className="service-vendors">
      {all.map(({ vendor, own }) => (
        <section key={vendor} className="service-vendor" style={{ '--own': own.length } as CSSProperties}>
          <h2>{vendorName(vendor)}</h2>
          <ul>
            {own.map(({ id, name, kinds, checks, settings }) => (
              <li key={id}>
                <a className="card" href={linkWith(address, { service: id, kind: undefined })}>
                  <b>{name}</b>
                  <span className="quiet small">
                    {plural(kinds.length, 'kind')}, {plural(checks.length, 'check')}
                    {settings.length === 0 ? '' : `, ${plural(settings.length, 'setting moves', 'settings move')} the line`}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};

const mostHits = 100;
const CheckHits = ({ hits }: { readonly hits: readonly CheckHit[] }) => {
  const address = useAddress();
  if (hits.length === 0) return null;
  return (
    <section className="service-vendor">
      <h2>Checks</h2>
      <ul className="check-hits">
        {hits.slice(0, mostHits).map(({ service, kind, id, title, severity }) => (
          <li key={id}>
            <a href={linkWith(address, { service: service.id, kind, check: id })}>{title}</a>
            <span className="quiet small">
              {service.name} · {severity} · <code>{id}</code>
            </span>
          </li>
        ))}
      </ul>
      {hits.length > mostHits ? <p className="quiet">These are the first {mostHits}: say more words.</p> : null}
    </section>
  );
};

const Nothing = ({ query }: { readonly query: string }) => (
  <div className="empty">
    {query === '' ? (
      <p>
        No service of the catalog was met. All that are known: <code>demarc services</code>
      </p>
    ) : (
      <p>
        Nothing is called “{query}” here. In the whole catalog: <code>demarc services</code>, <code>demarc checks</code>
      </p>
    )}
  </div>
);
