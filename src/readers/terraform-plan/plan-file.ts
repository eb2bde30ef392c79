import type { Problem } from '../../model/index.ts';
import { type Configuration, configurationOf } from './configuration.ts';
import { addressOf, changedInstance, deferredInstance, type Instance, instancesIn } from './instance.ts';
import { complain, itemsOf, type JsonFile, jsonFile, membersOf, type Piece, plainOf, textOf, wholeOf } from './json-file.ts';
import { inside, type JsonObject, objectOf } from './json-value.ts';

/** A plan as `terraform show -json` writes it. */
export interface PlanFile {
  readonly json: JsonFile;
  readonly instances: readonly Instance[];
  readonly configuration: Configuration | undefined;
  /** By name: `{ value }`. */
  readonly variables: JsonObject;
  /** Every text at the top of what the plan changes: what is not written may be about to change where it names one of them. */
  readonly touched: ReadonlySet<string>;
}

/** Of a newer major version nothing is sure; the minor ones only add. */
export const unreadableVersion = (version: string | undefined): string | undefined => {
  if (version === undefined || /^[01]\./.test(version)) return undefined;
  return `The format version ${version.slice(0, 20)} is newer than what can be read (1.x): it is not read. Write the file with Terraform or OpenTofu 1.x.`;
};

/** What of the prior state the plan says nothing of, as it leaves it alone: data sources that were read, and everything outside of a \`-target\`. */
const unchanged = (json: JsonFile, prior: Piece | undefined, named: ReadonlySet<string>): readonly Instance[] =>
  instancesIn(json, membersOf(json, prior).get('values')).filter(instance => !named.has(addressOf(instance)));

const changedTexts = (json: JsonFile, changes: readonly Piece[]): ReadonlySet<string> => {
  const touched = new Set<string>();
  for (const whole of changes) {
    const change = membersOf(json, membersOf(json, whole).get('change'));
    const actions = plainOf(json, change.get('actions'));
    if (!Array.isArray(actions) || actions.every(action => action === 'no-op' || action === 'read')) continue;
    for (const side of ['before', 'after'])
      for (const [, piece] of membersOf(json, change.get(side))) {
        const text = json.source.text[piece.start] === '"' ? json.source.text.slice(piece.start + 1, Math.min(piece.end - 1, piece.start + 2_100)) : '';
        if (text.length > 2) touched.add(text);
      }
  }
  return touched;
};

const addressesIn = (json: JsonFile, changes: readonly Piece[]): ReadonlySet<string> => {
  const named = new Set<string>();
  for (const whole of changes) {
    const members = membersOf(json, whole);
    for (const key of ['address', 'previous_address']) {
      const address = textOf(json, members.get(key));
      if (address !== undefined) named.add(address);
    }
  }
  return named;
};

const instancesOf = (json: JsonFile, members: ReadonlyMap<string, Piece>): readonly Instance[] => {
  if (!members.has('resource_changes')) return instancesIn(json, members.get('planned_values'));
  const changes = itemsOf(json, members.get('resource_changes'));
  const deferred = itemsOf(json, members.get('deferred_changes'));
  return [
    ...changes.flatMap(whole => changedInstance(json, whole) ?? []),
    ...deferred.flatMap(whole => deferredInstance(json, whole) ?? []),
    ...unchanged(json, members.get('prior_state'), addressesIn(json, changes)),
  ];
};

const remarks = (json: JsonFile, members: ReadonlyMap<string, Piece>): void => {
  const errored = members.get('errored');
  if (errored && plainOf(json, errored) === true)
    complain(json, errored.start, 'This plan ended with an error: what comes after that is missing from it. Mend the source and plan again.');
  const { text } = json.source;
  if (text[text.trimEnd().length - 1] !== '}') complain(json, text.trimEnd().length, 'The file ends too early: what can be read of it is read. Write it anew.');
};

export const readPlan = (file: string, text: string): PlanFile | { readonly problems: readonly Problem[] } => {
  const json = jsonFile(file, text);
  const members = membersOf(json, wholeOf(json));
  const version = members.get('format_version');
  const fault = unreadableVersion(textOf(json, version));
  if (fault !== undefined) {
    complain(json, version?.start ?? 0, fault);
    return { problems: json.problems };
  }
  remarks(json, members);
  return {
    json,
    instances: instancesOf(json, members),
    configuration: configurationOf(json, members.get('configuration')),
    variables: objectOf(plainOf(json, members.get('variables'))),
    touched: changedTexts(json, itemsOf(json, members.get('resource_changes'))),
  };
};

/** The value that a variable had; nothing when it was only its default, which the source may have changed since. */
export const variableIn = ({ variables, configuration }: PlanFile, name: string): unknown => {
  const value = inside(variables[name], 'value');
  const usual = inside(configuration?.variables[name], 'default');
  return JSON.stringify(value) === JSON.stringify(usual) ? undefined : value;
};
