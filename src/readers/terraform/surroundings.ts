import { shown } from '../../model/index.ts';
import type { Span } from './hcl/syntax.ts';
import { rootModule } from './module-call.ts';
import type { ModuleSource } from './module-source.ts';
import { join } from './path.ts';
import { type Bound, evaluate, type Module, type Run, scopeIn } from './scope.ts';
import { parsedTemplate } from './source.ts';
import { type Failure, type FunctionSurroundings, failure, type Value } from './value.ts';

const nothingDeclared = (folder: string): ModuleSource => {
  const none = new Map<string, never>();
  return { folder, variables: none, locals: none, resources: none, calls: none, outputs: none, providers: none, required: none, problems: [], files: 0 };
};

/** A module that declares nothing: for files of values and templates, which cannot refer to anything. */
export const blankModule = (run: Run, folder: string): Module => {
  const surroundings = { ...filesIn(run, folder), render: () => failure('a template cannot call for another template') };
  return rootModule(nothingDeclared(folder), { folder, scope: folder, given: () => undefined, surroundings, locked: new Map(), fetched: new Map() });
};

const filesIn = (run: Run, folder: string): Pick<FunctionSurroundings, 'read' | 'list'> => ({
  read: path => run.tree.read(join(folder, path)),
  list: path => run.tree.list(join(folder, path)),
});

/** What is wrong in a template is wrong with the call: the failure says where it went wrong. */
const render = (run: Run, folder: string, template: string, variables: ReadonlyMap<string, Value>, name: string): Value | Failure => {
  const { file, template: expression, problem } = parsedTemplate(name, template);
  if (!expression) return failure(`${shown(name)}: ${problem ?? 'the template cannot be read'}`);
  const bound = [...variables].reduce<Bound | undefined>((outer, [name, value]) => ({ name, value, outer }), undefined);
  let wrong: Failure | undefined;
  const report = (message: string, { start }: Span): void => {
    wrong ??= { ...failure(message), at: file.placeAt(start) };
  };
  const value = evaluate(expression, { ...scopeIn(run, blankModule(run, folder), file, bound), report });
  return wrong ?? value;
};

/** What functions may look at: files below the root module's folder, and templates. */
export const surroundingsOf = (run: Run, folder: string): FunctionSurroundings => ({
  ...filesIn(run, folder),
  render: (template, variables, file) => render(run, folder, template, variables, join(folder, file)),
});
