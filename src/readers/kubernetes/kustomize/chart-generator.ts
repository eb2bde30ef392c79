import type { Node, Tree } from '../../../model/index.ts';
import type { RenderChart } from '../../reader.ts';
import { renderedChart } from '../helm/charts.ts';
import { entriesOf, scalarText, textAt, within } from '../node.ts';
import { join } from '../path.ts';
import type { World } from './build.ts';
import { listIn } from './kustomization.ts';
import { resource } from './resource.ts';

/** Renders the charts under `helmCharts` that lie beside the kustomization; others are fetched when it is built. */
export const chartGenerator =
  (tree: Tree, render: RenderChart | undefined): World['charts'] =>
  ({ folder, body }, read, report) =>
    listIn(body, 'helmCharts').flatMap(given => {
      const name = textAt(given, 'name') ?? '';
      const chart = join(folder, `${textAt(body, 'helmGlobals', 'chartHome') ?? 'charts'}/${name}`);
      if ('problem' in read(join(chart, 'Chart.yaml'))) {
        const from = textAt(given, 'repo');
        report(
          given.at,
          `The chart ${name} is fetched${from === undefined ? '' : ` from ${from}`} when this is built: it is not assessed. Assess the output of \`kustomize build --enable-helm\`.`,
        );
        return [];
      }
      const { documents, problems } = renderedChart(askedOf(given, chart, folder), given.at, name, tree, render);
      for (const problem of problems) report(given.at, problem.message);
      return documents.map(document => resource(document.body, document.at));
    });

const askedOf = (given: Node, chart: string, folder: string): Parameters<RenderChart>[0] => {
  const [release, namespace, values] = [textAt(given, 'releaseName'), textAt(given, 'namespace'), within(given, 'valuesInline')];
  const files = [textAt(given, 'valuesFile'), ...listIn(given, 'additionalValuesFiles').map(scalarText)];
  return {
    folder: chart,
    release: release ?? 'release-name',
    ...(namespace !== undefined && { namespace }),
    valuesFiles: files.flatMap(file => (file === undefined ? [] : [join(folder, file)])),
    ...(values && { values: JSON.stringify(plain(values)) }),
  };
};

const plain = (node: Node): unknown => {
  if (node.is === 'map') return Object.fromEntries(entriesOf(node).map(([key, inner]) => [key, plain(inner)]));
  if (node.is === 'list') return node.items.map(plain);
  return node.is === 'value' ? node.value : null;
};
