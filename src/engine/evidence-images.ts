import type { Declaration, Node } from '../model/index.ts';

/** What runs which image, by the images that declarations name: `image nginx:1.25`. */
export const runsImage = (declarations: readonly Declaration[]): ((name: string) => readonly Declaration[]) => {
  let known: ReadonlyMap<string, readonly Declaration[]> | undefined;
  return name => {
    if (!name.startsWith('image ')) return [];
    known ??= byImage(declarations);
    return known.get(plainImage(name.slice('image '.length))) ?? [];
  };
};

const byImage = (declarations: readonly Declaration[]): ReadonlyMap<string, readonly Declaration[]> => {
  const all = new Map<string, Declaration[]>();
  for (const declaration of declarations)
    for (const image of new Set(imagesIn(declaration.body))) {
      const same = all.get(image);
      if (same) same.push(declaration);
      else all.set(image, [declaration]);
    }
  return all;
};

/** As tools name it: without the registry that is meant where none is said. */
const plainImage = (image: string): string => image.replace(/^(?:(?:index\.)?docker\.io\/)?(?:library\/)?/, '');

const keys = /^(?:image|image_?uri|image_?identifier)$/i;
function* imagesIn(body: Node): Iterable<string> {
  const open: Node[] = [body];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.is === 'list') for (const item of node.items) open.push(item);
    else if (node.is === 'value' && node.tree) open.push(node.tree);
    else if (node.is === 'map')
      for (const [key, own] of Object.entries(node.entries)) {
        if (own.is === 'value' && typeof own.value === 'string' && keys.test(key)) yield plainImage(own.value);
        else open.push(own);
      }
  }
}
