import { typeKey } from '../../engine/assets.ts';
import type { Found } from '../../engine/bind.ts';
import { stepsOf } from '../../engine/follow.ts';
import type { Change, Form } from '../../model/index.ts';
import type { KnownCheck } from '../look-up.ts';
import type { Bench } from './bench.ts';
import { formatsOf, type GuideFormat, guideFormats, isGoogleApi } from './blank.ts';
import type { Known, LiveAim, LiveFacts, LiveGuide } from './live.ts';
import { awsCommands } from './live-aws.ts';
import { azureCommands } from './live-azure.ts';
import { googleCommands } from './live-google.ts';
import { kubernetesCommands } from './live-kubernetes.ts';
import { foundIn, type Recipe, type RecipeStep, recipeOf } from './recipe.ts';
import { shownOf, writtenInto } from './snippet.ts';
import { shapeWords } from './wants.ts';

/** What to do about a check, worked out from the catalog: how each format writes it, and how it is changed where it runs. */
export interface Guide {
  readonly check: KnownCheck;
  /** What is wanted, in words. */
  readonly wanted: readonly string[];
  /** Other ways to meet it. */
  readonly otherwise: readonly string[];
  readonly written: readonly Written[];
  readonly live: readonly Live[];
  /** Only a new resource in place of the old one meets it. */
  readonly replaces: boolean;
}
export type Disruption = 'in place' | 'replaces the resource' | 'may replace the resource';
export interface Written {
  readonly format: GuideFormat;
  readonly type: string;
  readonly snippets: readonly Snippet[];
  /** What a person has to see to, in words. */
  readonly words: readonly string[];
  readonly disruption?: Disruption;
}
export interface Snippet {
  readonly text: string;
  /** The whole source it was cut from. */
  readonly whole: string;
  readonly linked?: string;
}
export type Cloud = 'aws' | 'azure' | 'google' | 'kubernetes';
export interface Live extends LiveGuide {
  readonly cloud: Cloud;
  readonly linked?: string;
  readonly disruption?: Disruption;
}

export interface GuideOptions {
  readonly facts: LiveFacts;
  /** One type only: that of an asset. */
  readonly type?: string;
  /** The asset, where commands are wanted for that one. */
  readonly known?: Known;
}

export const guideOf = (check: KnownCheck, bench: Bench, options: GuideOptions): Guide => {
  const { fields } = check.of;
  const all = subjectsOf(check, bench);
  const isAsked = ({ found }: Subject): boolean => options.type === undefined || typeKey(found.declaration.type) === typeKey(options.type);
  const subjects = options.type === undefined ? all : subjectsOf(check, bench, options.type);
  const written = (those: readonly Subject[]): readonly Written[] =>
    those.flatMap(({ found, format }) => (format === 'api' ? [] : [writtenIn(format, found, recipeOf(check, found, format, bench), bench, options.facts)]));
  const own = written(subjects);
  // What one format knows to replace the resource is replaced however it is changed.
  const replaces = [...own, ...written(all.filter(one => !isAsked(one)))].some(({ disruption }) => disruption === 'replaces the resource');
  return {
    check,
    wanted: shapeWords(check.expect[0], fields),
    otherwise: check.expect.slice(1).map(shape => shapeWords(shape, fields).join(' and ')),
    written: own,
    live: replaces ? [] : subjects.flatMap(({ found, format }) => liveOf(recipeOf(check, found, format, bench), format, bench, options)),
    replaces,
  };
};

interface Subject {
  readonly found: Found;
  readonly format: GuideFormat | 'api';
}
/** The first type of each format; of workloads the one that is meant most. */
const subjectsOf = ({ of }: KnownCheck, bench: Bench, only?: string): readonly Subject[] => {
  const own = bench.catalog.mappings.filter(mapping => mapping.asset.id === of.id);
  const formats: readonly (GuideFormat | 'api')[] = [...guideFormats, 'api'];
  return formats.flatMap(format => {
    const all = own.flatMap(mapping =>
      mapping.types.flatMap(type => (isIn(type, format) && (only === undefined || typeKey(only) === typeKey(type)) ? [{ mapping, type }] : [])),
    );
    const chosen = all.find(({ type }) => type === 'Deployment.apps') ?? all[0];
    const found = chosen && foundIn(chosen.mapping, chosen.type, format, bench);
    return found ? [{ found, format }] : [];
  });
};
const isIn = (type: string, format: GuideFormat | 'api'): boolean => (format === 'api' ? isGoogleApi(type) : formatsOf(type).includes(format));

