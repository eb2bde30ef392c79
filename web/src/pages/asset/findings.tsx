import { dutyOf, type Finding } from '../../../../src/model/index.ts';
import { placeWords } from '../../../../src/reports/words.ts';
import type { Report } from '../../data/report.ts';
import { linkWith, useAddress } from '../../shell/address.ts';
import { openAsset } from '../../shell/asset-link.ts';
import { Glyph } from '../matrix/cell.tsx';
import { Fix } from './fix.tsx';

interface FindingsProps {
  readonly report: Report;
  readonly subject: number;
}

/** What is wrong with one asset, or not proven, the gravest first. */
export const FindingsOf = ({ report, subject }: FindingsProps) => {
  const { found, ledger } = report;
  const [from, to] = [found.from[subject] ?? 0, found.from[subject + 1] ?? 0];
  const numbers = Array.from({ length: to - from }, (_, i) => from + i).sort((a, b) => weight(report, b) - weight(report, a));
  if (numbers.length === 0) return <p className="quiet">Nothing is known to be wrong with it.</p>;
  return (
    <ul className="findings">
      {numbers.map(number => {
        const finding = ledger.findings.at(number);
        return finding ? <FindingCard key={number} {...{ report, subject, finding }} /> : null;
      })}
    </ul>
  );
};
const weight = ({ found }: Report, number: number): number =>
  (found.verdict.names[found.verdict.of[number] ?? 0] === 'unmet' ? 10 : 0) + (found.severity[number] ?? 0);

const FindingCard = ({ report, subject, finding }: FindingsProps & { readonly finding: Finding }) => {
  const address = useAddress();
  const check = report.checks.get(finding.check);
  if (!check) return null;
  return (
    <li className={`result is-${finding.verdict}`}>
      <p>
        <Glyph state={finding.verdict === 'met' ? 'done' : finding.verdict} /> <strong>{check.title}</strong>
        <span className={`grave grave-${check.severity}`}>{check.severity}</span>
      </p>
      <p>
        {finding.part === undefined ? null : <span className="mono">{finding.part} </span>}
        {finding.because} <span className="place">{placeWords(finding.place)}</span>
      </p>
      <p className="quiet">{check.risk}</p>
      {finding.verdict === 'unmet' || finding.verdict === 'unproven' ? <Fix check={check} /> : null}
      <p className="small">
        {finding.verdict} ·{' '}
        <a href={linkWith(address, openAsset(report, subject, { duty: check.duty }))}>{`Why ${dutyOf(check.duty).title.toLowerCase()} is yours`}</a>
      </p>
    </li>
  );
};
