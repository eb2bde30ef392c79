import type { Proof } from '../../../../src/reports/frameworks/control-answers.ts';
import type { State } from '../../../../src/reports/tally.ts';
import { Glyph } from '../matrix/cell.tsx';

const states: Readonly<Record<Proof, State>> = { unmet: 'unmet', unproven: 'unproven', met: 'done', provider: 'assumed', 'not-shown': 'none' };

export const ProofGlyph = ({ proof }: { readonly proof: Proof }) => <Glyph state={states[proof]} />;
