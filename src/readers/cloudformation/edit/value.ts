import type { Declaration, Joined, Pointer, Spelled } from '../../../model/index.ts';
import { type Fresh, freshList, freshMap, freshScalar, isUnwritten, plainly, type Unwritten } from '../../text-tree/edit/index.ts';
import { logicalIdOf, stackOf } from './template-file.ts';

/** How values are spelled in one template. */
export interface Spelling {
  readonly tags: boolean;
  /** The names of what is added, as pointers call it. */
  readonly added: ReadonlyMap<string, { readonly logicalId: string; readonly stack: string }>;
  readonly from: Declaration;
  /** A text is wanted where JSON would stand as a tree. */
  readonly asText: boolean;
}

/** A value as CloudFormation writes it: attributes of others are called by functions, JSON is a tree. */
export const spellValue = (spelled: Spelled, spelling: Spelling): Fresh | Unwritten =>
  plainly(spelled, special => {
    switch (special.is) {
      case 'pointer':
        return pointed(special, spelling);
      case 'joined':
        return joined(special, spelling);
      case 'json':
        return spelling.asText ? jsonText(special.of, spelling) : spellValue(special.of, spelling);
      default:
        return { why: 'it has no words for this value' };
    }
  });

interface Named {
  readonly name: string;
  readonly attribute: string | undefined;
}
const nameOf = ({ of, attribute }: Pointer, { added, from }: Spelling): Named | Unwritten => {
  const fresh = added.get(of);
  const name = fresh?.logicalId ?? logicalIdOf(of);
  if (of.startsWith('new:') && !fresh) return { why: `${of.slice(4)} is not written either` };
  if ((fresh?.stack ?? stackOf(of)) !== stackOf(from.id)) return { why: `${name} stands in another stack: pass its value on as a parameter` };
  return { name, attribute: attribute === undefined || isOwnName(attribute) ? undefined : attribute };
};

/** Attributes that are the name or id which a resource is called by: its `Ref`, and for most types no attribute for `Fn::GetAtt`. */
const isOwnName = (attribute: string): boolean =>
  /^(?:Ref|Id|.*(?:Name|Identifier))$/.test(attribute) && !/(?:Domain|DNS|Dns|Host)Name$/.test(attribute) && !attribute.includes('.');

const pointed = (pointer: Pointer, spelling: Spelling): Fresh | Unwritten => {
  const named = nameOf(pointer, spelling);
  if (isUnwritten(named)) return named;
  const { name, attribute } = named;
  if (spelling.tags)
    return attribute === undefined ? { is: 'tagged', tag: '!Ref', text: name } : { is: 'tagged', tag: '!GetAtt', text: `${name}.${attribute}` };
  return attribute === undefined ? freshMap([['Ref', freshScalar(name)]]) : freshMap([['Fn::GetAtt', freshList(freshScalar(name), freshScalar(attribute))]]);
};

const joined = ({ parts }: Joined, spelling: Spelling): Fresh | Unwritten => {
  if (parts.every(part => typeof part === 'string')) return freshScalar(parts.join(''));
  const texts = parts.map(part => (typeof part === 'string' ? part.replaceAll('${', '${!') : hole(part, spelling)));
  const whyNot = texts.find(text => typeof text !== 'string');
  return typeof whyNot === 'object' ? whyNot : substituted(texts.join(''), spelling);
};
const hole = (pointer: Pointer, spelling: Spelling): string | Unwritten => {
  const named = nameOf(pointer, spelling);
  return isUnwritten(named) ? named : `\${${[named.name, named.attribute].filter(part => part !== undefined).join('.')}}`;
};
const substituted = (text: string, { tags }: Spelling): Fresh => (tags ? { is: 'tagged', tag: '!Sub', text } : freshMap([['Fn::Sub', freshScalar(text)]]));

/** A text that holds JSON; names of others in it are filled in. */
const jsonText = (of: Spelled, spelling: Spelling): Fresh | Unwritten => {
  const holes: string[] = [];
  const whys: Unwritten[] = [];
  const data = (spelled: Spelled): unknown => {
    if (typeof spelled !== 'object') return spelled;
    if (spelled.is === 'list') return spelled.items.map(data);
    if (spelled.is === 'map') return Object.fromEntries(Object.entries(spelled.entries).map(([key, inner]) => [key, data(inner)]));
    if (spelled.is === 'json') return JSON.stringify(data(spelled.of));
    if (spelled.is === 'asked') return spelled.name;
    const parts = spelled.is === 'pointer' ? [spelled] : spelled.parts;
    return parts.map(part => (typeof part === 'string' ? part : marked(part))).join('');
  };
  const marked = (pointer: Pointer): string => {
    const text = hole(pointer, spelling);
    if (typeof text !== 'string') whys.push(text);
    else holes.push(text);
    return `\uE010${holes.length - 1}\uE011`;
  };
  const text = JSON.stringify(data(of));
  if (whys[0]) return whys[0];
  if (holes.length === 0) return freshScalar(text);
  return substituted(
    text.replaceAll('${', '${!').replaceAll(/\uE010(\d+)\uE011/g, (_, i: string) => holes[Number(i)] ?? ''),
    spelling,
  );
};
