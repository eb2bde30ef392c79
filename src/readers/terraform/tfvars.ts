import { join } from './path.ts';
import { evaluate, type Given, type Module, type Run, scopeIn } from './scope.ts';
import { parsed } from './source.ts';
import { jsonValues } from './tfvars-json.ts';
import { placed } from './value.ts';

export type Values = ReadonlyMap<string, Given>;

const written = (values: Readonly<Record<string, string>>, file: (name: string) => string): Values =>
  new Map(Object.entries(values).map(([name, text]) => [name, { written: text, place: { file: file(name), line: 1 } }]));

const readHcl = (run: Run, path: string, text: string, blank: Module): Values => {
  const { file, body, problems } = parsed(path, text);
  for (const problem of problems) run.problems.add(problem, problem.message);
  const values = new Map<string, Given>();
  for (const item of body.items) {
    const place = file.placeAt(item.start);
    if (item.is === 'attribute') values.set(item.name, { value: placed(evaluate(item.value, scopeIn(run, blank, file)), place) });
    else run.problems.add(place, `A file of values holds no blocks; "${item.type}" is not read.`);
  }
  return values;
};

/** The values in a file, or why it cannot be read. */
export const valuesIn = (run: Run, path: string, blank: Module): Values | string => {
  const read = run.tree.read(path);
  if ('problem' in read) return read.problem;
  return path.endsWith('.json') ? jsonValues(run, path, read.text) : readHcl(run, path, read.text, blank);
};

/** The files that Terraform reads by itself, the later ones winning. */
const automatic = (names: readonly string[]): readonly string[] => [
  ...['terraform.tfvars', 'terraform.tfvars.json'].filter(name => names.includes(name)),
  ...names.filter(name => /\.auto\.tfvars(\.json)?$/.test(name)).sort(),
];

export const readAutomatic = (run: Run, folder: string, blank: Module): readonly Values[] =>
  automatic(run.tree.list(folder) ?? []).map(name => {
    const values = valuesIn(run, join(folder, name), blank);
    if (typeof values !== 'string') return values;
    run.problems.add({ file: join(folder, name), line: 1 }, values);
    return new Map();
  });

const readNamed = (run: Run, blank: Module): readonly Values[] =>
  run.options.varFiles.map(path => {
    const values = valuesIn(run, path, blank);
    if (typeof values !== 'string') return values;
    run.problems.add({ file: path, line: 1 }, `The file of values cannot be read: ${values}`);
    return new Map();
  });

/** What a tool around Terraform gives: as variables of the environment, and as files on the command line. */
export interface Around {
  readonly under: readonly Values[];
  readonly over: readonly Values[];
}

/** What a root's variables are set to. Environment, then the files of the folder, then what the command line names: the last wins. */
export const givenValues = (run: Run, folder: string, blank: Module, around: Around = { under: [], over: [] }): ((name: string) => Given | undefined) => {
  const { environment, vars } = run.options;
  const environmental = written(environment, name => `TF_VAR_${name}`);
  const named = [...around.over, ...readNamed(run, blank), written(vars, () => '--var')];
  const layers = [...around.under, environmental, ...readAutomatic(run, folder, blank), ...named];
  const all = new Map(layers.flatMap(layer => [...layer]));
  return name => all.get(name);
};
