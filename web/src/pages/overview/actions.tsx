import { useMemo } from 'react';
import { plural } from '../../../../src/reports/words.ts';
import { linkTo } from '../../shell/address.ts';
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
          <a href={linkTo('gaps', { see: 'findings', q: 'status:unmet' })}>{`and ${(actions.length - most).toLocaleString('en')} more`}</a>
        </p>
      ) : null}
    </>
  );
};

const ActionLine = ({ action: { check, severity, assets, places, teams } }: { readonly action: Action }) => (
  <li>
    <a href={linkTo('gaps', { see: 'findings', q: `status:unmet check:${check.id}` })}>
      <span className={`grave grave-${severity}`}>{severity}</span>
      <span className="action-title">{check.title}</span>
      <span className="action-note">
        {plural(assets, 'asset')}
        {places < assets ? `, from ${plural(places, 'place')}` : ''}
        {teams.length > 0 ? ` · ${teams.slice(0, 3).join(', ')}${teams.length > 3 ? '…' : ''}` : ''}
      </span>
    </a>
  </li>
);
