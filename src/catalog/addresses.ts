import { hasHoles, isUnresolved, type Plain, pieces, type Several, shown, unresolved, type Worked } from '../model/index.ts';

/**
 * A block of addresses this wide is everybody: AWS itself calls a policy public when it lets in more than a /8 of IPv4 or a /32 of IPv6.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 */
const widest = { v4: 8, v6: 32 } as const;
/** Local IPv6 addresses (fc00::/7, fe80::/10) are wide on paper and reach nobody outside. */
const isLocal = (address: string): boolean => /^f(?:[cd][0-9a-f]{2}|e[89ab][0-9a-f])(?::|$)/i.test(address);

/** Whether a block of addresses takes in everybody: `0.0.0.0/0`, `::/0`, anything nearly as wide; `undefined` when that is not known. */
export const isEverybody = (block: string): boolean | undefined => {
  if (isFound(block)) return undefined;
  if (hasHoles(block)) return isEverybodyWithHoles(block);
  const [, address = '', length] = /^\s*([0-9a-f.:]+)\/(\d+)\s*$/i.exec(block) ?? [];
  if (length === undefined) return false;
  return address.includes(':') ? Number(length) < widest.v6 && !isLocal(address) : Number(length) < widest.v4;
};

/** What a data source finds may be any addresses; those of a network or machine are not everybody. */
const isFound = (block: string): boolean => /\uE002data\.(?!aws_(?:vpc|subnet|eip|instance|security_group|ip_ranges))/.test(block);

/** The length alone often tells: `${var.office}/32` is not everybody. */
const isEverybodyWithHoles = (block: string): boolean | undefined => {
  const known = pieces(block).filter((_, i) => i % 2 === 0);
  const length = /\/(\d+)\s*$/.exec(known.at(-1) ?? '')?.[1];
  if (length === undefined) return undefined;
  if (Number(length) < widest.v4) return true;
  return Number(length) >= widest.v6 || known.some(piece => /\d\./.test(piece)) ? false : undefined;
};

/** The texts at a place that takes one or a list; `rest` says why there may be others. */
export const textsAt = (plain: Plain): Several<string> => {
  const all = Array.isArray(plain) ? (plain as readonly Plain[]) : plain === undefined || plain === null ? [] : [plain];
  const open = all.filter(isUnresolved).map(item => item[unresolved]);
  return { items: all.filter(item => typeof item === 'string'), ...(open.length > 0 && { rest: open.join(', ') }) };
};

/** Whether any of the blocks takes in everybody. What a prefix list holds stands elsewhere. */
export const letsInEverybody = ({ items, rest }: Several<string>, lists: Several<string> = { items: [] }): Worked<boolean> => {
  const answers = items.map(isEverybody);
  if (answers.includes(true)) return { value: true };
  const open = [...items.filter((_, i) => answers[i] === undefined), ...lists.items].map(item => `which addresses ${shown(item)} stands for is not known`);
  const why = [...[rest, lists.rest].filter(one => one !== undefined), ...open];
  return why.length === 0 ? { value: false } : { unknown: why.join(', ') };
};
