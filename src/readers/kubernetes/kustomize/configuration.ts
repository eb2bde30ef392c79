import type { Node } from '../../../model/index.ts';
import { documentsIn } from '../documents.ts';
import { entriesOf, itemsOf, textAt, within } from '../node.ts';
import { join } from '../path.ts';
import type { ReferenceField } from './back-references.ts';
import { type Field, fieldOf, pathOf } from './fields.ts';
import { type Kustomization, textsIn } from './kustomization.ts';

/** Fields that configuration files add to those that are known. */
export interface Configuration {
  readonly references: readonly ReferenceField[];
  readonly variables: readonly Field[];
  readonly namespaces: readonly Field[];
  readonly labels: readonly Field[];
  readonly annotations: readonly Field[];
  readonly images: readonly Field[];
  readonly replicas: readonly Field[];
}
export const noConfiguration: Configuration = { references: [], variables: [], namespaces: [], labels: [], annotations: [], images: [], replicas: [] };

export const both = (a: Configuration, b: Configuration): Configuration => ({
  references: [...a.references, ...b.references],
  variables: [...a.variables, ...b.variables],
  namespaces: [...a.namespaces, ...b.namespaces],
  labels: [...a.labels, ...b.labels],
  annotations: [...a.annotations, ...b.annotations],
  images: [...a.images, ...b.images],
  replicas: [...a.replicas, ...b.replicas],
});

/** What the files under `configurations` say. */
export const configurationOf = (
  { body, folder }: Kustomization,
  read: (file: string) => { readonly text: string } | { readonly problem: string },
): Configuration =>
  textsIn(body, 'configurations').reduce((all, { text }) => {
    const file = join(folder, text);
    const answer = read(file);
    return 'problem' in answer ? all : documentsIn(answer.text, file).documents.reduce((here, document) => both(here, fieldsIn(document.body)), all);
  }, noConfiguration);

const fieldsIn = (node: Node): Configuration => {
  const of = (key: string): readonly Field[] => itemsOf(within(node, key)).map(fieldOf);
  return {
    references: itemsOf(within(node, 'nameReference')).flatMap(one =>
      itemsOf(within(one, 'fieldSpecs')).map(spec => referenceOf(textAt(one, 'kind') ?? '', spec)),
    ),
    variables: of('varReference'),
    namespaces: of('namespace').filter(field => field.path.join('/') !== 'metadata/namespace'),
    labels: of('commonLabels'),
    annotations: of('commonAnnotations'),
    images: of('images'),
    replicas: of('replicas'),
  };
};
const referenceOf = (to: string, spec: Node): ReferenceField => {
  const kind = textAt(spec, 'kind');
  return { to, path: pathOf(textAt(spec, 'path') ?? ''), ...(kind !== undefined && { kind }) };
};

/** The variables a layer declares. */
export const variablesOf = ({ body }: Kustomization): readonly Node[] => itemsOf(within(body, 'vars')).filter(node => entriesOf(node).length > 0);
