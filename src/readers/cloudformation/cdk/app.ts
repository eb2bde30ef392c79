import type { Place, Tree } from '../../../model/index.ts';
import { type TreeNode, textOf, valueIn } from '../../text-tree/index.ts';
import { bodyOf } from '../loops.ts';

/** What a CDK app says of a stack that it made. */
export interface App {
  /** The path of the construct that a resource was made by. */
  readonly pathOf: (logicalId: string) => string | undefined;
  /** Where the app makes the construct at a path, when it was told to remember that and the file is there. */
  readonly madeAt: (path: string) => Place | undefined;
  /** The file or folder that was uploaded under a hash. */
  readonly asset: (hash: string) => string | undefined;
}

/** What the manifest holds of each construct: its logical id, and the calls that led to it. */
export interface Constructs {
  readonly pathOf: (logicalId: string) => string | undefined;
  readonly callsTo: (path: string) => readonly string[];
}

/** Reads the metadata of a stack: path to what is known of it. */
export const constructsIn = (metadata: readonly (TreeNode | undefined)[]): Constructs => {
  const paths = new Map<string, string | null>();
  const calls = new Map<string, readonly string[]>();
  for (const { key, value } of metadata.flatMap(bodyOf)) {
    const path = key.replace(/^\//, '');
    for (const item of value.is === 'list' ? value.items : []) {
      const [type, data] = [textOf(valueIn(item, 'type')), valueIn(item, 'data')];
      const id = type === 'aws:cdk:logicalId' ? textOf(data) : undefined;
      // A stack and one that it nests may use a name twice: it then tells nothing.
      if (id !== undefined) paths.set(id, (paths.get(id) ?? path) === path ? path : null);
      const trace = type === 'aws:cdk:creationStack' ? data : valueIn(item, 'trace');
      if (trace?.is === 'list')
        calls.set(
          path,
          trace.items.map(textOf).filter(call => call !== undefined),
        );
    }
  }
  return { pathOf: logicalId => paths.get(logicalId) ?? undefined, callsTo: path => calls.get(path) ?? [] };
};

/** The first call that stands in a file of the app itself: the files are looked for below the folder that the output stands in. */
export const placeFinder = (folder: string, tree: Tree): ((calls: readonly string[]) => Place | undefined) => {
  const found = new Map<string, { readonly file: string; readonly lines: number } | undefined>();
  const search = (file: string): { readonly file: string; readonly lines: number } | undefined => {
    if (found.has(file)) return found.get(file);
    const answer = sourceIn(folder, file, tree);
    found.set(file, answer);
    return answer;
  };
  return calls => {
    for (const call of calls) {
      const said = calledIn(call);
      const source = said && search(said.file);
      if (said && source && said.line <= source.lines) return { file: source.file, line: said.line };
    }
    return undefined;
  };
};

const foreign = /\/node_modules\/|\/site-packages\/|\/aws-cdk-lib\/|\/jsii|^node:|^internal\//;

/** `new Shop (/home/me/shop/lib/shop.ts:12:5)`. */
const calledIn = (call: string): { readonly file: string; readonly line: number } | undefined => {
  if (call.length > 1_000) return undefined;
  const where = (call.endsWith(')') ? call.slice(call.lastIndexOf('(') + 1, -1) : call.replace(/^at /, '')).replaceAll('\\', '/');
  const [, file, line] = /^(.+?):(\d+)(?::\d+)?$/.exec(where) ?? [];
  return file === undefined || foreign.test(file) ? undefined : { file, line: Number(line) };
};

/** The app may have been run elsewhere, so that only the end of a path can be told: the longest that is a file. */
const sourceIn = (folder: string, file: string, tree: Tree): { readonly file: string; readonly lines: number } | undefined => {
  const parts = file.split('/').filter(part => part !== '' && part !== '.' && part !== '..' && !part.endsWith(':'));
  for (let from = 0; from < parts.length; from++) {
    const path = [...(folder === '' ? [] : [folder]), ...parts.slice(from)].join('/');
    const answer = tree.read(path);
    if ('text' in answer) return { file: path, lines: answer.text.split('\n').length };
  }
  return undefined;
};
