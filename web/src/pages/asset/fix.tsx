import { useState } from 'react';
import type { ShownCheck } from '../../data/report.ts';

/** What is wanted, and the commands that say how and do it. */
export const Fix = ({ check }: { readonly check: ShownCheck }) => (
  <div className="fix">
    <p>
      <strong>Wanted</strong> {check.wanted.join('; ')}
      {check.otherwise.length > 0 ? <span className="quiet">{` or ${check.otherwise.join('; or ')}`}</span> : null}
    </p>
    {check.commands.map(command => (
      <Command key={command} command={command} />
    ))}
  </div>
);

/** A command that can be taken along. */
export const Command = ({ command }: { readonly command: string }) => {
  const [taken, setTaken] = useState(false);
  const copy = (): void => {
    navigator.clipboard.writeText(command).then(
      () => setTaken(true),
      () => setTaken(false),
    );
  };
  return (
    <div className="command">
      <code>{command}</code>
      <button type="button" onClick={copy} aria-label={`Copy ${command}`}>
        {taken ? 'Copied' : 'Copy'}
      </button>
    </div>
  );
};
