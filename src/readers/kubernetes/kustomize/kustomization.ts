import type { ListNode, MapNode, Node, Place, Problem, Tree } from '../../../model/index.ts';
import { treesIn } from '../documents.ts';
import { itemsOf, nodeOf, scalarText, textAt, within } from '../node.ts';
import { join } from '../path.ts';

/** The file that says what an overlay, a base or a component is made of. */
export interface Kustomization {
  readonly folder: string;
  readonly file: string;
  readonly body: MapNode;
}

export const kustomizationNames = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

/** The kustomization of a folder, when it has one. */
export const kustomizationIn = (folder: string, tree: Tree, report: (problem: Problem) => void): Kustomization | undefined => {
  for (const name of kustomizationNames) {
    const file = join(folder, name);
    const answer = tree.read(file);
    if ('problem' in answer) continue;
    const { source, documents, problems } = treesIn(answer.text, file);
    for (const problem of problems) report(problem);
    const [first] = documents;
    const body = first && nodeOf(first, source);
    if (body?.is === 'map' && isKustomize(body)) return { folder, file, body };
    if (body === undefined && problems.length === 0) return { folder, file, body: emptyBody(file) };
  }
  return undefined;
};
const emptyBody = (file: string): MapNode => ({ is: 'map', entries: Object.create(null), at: { file, line: 1 } });

/** Flux has objects of the same kind, which are applied like any other. */
const isKustomize = (body: MapNode): boolean => (textAt(body, 'apiVersion') ?? 'kustomize.config.k8s.io/v1').startsWith('kustomize.config.k8s.io/');
export const isComponent = ({ body }: Kustomization): boolean => textAt(body, 'kind') === 'Component';

/** The texts of a list, each with its node. */
export const textsIn = (body: MapNode, key: string): readonly { readonly text: string; readonly node: Node }[] =>
  itemsOf(within(body, key)).flatMap(node => {
    const text = scalarText(node);
    return text === undefined || text === '' ? [] : [{ text, node }];
  });
export const listIn = (body: Node | undefined, key: string): readonly Node[] => itemsOf(within(body, key));
export const isList = (node: Node | undefined): node is ListNode => node?.is === 'list';

/** What is fetched over the network: an address, or a repository by its short form. */
export const isRemote = (path: string): boolean =>
  /^(?:[a-z][a-z0-9+.-]*:\/\/|git::|git@|[A-Za-z0-9-]+@[\w.-]+:)/i.test(path) ||
  /^(?:github\.com|gitlab\.com|bitbucket\.org|gh:)/.test(path) ||
  /[?&](?:ref|timeout|submodules|version)=/.test(path);

/** Where the line is that a text block begins on, given the line of its key. */
export const shifted = (place: Place, by: number): Place => ({
  ...place,
  line: place.line + by,
  ...(place.endLine !== undefined && { endLine: place.endLine + by }),
});
