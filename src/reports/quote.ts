import type { Place } from '../model/index.ts';

/** A line of a source file as it stands, or nothing when it cannot be had. */
export type Quote = (place: Place) => string | undefined;

const secretName = /pass(?:word|wd|phrase)?|secret|token|credential|private_?key|access_?key|api_?key/i;
const literal = /(["'])(?:\\.|(?!\1)[^\\])+\1/g;

/** The line without what may be a secret: a literal beside a name that speaks of one is masked. References and flags are not secrets. */
export const masked = (line: string): string => {
  const at = /[:=]/.exec(line)?.index;
  if (at === undefined || !secretName.test(line.slice(0, at))) return line;
  const [name, value] = [line.slice(0, at + 1), line.slice(at + 1)];
  if (/^\s*(?:true|false|null|\d{1,3}|[a-z_]+\.[\w.[\]"]+|!\w+.*)\s*(?:[,#].*)?$/i.test(value)) return line;
  const hidden = value.replaceAll(literal, (_, mark: string) => `${mark}…${mark}`);
  return hidden === value && value.trim() !== '' && !/^\s*[[{]?\s*$/.test(value) ? `${name} …` : `${name}${hidden}`;
};

/** Whether a name speaks of a secret. */
export const isSecretName = (name: string): boolean => secretName.test(name);

const assigned = new RegExp(
  `((?:${secretName.source})[\\w.-]*["']?\\s*(?:,\\s*["']?value["']?\\s*)?[:=]>?\\s*)("(?:\\\\.|[^"\\\\])*(?:"|$)|'[^']*(?:'|$)|[^\\s,}\\]"']+)`,
  'gi',
);
const plain = /^(?:true|false|null|\d{1,3}|[a-z_]+\.[\w.[\]]+|!\w+)$/i;
const longest = 2000;
/** The same for a line that may hold many things, each with a name of its own. */
export const maskedThroughout = (line: string): string =>
  masked(line.slice(0, longest)).replaceAll(assigned, (whole, name: string, value: string) => (plain.test(value) ? whole : `${name}…`));