const writtenIn = (format: GuideFormat, { declaration }: Found, { steps, words }: Recipe, bench: Bench, facts: LiveFacts): Written => {
  const snippets: Snippet[] = [];
  const unwritten: string[] = [];
  for (const { found, linked, changes } of joinedSteps(steps)) {
    const laid = bench.blank(format, found.declaration.type);
    const whole = laid && writtenInto(laid, [...whatItIs(found), ...changes], bench);
    if (laid && whole !== undefined) snippets.push({ text: shownOf(laid, whole), whole, ...(linked !== undefined && { linked }) });
    else unwritten.push(...changes.map(changeWords));
  }
  const disruption = disruptionOf(steps, format, bench.form, facts);
  return { format, type: declaration.type, snippets, words: [...words, ...unwritten], ...(disruption && snippets.length > 0 && { disruption }) };
};
/** Of a type that is several kinds of asset: the line that says which is meant. */
const whatItIs = ({ mapping, declaration }: Found): readonly Change[] =>
  Object.entries(mapping.where ?? {}).flatMap(([path, glob]) => {
    const to = glob.replaceAll('*', '');
    return to === '' || to.includes('?') ? [] : [{ do: 'set', on: declaration.id, path: stepsOf(path), to } as const];
  });
const changeWords = (change: Change): string => (change.do === 'add' ? `a ${change.type} for it` : `the line ${change.path.join('.')}`);

/** What is written into one resource is shown at once. */
const joinedSteps = (steps: readonly RecipeStep[]): readonly RecipeStep[] => {
  const byId = new Map<string, RecipeStep>();
  for (const step of steps) {
    const before = byId.get(step.found.declaration.id);
    byId.set(
      step.found.declaration.id,
      before ? { ...before, changes: [...before.changes, ...step.changes], usual: { ...before.usual, ...step.usual } } : step,
    );
  }
  return [...byId.values()];
};

const disruptionOf = (
  steps: readonly RecipeStep[],
  format: GuideFormat | 'api',
  form: (type: string) => Form | undefined,
  facts: LiveFacts,
): Disruption | undefined => {
  const each = steps.flatMap(({ found: { declaration }, changes }) =>
    changes.filter(change => change.do !== 'add').map(change => disruptionAt(declaration.type, change, format, form, facts)),
  );
  if (each.includes('replaces the resource')) return 'replaces the resource';
  if (each.includes('may replace the resource')) return 'may replace the resource';
  return each.includes(undefined) ? undefined : 'in place';
};
const disruptionAt = (
  type: string,
  change: Exclude<Change, { do: 'add' }>,
  format: GuideFormat | 'api',
  form: (type: string) => Form | undefined,
  facts: LiveFacts,
): Disruption | undefined => {
  const names = change.path.filter(step => typeof step === 'string' && step !== '*');
  const paths = names.map((_, i) => names.slice(0, i + 1).join('.'));
  const known = form(type);
  if (paths.some(path => known?.replaces.has(path))) return 'replaces the resource';
  if (paths.some(path => facts.cloudformation(type)?.mayReplace?.includes(path))) return 'may replace the resource';
  // Of other formats only some of what replaces is known.
  return format === 'cloudformation' || known?.version !== undefined ? known && 'in place' : undefined;
};

const clouds: Readonly<Partial<Record<GuideFormat | 'api', readonly [Cloud, (aim: LiveAim) => LiveGuide | undefined]>>> = {
  cloudformation: ['aws', awsCommands],
  arm: ['azure', azureCommands],
  api: ['google', googleCommands],
  manifest: ['kubernetes', kubernetesCommands],
};
/** The command line of the provider; none where it would replace the asset, or where only a person knows what to write. */
const liveOf = ({ steps, words }: Recipe, format: GuideFormat | 'api', bench: Bench, { facts, known }: GuideOptions): readonly Live[] => {
  const [cloud, commands] = clouds[format] ?? [];
  if (!cloud || !commands || words.length > 0) return [];
  return joinedSteps(steps).flatMap(step => {
    const disruption = disruptionOf([step], format, bench.form, facts);
    if (disruption === 'replaces the resource') return [];
    const made = commands({ step, facts, form: bench.form, ...(known && step.linked === undefined && { known }) });
    return made ? [{ cloud, ...made, ...(step.linked !== undefined && { linked: step.linked }), ...(disruption && { disruption }) }] : [];
  });
};
