import { type ReactNode, useEffect, useState } from 'react';
import { spoken } from '../../../../src/engine/words.ts';
import { type Depends, type DutyId, dutyIds, dutyOf, type Holder, isHolder, layers, type Severity } from '../../../../src/model/index.ts';
import { holderNames, partyName, sideWords, whoseIs } from '../../../../src/reports/party.ts';
import { akaWords, plural, vendorName } from '../../../../src/reports/words.ts';
import type { KindCard, ServiceCard, ShownCatalog } from '../../data/catalog.ts';
import { choose, linkWith, useAddress } from '../../shell/address.ts';
import { SeverityMark } from '../../table/severity.tsx';
import { OutLink } from '../asset/out-link.tsx';
import { layerTitle } from '../matrix/rows.ts';

/** One service: the line of each of its kinds with the pages, what moves it, and its checks. */
export const Card = ({ catalog, id }: { readonly catalog: ShownCatalog; readonly id: string }) => {
  const address = useAddress();
  const back = linkWith(address, { service: undefined, kind: undefined, check: undefined });
  const card = useCard(catalog, id);
  if (card === 'loading') return <p className="quiet">Reading…</p>;
  if (!(card && 'kinds' in card))
    return (
      <div className="empty">
        <p>
          {card?.failed ?? `There is no service ${id} here.`} <a href={back}>All services</a>. In a terminal: <code>demarc services</code>
        </p>
      </div>
    );
  const kind = card.kinds.find(one => one.id === address.chosen['kind']) ?? card.kinds[0];
  return (
    <>
      <p className="small">
        <a href={back}>All services</a>
      </p>
      <div className="page-head">
        <div>
          <h1>{card.name}</h1>
          <p>
            {vendorName(card.vendor)} · <code>{card.id}</code>
          </p>
        </div>
        {card.kinds.length > 1 ? <PickKind card={card} now={kind} /> : null}
      </div>
      {kind ? <Kind kind={kind} vendor={vendorName(card.vendor)} check={address.chosen['check']} /> : null}
    </>
  );
};

