import { dutyOf } from '../../../../src/model/index.ts';
import { standsWords } from '../../../../src/reports/elsewhere.ts';
import type { Report, SaidOfIt } from '../../data/report.ts';
import { linkWith, useAddress } from '../../shell/address.ts';
import { openAsset } from '../../shell/asset-link.ts';
import { whoseWords } from '../gaps/view.ts';
import { Glyph } from '../matrix/cell.tsx';

/** What other tools say of an asset, what differs from the verdict first. */
export const saidOf = ({ elsewhere }: Report, subject: number): readonly SaidOfIt[] => (elsewhere?.of(subject) ?? []).flatMap(i => elsewhere?.at(i) ?? []);

const glyphs = { fails: 'unmet', passes: 'done', undecided: 'unproven' } as const;

/** One finding of another tool, and whose job it is. */
export const OtherSays = ({ said }: { readonly said: SaidOfIt }) => (
  <>
    <p>
      <Glyph state={glyphs[said.says]} /> <strong>{said.tool}</strong> <span className="mono">{said.rule}</span> {said.says}: {said.title}
    </p>
    <p className="quiet small">
      <span className={`stands stands-${said.stands}`}>{standsWords[said.stands]}</span> {whoseWords(said)}
    </p>
  </>
);

/** In the drawer, under what the checks found. */
export const OthersOf = ({ report, subject }: { readonly report: Report; readonly subject: number }) => {
  const address = useAddress();
  const all = saidOf(report, subject);
  if (all.length === 0) return null;
  return (
    <section aria-label="What other tools say">
      <h3>What other tools say</h3>
      <ul className="findings" data-listed={all.length}>
        {all.map(said => (
          <li key={JSON.stringify([said.tool, said.rule, said.duty, said.title, said.says])} className={`result is-${glyphs[said.says]}`}>
            <OtherSays said={said} />
            <p className="small">
              <a href={linkWith(address, openAsset(report, subject, { duty: said.duty }))}>{dutyOf(said.duty).title}: whose and why</a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
};
