import type { Declaration, Problem, Tree } from '../../model/index.ts';
import type { Reader, Reading } from '../reader.ts';
import { clustersOf } from './clusters.ts';
import { declarationsOf } from './declarations.ts';
import { type Document, documentsIn } from './documents.ts';
import { objectsOf, overlaysIn } from './kustomize/overlays.ts';
import { objectOf, wideKinds } from './object.ts';
import { isKubernetes, isKustomization } from './recognise.ts';

export const kubernetes: Reader = {
  format: 'kubernetes',
  mayBe: file => /\.(?:ya?ml|json)$/.test(file) || isKustomization(file),
  is: isKubernetes,
  read: (files, tree): Reading => {
    const { overlays, used, problems } = overlaysIn(files.filter(isKustomization), tree, () => []);
    const manifests = manifestsIn(
      files.filter(file => !used.has(file)),
      tree,
    );
    const isWide = wideKinds([...manifests.documents, ...overlays.flatMap(({ resources }) => resources)].map(({ body }) => body));
    const plain = manifests.documents.flatMap(document => objectOf(document, isWide) ?? []);
    const declarations: readonly Declaration[] = [
      ...[...clustersOf(plain)].flatMap(([scope, members]) => declarationsOf(members, scope)),
      ...overlays.flatMap(({ folder, resources }) => declarationsOf(objectsOf(resources, folder, isWide), folder || '.')),
    ];
    return { declarations, problems: [...problems, ...manifests.problems], files: files.length };
  },
};

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
    const objects = read.documents.filter(one => objectOf(one) !== undefined);
    for (const document of objects) documents.push(document);
    if (objects.length > 0 || read.documents.length === 0) problems.push(...read.problems);
  }
  return { documents, problems };
};
