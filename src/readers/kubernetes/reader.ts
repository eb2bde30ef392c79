import type { Problem } from '../../model/index.ts';
import type { Reader, Reading } from '../reader.ts';
import { clustersOf } from './clusters.ts';
import { declarationsOf } from './declarations.ts';
import { type Document, documentsIn } from './documents.ts';
import { type KubernetesObject, objectOf, wideKinds } from './object.ts';
import { isKubernetes, isKustomization } from './recognise.ts';

export const kubernetes: Reader = {
  format: 'kubernetes',
  mayBe: file => /\.(?:ya?ml|json)$/.test(file) || isKustomization(file),
  is: isKubernetes,
  read: (files, tree): Reading => {
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
    const isWide = wideKinds(documents.map(({ body }) => body));
    const objects = documents.map(document => objectOf(document, isWide)).filter((object): object is KubernetesObject => object !== undefined);
    const declarations = [...clustersOf(objects)].flatMap(([scope, members]) => declarationsOf(members, scope));
    return { declarations, problems, files: files.length };
  },
};
