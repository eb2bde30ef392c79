import { shown } from '../../model/index.ts';

const longest = 600;
/** Characters that turn the direction of a text or cannot be seen: by them a name can look like another one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what must be seen
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** A text of an estate as a page may have it: what cannot be seen is spelled, and what is too long for anybody to read is cut, with a mark that says so. */
export const plainText = (text: string, most = longest): string => {
  const cut = text.length > most ? `${whole(text.slice(0, most))}… (cut: ${text.length.toLocaleString('en')} characters)` : text;
  return shown(cut).replaceAll(unseen, spelled);
};

/** Without half of a pair of surrogates at its end. */
const whole = (text: string): string => text.replace(/[\ud800-\udbff]$/, '');

const spelled = (character: string): string => `⟨U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
