import type { Answer } from '../../engine/assess.ts';
import type { Framework } from '../../model/index.ts';
import { field } from '../rows.ts';
import { caiqShape } from './caiq.ts';
import { fedrampShape } from './fedramp.ts';
import { matrixOf } from './matrix.ts';
import { pciShape } from './pci.ts';
import { type MatrixShape, type ShapeContext, type Sheet, sheetOf, type Term } from './shape.ts';

export const matrixShapes: Readonly<Record<string, MatrixShape>> = { fedramp: fedrampShape, pci: pciShape, caiq: caiqShape };

export interface MatrixContext extends ShapeContext {
  readonly framework: Framework;
  readonly organisation: string;
  /** ISO 8601, a day. */
  readonly today: string;
  readonly version: string;
}

/** A customer responsibility matrix: the sheets of its shape, the pages that it rests on, and how to read it. */
export const responsibilitySheets = (answer: Answer, shape: MatrixShape, context: MatrixContext): readonly Sheet[] => {
  const matrix = matrixOf(answer, context.framework);
  const terms = [...aboutIt(answer, shape, context), ...shape.terms, ...always];
  return [
    ...shape.sheets(matrix, context),
    sheetOf(
      'Sources',
      [
        { title: 'Page', width: 60, value: ({ url }) => url },
        { title: 'What it says, in our words', width: 70, value: ({ says }) => says },
        { title: 'Grade', width: 12, value: ({ grade }) => grade },
        { title: 'Read on', width: 12, value: ({ read }) => read },
        { title: 'Services', width: 40, value: ({ services }) => services.join(', ') },
      ],
      matrix.sources,
    ),
    sheetOf<Term>(
      'How to read',
      [
        { title: 'Word', width: 34, value: ([word]) => word },
        { title: 'It means', width: 110, value: ([, meaning]) => meaning },
      ],
      terms,
    ),
  ];
};

const aboutIt = ({ ledger }: Answer, { name }: MatrixShape, { framework, organisation, today, version }: MatrixContext): readonly Term[] => {
  const assets = [...ledger.subjects].filter(({ answers }) => answers === 'asset').length;
  return [
    ['This workbook', `${name} of ${organisation}: who holds each control of ${framework.name}, for what ${organisation} runs.`],
    [
      'Made',
      `On ${today} by Demarc ${version}, from the configuration of ${assets.toLocaleString('en')} assets. A setting moves the line: make it again when the configuration changes.`,
    ],
    ['Rows', 'The first sheet has a row for each control, the second for each control and service. Every sheet can be filtered.'],
  ];
};
const always: readonly Term[] = [
  ['Answers', 'How many answers there are, by verdict: of single assets, and of what is answered once for a region, an account or the organisation.'],
  ['met', 'Yours, and every check of it says that it is done.'],
  ['unmet', 'Yours (or nobody’s), and not done.'],
  ['unproven', 'Yours, and nothing that was read shows it: a value that is not known, or no check that sees it.'],
  ['attested', 'Another’s, and evidence in the charter shows it today: in period, and for this service and region.'],
  ['assumed', 'Another’s by what it publishes, and no evidence in the charter shows it.'],
  ['excepted', 'Not done, and accepted by somebody until a day.'],
  ['(if so configured)', 'Who holds it hangs on a setting that is not known.'],
  ['Grade: read', 'The page itself was read, on the day that stands beside it.'],
  ['Grade: secondary', 'A text that quotes the page was read.'],
  ['Grade: inferred', 'The page implies it and does not spell it out.'],
];

/** The row for each control and service, for other tools; of the shapes, the first sheet is the second without its detail. */
export function* matrixCsv(sheets: readonly Sheet[]): Iterable<string> {
  const detail = sheets[1];
  if (!detail) return;
  yield `${detail.titles.map(field).join(',')}\r\n`;
  for (const row of detail.rows) yield `${row.map(field).join(',')}\r\n`;
}
