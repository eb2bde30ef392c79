import type { Declaration, Problem, Tree } from '../../model/index.ts';
import type { Read } from '../reader.ts';
import { clustersOf } from './clusters.ts';
import { declarationsOf } from './declarations.ts';
import { type Document, documentsIn } from './documents.ts';
import { chartAt, chartsIn } from './helm/charts.ts';
import { sourcesIn } from './helm/sources.ts';
import { typeOf } from './kinds.ts';
import { chartGenerator } from './kustomize/chart-generator.ts';
import { objectsOf, overlaysIn } from './kustomize/overlays.ts';
import { textAt } from './node.ts';
import { objectOf, wideKinds } from './object.ts';
import { isStrategicPatch } from './patch.ts';
import { join } from './path.ts';
import { isChart, isKustomization } from './recognise.ts';

export const read: Read = (files, tree, { renderChart }) => {
  const charts = chartsIn(files, tree);
  const outside = files.filter(file => !charts.isInside(file));
  const { overlays, used, problems } = overlaysIn(outside.filter(isKustomization), tree, chartGenerator(tree, renderChart));
  const manifests = manifestsIn(
    outside.filter(file => !used.has(file) && !isChart(file)),
    tree,
  );
  const rendered = charts.folders.filter(folder => !used.has(join(folder, 'Chart.yaml'))).map(folder => ({ folder, ...chartAt(folder, tree, renderChart) }));
  const bodies = [...manifests.documents, ...rendered.flatMap(({ documents }) => documents), ...overlays.flatMap(({ resources }) => resources)];
  const isWide = wideKinds(bodies.map(({ body }) => body));
  const plain = manifests.documents.flatMap(document => objectOf(document, isWide) ?? []);
  const declarations: readonly Declaration[] = [
    ...[...clustersOf(plain)].flatMap(([scope, members]) => declarationsOf(members, scope)),
    ...rendered.flatMap(({ folder, documents }) =>
      declarationsOf(
        documents.flatMap(one => objectOf(one, isWide, folder || '.') ?? []),
        folder || '.',
      ),
    ),
    ...overlays.flatMap(({ folder, resources }) => declarationsOf(objectsOf(resources, folder, isWide), folder || '.')),
  ];
  return {
    declarations,
    problems: [...problems, ...manifests.problems, ...rendered.flatMap(one => one.problems)],
    files: files.length,
    complete: listed(declarations),
  };
};

/** What a cluster answered about a type in one file holds for what it answered in others beside it. */
const listed = (declarations: readonly Declaration[]): ReadonlySet<string> =>
  new Set(declarations.flatMap(({ live, scope }) => [...(live?.tells ?? [])].map(type => `${type} in ${scope}`)));

interface Manifests {
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
}

/** The objects in files of their own. What holds none is somebody else's, and so are its faults. */
const manifestsIn = (files: readonly string[], tree: Tree): Manifests => {
  const problems: Problem[] = [];
  const documents: Document[] = [];
  for (const file of files) {
    const answer = tree.read(file);
    if ('problem' in answer) continue;
    const read = documentsIn(answer.text, file);
    const isPatch = answer.text.includes('$') ? isStrategicPatch : () => false;
    const objects = read.documents.filter(one => objectOf(one) !== undefined && !isPatch(one.body));
    const sourceAt = sourcesIn(answer.text);
    const types = new Set(objects.filter(isAnswer).map(({ body }) => typeOf(textAt(body, 'kind') ?? '', textAt(body, 'apiVersion') ?? '')));
    for (const document of objects) {
      const placed = noted(document, sourceAt(document.at.line));
      documents.push(isAnswer(document) ? { ...placed, answer: types } : placed);
    }
    if (objects.length > 0 || read.documents.length === 0) problems.push(...read.problems);
  }
  return { documents, problems };
};

/** Only a cluster gives an object a uid. */
const isAnswer = ({ body }: Document): boolean => textAt(body, 'metadata', 'uid') !== undefined;

const noted = (document: Document, rendered: string | undefined): Document => (rendered === undefined ? document : { ...document, rendered });
