import { hasHoles, hole, type Node, type Place } from '../../model/index.ts';
import { type TreeNode, textOf, valueIn } from '../text-tree/index.ts';
import { argumentsOf, type Call, callOf } from './call.ts';
import { type Frame, spend } from './frame.ts';
import { joinedText, longest, shapeOf } from './joined-text.ts';
import { withBound } from './loops.ts';
import { attribute, misused, named } from './names.ts';
import { knownText, list, text, unresolved, value, whyUnknown } from './node.ts';

/** `Fn::Sub`: a text with `${…}` in it, and perhaps a map of names. `${!Name}` is the text `${Name}`. */
export const sub = (call: Call, frame: Frame, at: Place): Node => {
  const [template, names] = call.argument.is === 'list' ? argumentsOf(call) : [call.argument];
  const written = textOf(template);
  const inner = call.argument.is === 'map' ? callOf(call.argument) : undefined;
  if (inner?.name === 'Fn::Transform') return unresolved(call.name, whyUnknown(frame.evaluate(call.argument, frame)), at);
  if (written === undefined || (names && names.is !== 'map')) return misused(call, frame, at, 'takes a text, or a list of a text and a map');
  const pieces = withBound(written, frame.bound).split(/\$\{([^}]*)\}/);
  const parts = pieces.flatMap((piece, i) => (i % 2 === 0 ? [value(piece, at)] : filled(piece.trim(), names, call, frame, at)));
  return assembled(parts, call, frame, at);
};

const filled = (name: string, names: TreeNode | undefined, call: Call, frame: Frame, at: Place): readonly Node[] => {
  if (name.startsWith('!')) return [value(`\${${name.slice(1)}}`, at)];
  const own = valueIn(names, name);
  if (own) return [frame.evaluate(own, frame) ?? value('', at)];
  const node = name.includes('.') ? attribute(name, call, frame, at) : named(name, call, frame, at);
  return node ? [node] : [];
};

/** The text that the parts make, as long as such texts do not multiply. */
const assembled = (parts: readonly Node[], call: Call, frame: Frame, at: Place): Node => {
  const cost = parts.reduce((sum, part) => sum + 1 + (part.is === 'value' ? String(part.value).length / 100 : 0), 0);
  return spend(cost, frame, call) ? joinedText(parts, at) : unresolved(call.name, 'these templates multiply into more than can be read', at);
};

export const join = (call: Call, frame: Frame, at: Place): Node => {
  const [separator, items] = argumentsOf(call);
  const between = separator && frame.evaluate(separator, frame);
  const all = items && frame.evaluate(items, frame);
  if (!between || !all) return misused(call, frame, at, 'takes a separator and a list');
  if (all.is !== 'list') return all.is === 'value' ? misused(call, frame, at, 'takes a separator and a list') : unresolved('Fn::Join', whyUnknown(all), at);
  const parts = all.items.flatMap((item, i) => (i === 0 ? [item] : [between, item]));
  return all.rest === undefined ? assembled(parts, call, frame, at) : unresolved(call.name, all.rest, at);
};

export const split = (call: Call, frame: Frame, at: Place): Node => {
  const [separator, whole] = argumentsOf(call);
  const [between, all] = [separator && frame.evaluate(separator, frame), whole && frame.evaluate(whole, frame)];
  const [by, known] = [knownText(between), knownText(all)];
  if (!between || !all || by === '') return misused(call, frame, at, 'takes a separator and a text');
  if (by === undefined || known === undefined) return unresolved('Fn::Split', whyUnknown(known === undefined ? all : between), at);
  const secret = all.sensitive && { sensitive: true as const };
  return {
    ...list(
      known.split(by).map(part => ({ ...text(part, at), ...secret })),
      at,
    ),
    ...secret,
  };
};

/** The encoded text, a hole when it is not known; `tree` is what was encoded. */
export const base64 = (call: Call, frame: Frame, at: Place): Node => {
  const inner = frame.evaluate(call.argument, frame, at);
  if (!inner) return misused(call, frame, at, 'takes a text');
  const known = knownText(inner);
  const made = known === undefined || hasHoles(known) || !fits(inner, call, frame) ? hole(call.name) : encoded(known);
  return { ...value(made, at), tree: inner, ...(inner.sensitive && { sensitive: true }) };
};

const encoded = (of: string): string => btoa(Array.from(new TextEncoder().encode(of), byte => String.fromCharCode(byte)).join(''));

/** The JSON, with holes for what is not known; `tree` is what it was made from. */
export const toJsonString = (call: Call, frame: Frame, at: Place): Node => {
  const inner = frame.evaluate(call.argument, frame, at);
  if (!inner) return misused(call, frame, at, 'takes a map or a list');
  return { ...value(fits(inner, call, frame) ? json(inner) : hole(call.name), at), tree: inner, ...(holdsSecret(inner) && { sensitive: true }) };
};

/** Whether a text may be made of it, which must be neither too long nor one of too many. */
const fits = (node: Node, call: Call, frame: Frame): boolean => {
  let size = 0;
  const walk = (one: Node): boolean => {
    size += one.is === 'value' ? String(one.value).length : 10;
    return size < longest && (one.is === 'map' ? Object.values(one.entries) : one.is === 'list' ? one.items : []).every(walk);
  };
  return walk(node) && spend(1 + size / 100, frame, call);
};

const holdsSecret = (node: Node): boolean => {
  if (node.sensitive) return true;
  return (node.is === 'map' ? Object.values(node.entries) : node.is === 'list' ? node.items : []).some(holdsSecret);
};

const json = (node: Node): string => {
  if ((node.is === 'map' || node.is === 'list') && node.rest !== undefined) return node.is === 'map' ? `{${hole('…')}}` : `[${hole('…')}]`;
  if (node.is === 'value') return JSON.stringify(node.value);
  if (node.is === 'map') return `{${Object.entries(node.entries).map(([key, entry]) => `${JSON.stringify(key)}:${json(entry)}`)}}`;
  if (node.is === 'list') return `[${node.items.map(json)}]`;
  return node.is === 'unresolved' && node.shape === undefined ? hole('unknown') : JSON.stringify(shapeOf(node));
};
