import { useMemo } from 'react';
import { plural } from '../../../../src/reports/words.ts';
import { linkTo } from '../../shell/address.ts';
import { Count } from '../../shell/count.tsx';
import type { PageProps } from '../../shell/page.ts';
import { type Action, actionsOf } from './figures.ts';

const most = 5;

/** The few things that help most. */
export const Actions = ({ report }: PageProps) => {
  const actions = useMemo(() => actionsOf(report), [report]);
  if (actions.length === 0) return <p className="quiet">No check finds anything wrong.</p>;
  return (
    <>
      <ol className="actions">
        {actions.slice(0, most).map(action => (
          <ActionLine key={action.check.id} action={action} />
        ))}
      </ol>
      {actions.length > most ? (
        <p className="more">
          <Count of={actions.length} to={linkTo('gaps', { see: 'findings', q: 'status:unmet', group: 'check' })} groups>
            {`All ${plural(actions.length, 'check')} that find something`}
          </Count>
        </p>
      ) : null}
    </>
  );
};

const ActionLine = ({ action: { check, severity, assets, places, teams } }: { readonly action: Action }) => {
  const q = `status:unmet check:${check.id}`;
  return (
    <li>
      <span className={`grave grave-${severity}`}>{severity}</span>
      <a className="action-title" href={linkTo('gaps', { see: 'findings', q })}>
        {check.title}
      </a>
      <span className="action-note">
        <Count of={assets} to={linkTo('assets', { q })}>
          {plural(assets, 'asset')}
        </Count>
        {places < assets ? (
          <>
            , from{' '}
            <Count of={places} to={linkTo('gaps', { see: 'findings', q, group: 'place' })} groups>
              {plural(places, 'place')}
            </Count>
          </>
        ) : null}
        {teams.length > 0 ? ` · ${teams.slice(0, 3).join(', ')}${teams.length > 3 ? ' and other teams' : ''}` : ''}
      </span>
    </li>
  );
};