type Loaded = ServiceCard | { readonly failed: string } | 'loading' | undefined;
const useCard = (catalog: ShownCatalog, id: string): Loaded => {
  const [card, setCard] = useState<Loaded>('loading');
  useEffect(() => {
    let wanted = true;
    setCard('loading');
    catalog.service(id).then(
      loaded => wanted && setCard(loaded),
      (error: unknown) => wanted && setCard({ failed: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [catalog, id]);
  return card;
};

const PickKind = ({ card, now }: { readonly card: ServiceCard; readonly now: KindCard | undefined }) => (
  <label className="pick-model">
    Kind of asset
    <select value={now?.id} onChange={event => choose({ kind: event.target.value, check: undefined })}>
      {card.kinds.map(({ id, checks }) => (
        <option key={id} value={id}>
          {id.split('.').at(-1)} ({plural(checks.length, 'check')})
        </option>
      ))}
    </select>
  </label>
);

interface KindProps {
  readonly kind: KindCard;
  readonly vendor: string;
  readonly check: string | undefined;
}
const Kind = ({ kind, vendor, check }: KindProps) => {
  const absent = dutyIds.filter(duty => isAbsent(kind.line.get(duty)));
  return (
    <div className="service-card">
      <section className="card" aria-label="The line">
        <h2>Who holds what</h2>
        <p className="quiet small">
          Each opens to what everybody does and on which page that stands.
          {dutyIds.some(duty => moves(kind.line.get(duty))) ? ' What moves depends on how the asset is configured.' : ''}
        </p>
        {layers.toReversed().map(layer => (
          <Layer
            key={layer}
            title={layerTitle(layer)}
            duties={dutyIds.filter(duty => dutyOf(duty).layer === layer && !absent.includes(duty))}
            {...{ kind, vendor }}
          />
        ))}
        {absent.length === 0 ? null : (
          <details className="absent">
            <summary className="quiet">{plural(absent.length, 'duty does', 'duties do')} not exist here</summary>
            <ul className="small">
              {absent.map(duty => (
                <li key={duty}>
                  {dutyOf(duty).title}: <span className="quiet">{absence(kind.line.get(duty))}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </section>
      <div>
        <Settings settings={kind.settings} id={kind.id} />
        <Checks checks={kind.checks} open={check} />
      </div>
    </div>
  );
};
const moves = (entry: Holder | Depends | undefined): boolean => entry !== undefined && !isHolder(entry);
const isAbsent = (entry: Holder | Depends | undefined): boolean => entry === undefined || (isHolder(entry) && entry.held === 'not-applicable');
const absence = (entry: Holder | Depends | undefined): string => (entry && isHolder(entry) && entry.held !== 'by' ? entry.because : '');

interface LayerProps {
  readonly title: string;
  readonly duties: readonly DutyId[];
  readonly kind: KindCard;
  readonly vendor: string;
}
const Layer = ({ title, duties, kind, vendor }: LayerProps) =>
  duties.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      {duties.map(duty => {
        const entry = kind.line.get(duty);
        if (!entry) return null;
        const all = holdersIn(entry);
        return (
          <details key={duty} className="line-duty">
            <summary>
              <span>{dutyOf(duty).title}</span>
              <Who holders={all} vendor={vendor} turns={!isHolder(entry)} />
            </summary>
            <Answer entry={entry} vendor={vendor} />
          </details>
        );
      })}
    </>
  );

const holdersIn = (entry: Holder | Depends): readonly Holder[] => (isHolder(entry) ? [entry] : Object.values(entry.cases).flatMap(holdersIn));

const Who = ({ holders, vendor, turns }: { readonly holders: readonly Holder[]; readonly vendor: string; readonly turns: boolean }) => {
  const names = new Map(holders.map(holder => [holderNames([holder], vendor), whoseIs([holder])]));
  return (
    <span className="line-who">
      {[...names].map(([name, whose], i) => (
        <span key={name}>
          {i > 0 ? <span className="quiet small">or </span> : null}
          <span className={`party whose-${whose}`}>{name}</span>
        </span>
      ))}
      {turns ? <span className="turns small">moves</span> : null}
    </span>
  );
};

/** What each does, on which page; where it turns on a fact, for each of its values. */
const Answer = ({ entry, vendor }: { readonly entry: Holder | Depends; readonly vendor: string }): ReactNode =>
  isHolder(entry) ? (
    <Said holder={entry} vendor={vendor} />
  ) : (
    <dl className="cases">
      {Object.entries(entry.cases).map(([value, next]) => (
        <div key={value}>
          <dt>
            {spoken(entry.field)}: <b>{value === 'true' ? 'on' : value === 'false' ? 'off' : value}</b>
          </dt>
          <dd>
            <Answer entry={next} vendor={vendor} />
          </dd>
        </div>
      ))}
    </dl>
  );

const grades = { read: 'the page was read', secondary: 'a text that quotes it was read', inferred: 'inferred from it, read' } as const;
const Said = ({ holder, vendor }: { readonly holder: Holder; readonly vendor: string }) => (
  <div className="said small">
    {holder.held === 'by' ? (
      holder.sides.map(side => (
        <p key={`${side.party} ${side.does}`}>
          <b>{capital(partyName(side.party, vendor))}:</b> {sideWords(side)}
        </p>
      ))
    ) : (
      <p>
        <b>{capital(holder.held.replace('-', ' '))}:</b> {holder.because}
      </p>
    )}
    {holder.source ? (
      <p className="quiet">
        {holder.source.says}
        <br />
        <OutLink url={holder.source.url} /> · {grades[holder.source.grade]} <span className="day">{holder.source.read}</span>
      </p>
    ) : null}
    {holder.source?.against ? (
      <p className="quiet">
        But <OutLink url={holder.source.against.url} /> says: {holder.source.against.says}
      </p>
    ) : null}
    {holder.held === 'by' && holder.unchecked !== undefined ? <p className="quiet">No check sees: {holder.unchecked}</p> : null}
  </div>
);
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const Settings = ({ settings, id }: { readonly settings: readonly string[]; readonly id: string }) => (
  <section className="card" aria-label="What moves it">
    <h2>What moves the line</h2>
    {settings.length === 0 ? (
      <p className="quiet">Nothing: it is the same for every one.</p>
    ) : (
      <>
        <ul className="settings">
          {settings.map(setting => (
            <li key={setting}>{spoken(setting)}</li>
          ))}
        </ul>
        <p className="small quiet">
          Try it: <code>demarc line {id}</code>
        </p>
      </>
    )}
  </section>
);

const Checks = ({ checks, open }: { readonly checks: KindCard['checks']; readonly open: string | undefined }) => (
  <section className="card" aria-label="Checks">
    <h2>{plural(checks.length, 'check')}</h2>
    {checks.length === 0 ? <p className="quiet">Nothing that a configuration shows is left to you here.</p> : null}
    {checks.map(({ id, duty, severity, title, risk, aka, wanted, otherwise }) => (
      <details key={id} className="line-duty" open={id === open}>
        <summary>
          <span>{title}</span>
          <SeverityMark severity={severity as Severity} />
        </summary>
        <div className="said small">
          <p>{risk}</p>
          <p>
            Wanted: {wanted.join(' and ')}
            {otherwise.map(way => `, or ${way}`).join('')}
          </p>
          <p className="quiet">
            {dutyOf(duty as DutyId).title} · <code>{id}</code>
            {akaWords(aka) === '' ? '' : ` · other tools: ${akaWords(aka)}`}
          </p>
          <p className="quiet">
            How each format writes it: <code>demarc checks --check {id}</code>
          </p>
        </div>
      </details>
    ))}
  </section>
);
