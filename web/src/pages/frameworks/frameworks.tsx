import './frameworks.css';
import { useMemo } from 'react';
import { atLevel, type Framework } from '../../../../src/model/index.ts';
import { type ControlAnswer, controlAnswers, type Proof } from '../../../../src/reports/frameworks/control-answers.ts';
import { frameworkCsv, frameworkMarkdown, proofOrder, proofTitles, proofWords, whoseWords } from '../../../../src/reports/frameworks/framework-report.ts';
import { plural } from '../../../../src/reports/words.ts';
import type { Report } from '../../data/report.ts';
import { choose, linkWith, useAddress } from '../../shell/address.ts';
import type { PageProps } from '../../shell/page.ts';
import { CopyTexts } from '../../table/copy.tsx';
import { Pick } from '../../table/pick.tsx';
import { OutLink } from '../asset/out-link.tsx';
import { ControlDetail } from './control-detail.tsx';
import { ProofGlyph } from './proof-glyph.tsx';

const whole = 'all';

/** A framework, one control after another: who holds it, and how far it is proved. */
export const Frameworks = ({ report }: PageProps) => {
  const { chosen } = useAddress();
  const all = report.frameworks;
  const framework = all.find(({ id }) => id === chosen['framework']) ?? all.find(({ id }) => id.startsWith('pci')) ?? all[0];
  if (!framework) return <NoFramework />;
  const levels = (framework.levels ?? []).map(({ id }) => id);
  const level = levels.find(id => id === chosen['level']);
  const names = Object.fromEntries(all.map(({ id, name }) => [id, name])) as Readonly<Record<string, string>>;
  const levelNames = Object.fromEntries([[whole, 'all of it'], ...(framework.levels ?? []).map(({ id, name }) => [id, name])]) as Readonly<
    Record<string, string>
  >;
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{framework.name}</h1>
          <p>
            {framework.publisher}, {framework.edition}. The titles are in our words; the text itself: <OutLink url={framework.source.url} />
          </p>
        </div>
        <span className="picks">
          <Pick
            label="Framework"
            of={all.map(({ id }) => id)}
            words={names}
            now={framework.id}
            onChoose={id => choose({ framework: id, level: undefined, control: undefined, proof: undefined })}
          />
          {levels.length === 0 ? null : (
            <Pick
              label="Level"
              of={[whole, ...levels]}
              words={levelNames}
              now={level ?? whole}
              onChoose={id => choose({ level: id === whole ? undefined : id })}
            />
          )}
        </span>
      </div>
      <Controls key={framework.id} report={report} framework={level === undefined ? framework : atLevel(framework, level)} id={framework.id} />
    </>
  );
};

const NoFramework = () => (
  <div className="empty">
    <h2>No framework speaks of this estate</h2>
    <p>
      See which there are: <code>demarc frameworks</code>
    </p>
  </div>
);

interface ControlsProps {
  readonly report: Report;
  readonly framework: Framework;
  /** Of the whole framework, as queries name it. */
  readonly id: string;
}
const Controls = ({ report, framework, id }: ControlsProps) => {
  const { chosen } = useAddress();
  const answers = useMemo(() => controlAnswers(framework, report.ledger), [framework, report]);
  const proof = proofOrder.find(one => one === chosen['proof']);
  const find = (chosen['find'] ?? '').toLowerCase();
  const found = answers.filter(({ control }) => find === '' || control.id.toLowerCase().startsWith(find) || control.title.toLowerCase().includes(find));
  const shown = found.filter(answer => proof === undefined || answer.proof === proof);
  const part = { ...framework, controls: shown.map(({ control }) => control) };
  return (
    <>
      <Proofs answers={found} now={proof} />
      <div className="table-tools">
        <p role="status" data-listed={shown.length}>
          <strong>{plural(shown.length, 'control')}</strong>
          {shown.length === answers.length ? null : ` of ${answers.length.toLocaleString('en')}`}
        </p>
        <input
          type="search"
          className="find"
          aria-label="Find a control"
          placeholder="3.5 or a word of its title"
          value={chosen['find'] ?? ''}
          onChange={event => choose({ find: event.target.value === '' ? undefined : event.target.value }, { step: false })}
        />
        <CopyTexts
          count={shown.length}
          texts={{
            markdown: () => [...frameworkMarkdown(part, report)].join(''),
            csv: () => [...frameworkCsv(part, report)].join(''),
          }}
        />
      </div>
      {shown.length === 0 ? (
        <div className="empty">
          <h2>No control fits</h2>
          <p>Choose all controls again, or find another one.</p>
        </div>
      ) : (
        <ul className="controls">
          {shown.map(answer => (
            <Control key={answer.control.id} report={report} framework={id} answer={answer} isOpen={chosen['control'] === answer.control.id} />
          ))}
        </ul>
      )}
    </>
  );
};

/** How many controls are proved how far, as a bar and as numbers that filter. */
const Proofs = ({ answers, now }: { readonly answers: readonly ControlAnswer[]; readonly now: Proof | undefined }) => {
  const address = useAddress();
  const counted = proofOrder.map(proof => ({ proof, count: answers.filter(answer => answer.proof === proof).length })).filter(({ count }) => count > 0);
  return (
    <div className="proofs">
      <div className="proof-bar" aria-hidden="true">
        {counted.map(({ proof, count }) => (
          <i key={proof} className={`proof-${proof}`} style={{ flexGrow: count }} />
        ))}
      </div>
      <ul>
        {counted.map(({ proof, count }) => (
          <li key={proof}>
            <a
              href={linkWith(address, { proof: now === proof ? undefined : proof })}
              aria-current={now === proof ? 'true' : undefined}
              {...(now !== proof && { 'data-count': count, 'data-counts': 'rows' })}
            >
              <span className={`swatch-proof proof-${proof}`} aria-hidden="true" />
              <b>{count.toLocaleString('en')}</b> {proofTitles[proof]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};

interface ControlProps {
  readonly report: Report;
  readonly framework: string;
  readonly answer: ControlAnswer;
  readonly isOpen: boolean;
}
const Control = ({ report, framework, answer, isOpen }: ControlProps) => {
  const { control, proof } = answer;
  return (
    <li className={isOpen ? 'control is-open' : 'control'}>
      <button type="button" aria-expanded={isOpen} onClick={() => choose({ control: isOpen ? undefined : control.id }, { step: false })}>
        <span className="control-id mono">{control.id}</span>
        <span className="control-title">{control.title}</span>
        <span className="control-whose quiet">{whoseWords(answer)}</span>
        <span className={`control-proof is-${proof}`}>
          <ProofGlyph proof={proof} /> {proofTitles[proof]}
          <span className="quiet">{proofWords(answer)}</span>
        </span>
      </button>
      {isOpen ? <ControlDetail report={report} framework={framework} answer={answer} /> : null}
    </li>
  );
};
