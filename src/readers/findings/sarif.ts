import { isMap, type Json, type JsonMap, listOf } from '../inventory/json.ts';
import { type Entry, type FindingFormat, listUnder, mapsUnder, placeAt, texts, textUnder, under } from './format.ts';

/** SARIF 2.1.0 of any tool. */
export const sarif: FindingFormat = {
  name: 'SARIF',
  is: document => Array.isArray(under(document, 'runs')) && (textUnder(document, 'version')?.startsWith('2.') ?? true),
  entries: function* (document) {
    for (const run of mapsUnder(document, 'runs')) {
      const rules = [...listUnder(run, 'tool', 'driver', 'rules'), ...mapsUnder(run, 'tool', 'extensions').flatMap(one => listUnder(one, 'rules'))];
      const byId = new Map(rules.filter(isMap).map(rule => [textUnder(rule, 'id') ?? '', rule] as const));
      for (const result of listUnder(run, 'results')) yield entry(result, run, rules, byId);
    }
  },
};

const entry = (result: Json, run: JsonMap, rules: readonly Json[], byId: ReadonlyMap<string, JsonMap>): Entry | string => {
  const index = under(result, 'ruleIndex') ?? under(result, 'rule', 'index');
  const indexed = typeof index === 'number' ? rules[index] : undefined;
  const rule = textUnder(result, 'ruleId') ?? textUnder(result, 'rule', 'id') ?? textUnder(indexed, 'id');
  if (rule === undefined) return 'this result names no rule: it has no ruleId';
  const about = byId.get(rule) ?? indexed;
  const locations = mapsUnder(result, 'locations');
  const physical = under(locations[0], 'physicalLocation');
  const region = under(physical, 'region');
  return {
    rule,
    also: texts(...listUnder(about, 'properties', 'tags'), textUnder(about, 'properties', 'id')).filter(tag => /\d/.test(tag)),
    title: textUnder(about, 'shortDescription', 'text') ?? textUnder(result, 'message', 'text') ?? rule,
    says: saysOf(result),
    names: texts(
      ...locations.flatMap(({ logicalLocations }) => listOf(logicalLocations)).flatMap(one => [textUnder(one, 'fullyQualifiedName'), textUnder(one, 'name')]),
    ),
    ...placeAt(fileOf(textUnder(physical, 'artifactLocation', 'uri')), under(region, 'startLine'), under(region, 'endLine')),
    ...toolOf(run),
  };
};

const toolOf = (run: JsonMap): { readonly tool?: string } => {
  const name = textUnder(run, 'tool', 'driver', 'name');
  return name === undefined ? {} : { tool: name.slice(0, 80) };
};

/** A result is a failure unless it says otherwise. */
const saysOf = (result: Json): Entry['says'] => {
  const kind = textUnder(result, 'kind') ?? 'fail';
  return kind === 'fail' ? 'fails' : kind === 'pass' ? 'passes' : 'undecided';
};

const fileOf = (uri: string | undefined): string | undefined => {
  if (uri === undefined) return undefined;
  const path = uri.replace(/^file:\/\//, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};
