import type { Change, Edit } from '../../model/index.ts';
import type { Bench, Laid } from './bench.ts';
import { type GuideFormat, noVersion } from './blank.ts';

/** The blank source with the changes written into it; nothing where a writer leaves one of them to a person. */
export const writtenInto = (laid: Laid, changes: readonly Change[], { write }: Bench): string | undefined => {
  const { edits, byHand } = write(changes);
  if (byHand.length > 0 || edits.length === 0 || edits.some(edit => edit.file !== laid.file)) return undefined;
  return [...edits].sort((a, b) => b.start - a.start).reduce(spliced, laid.text);
};
const spliced = (text: string, { start, end, text: by }: Edit): string => text.slice(0, start) + by + text.slice(end);

/** What a reader needs to see of it: the resources that say something, without the frame around them. */
export const shownOf = (laid: Laid, whole: string): string =>
  unframed[laid.format](whole, laid)
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();

/** A blank resource that only others were written beside says nothing. */
const withoutBlank = (whole: string, { text, format }: Laid): string => {
  const rest = whole.startsWith(text) ? whole.slice(text.length).replace(/^\n+/, '') : '';
  return rest === '' || (format === 'cloudformation' && !/^ {2}\S/.test(rest)) ? whole : rest;
};
const dedented = (text: string): string => text.replaceAll(/^ {2}/gm, '');
const unframed: Readonly<Record<GuideFormat, (whole: string, laid: Laid) => string>> = {
  terraform: withoutBlank,
  cloudformation: (whole, laid) => dedented(withoutBlank(whole, laid).replace(/^Resources:\n/, '')),
  bicep: (whole, laid) =>
    withoutBlank(whole, laid)
      .replaceAll(`@${noVersion}`, '@<version>')
      .replaceAll(/^ {2}name: '[a-z/]+'\n/gm, ''),
  arm: armResources,
  manifest: whole => whole.replace(/^apiVersion: .*\n/, '').replace(/^metadata:\n {2}name: example\n(?! )|^ {2}name: example\n/m, ''),
};

const frameNames: ReadonlySet<string> = new Set(['apiVersion', 'name', 'dependsOn']);
function armResources(whole: string, { type }: Laid): string {
  const { resources } = JSON.parse(whole) as { readonly resources: readonly Readonly<Record<string, unknown>>[] };
  const shown = resources.map(resource => Object.fromEntries(Object.entries(resource).filter(([name]) => !frameNames.has(name))));
  const speaking = shown.filter(resource => resource['type'] !== type || Object.keys(resource).length > 1);
  return speaking.map(resource => JSON.stringify(resource, undefined, 2)).join('\n');
}
