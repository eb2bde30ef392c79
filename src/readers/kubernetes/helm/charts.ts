import type { Place, Problem, Tree } from '../../../model/index.ts';
import type { RenderChart } from '../../reader.ts';
import { type Document, treesIn } from '../documents.ts';
import { nodeOf, textAt } from '../node.ts';
import { folderOf, join } from '../path.ts';
import { isChart } from '../recognise.ts';
import { renderedDocuments } from './rendered.ts';

/** Which folders are charts, and what becomes of the files in them. */
export interface Charts {
  readonly folders: readonly string[];
  /** A template, or a part of another chart: never a manifest. */
  readonly isInside: (file: string) => boolean;
}

/** Every folder with a `Chart.yaml`, found from the files below it as well. */
export const chartsIn = (files: readonly string[], tree: Tree): Charts => {
  const known = new Map<string, boolean>();
  const hasChart = (folder: string): boolean => {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const found = ['Chart.yaml', 'Chart.yml'].some(name => 'text' in tree.read(join(folder, name)));
    known.set(folder, found);
    return found;
  };
  const around = (file: string): string | undefined => chartAround(file, hasChart);
  const folders = new Set(files.flatMap(file => around(file) ?? (isChart(file) ? [folderOf(file)] : [])));
  return { folders: [...folders].sort(), isInside: file => around(file) !== undefined };
};

/** The outermost chart of which a file is a template or a part. */
const chartAround = (file: string, hasChart: (folder: string) => boolean): string | undefined => {
  for (const { index } of file.matchAll(/(?:^|\/)(?:templates|charts)\//g)) {
    const folder = file.slice(0, index);
    if (hasChart(folder)) return folder;
  }
  return undefined;
};

export interface Rendered {
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
}

const nothing: Rendered = { documents: [], problems: [] };

/** What a chart gives when it is rendered; when it cannot be, a problem that says what to do. A library gives nothing by itself. */
export const chartAt = (folder: string, tree: Tree, render: RenderChart | undefined): Rendered => {
  const file = join(folder, 'Chart.yaml');
  const answer = tree.read(file);
  const { source, documents } = treesIn('text' in answer ? answer.text : '', file);
  const [first] = documents;
  const chart = first && nodeOf(first, source);
  if (textAt(chart, 'type') === 'library') return nothing;
  const name = textAt(chart, 'name') ?? folder;
  return renderedChart({ folder, release: 'release-name' }, { file, line: 1 }, name, tree, render);
};

export const renderedChart = (
  asked: Parameters<RenderChart>[0],
  { file, line }: Place,
  name: string,
  tree: Tree,
  render: RenderChart | undefined,
): Rendered => {
  const made = render?.(asked) ?? { problem: 'charts are programs that `helm` has to run, which --helm allows' };
  if ('text' in made) return { documents: renderedDocuments(made.text, file, asked.folder, tree), problems: [] };
  const message = `The chart ${name} is not assessed: ${made.problem}. Or render it yourself: helm template ${asked.folder || '.'} > rendered.yaml, and assess that.`;
  return { documents: [], problems: [{ file, line, message }] };
};
