import { isMap, type Json, type JsonMap, listOf } from '../inventory/json.ts';
import { keyName } from './code.ts';
import { type Entry, type FindingFormat, holeIn, listUnder, mapsUnder, placeAt, texts, textUnder, under } from './format.ts';

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
  const hole = holes.get(textUnder(about, 'name') ?? '');
  const image = hole && textUnder(run, 'properties', 'imageName');
  const locations = mapsUnder(result, 'locations');
  const physical = under(locations[0], 'physicalLocation');
  const region = under(physical, 'region');
  return {
    rule,
    also: texts(...texts(...listUnder(about, 'properties', 'tags'), textUnder(about, 'properties', 'id')).filter(tag => /\d/.test(tag)), hole),
    title: textUnder(about, 'shortDescription', 'text') ?? textUnder(result, 'message', 'text') ?? rule,
    says: saysOf(result, toolOf(run).tool),
    names: texts(
      ...locations.flatMap(({ logicalLocations }) => listOf(logicalLocations)).flatMap(one => [textUnder(one, 'fullyQualifiedName'), textUnder(one, 'name')]),
      image && `image ${image}`,
      toolOf(run).tool === 'KICS' ? keyName(textUnder(result, 'message', 'text') ?? '') : undefined,
    ),
    ...placeAt(fileOf(textUnder(physical, 'artifactLocation', 'uri')), under(region, 'startLine'), under(region, 'endLine')),
    ...toolOf(run),
  };
};

/** What Trivy calls rules that are known holes in packages. */
const holes: ReadonlyMap<string, string> = new Map([
  ['OsPackageVulnerability', holeIn(true)],
  ['LanguageSpecificPackageVulnerability', holeIn(false)],
]);

const toolOf = (run: JsonMap): { readonly tool?: string } => {
  const name = textUnder(run, 'tool', 'driver', 'name');
  return name === undefined ? {} : { tool: name.slice(0, 80) };
};

/** A result is a failure unless it says otherwise. What KICS finds by a rule of little weight it calls informational. */
const saysOf = (result: Json, tool: string | undefined): Entry['says'] => {
  const kind = textUnder(result, 'kind') ?? 'fail';
  return kind === 'fail' || (kind === 'informational' && tool === 'KICS') ? 'fails' : kind === 'pass' ? 'passes' : 'undecided';
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
