import { hasHoles, pieces, shown } from '../../../model/index.ts';
import { numberOf } from '../types.ts';
import { bool, type Failure, failure, nothing, number, text, unknown, type Value } from '../value.ts';
import { bytesOf } from './bytes.ts';
import { instantOf, instantText, parseInstant } from './instant.ts';

const yes = /^(?:y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON)$/;
const no = /^(?:n|N|no|No|NO|false|False|FALSE|off|Off|OFF)$/;
const none = /^(?:|~|null|Null|NULL)$/;
const integer = /^(?:[-+]?\d+|0o[0-7]+|0x[0-9a-fA-F]+)$/;
const float = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const infinite = /^[-+]?\.(?:inf|Inf|INF)$/;
const notNumber = /^\.(?:nan|NaN|NAN)$/;
const date = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const moment = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:([Tt])| )(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.\d{1,9})?(Z|[-+]\d\d:\d\d)?$/;

const padded = (digits: string | undefined): string => (digits ?? '').padStart(2, '0');

/** A date or a time as RFC 3339, the form in which Terraform has it. */
const timestamp = (written: string): string | undefined => {
  const day = date.exec(written);
  if (day) {
    const instant = instantOf([Number(day[1]), Number(day[2]), Number(day[3])], [0, 0, 0], 0n, 0);
    return instant && instantText(instant);
  }
  const found = moment.exec(written);
  if (!found || (found[4] === undefined) !== (found[8] === undefined)) return undefined;
  const time = `${padded(found[5])}:${padded(found[6])}:${padded(found[7])}`;
  const instant = parseInstant(`${found[1]}-${padded(found[2])}-${padded(found[3])}T${time}${found[8] ?? 'Z'}`);
  return instant && instantText(instant);
};

const wholeNumber = (written: string): Value | Failure => numberOf(/^0[ox]/.test(written) ? BigInt(written).toString() : written);

/** What an unquoted scalar without a tag stands for. */
const plain = (written: string): Value | Failure => {
  if (yes.test(written) || no.test(written)) return bool(yes.test(written));
  if (none.test(written)) return nothing;
  if (infinite.test(written)) return number(written.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY);
  if (notNumber.test(written)) return failure('floating point NaN is not supported');
  const time = timestamp(written);
  if (time !== undefined) return text(time);
  if (integer.test(written)) return wholeNumber(written);
  return float.test(written) ? numberOf(written) : text(written);
};

const words = 'true True TRUE false False FALSE yes Yes YES no No NO on On ON off Off OFF null Null NULL .inf .Inf .INF .nan .NaN .NAN';
/** A part of what may still turn out to be a number, a date or one of the words. */
const mayBeOther = (piece: string): boolean => /^[0-9a-fA-FxoeETtZ.:+~ -]*$/.test(piece) || words.includes(piece);

/** In quotes a tag that is none of a text's own is passed over. */
const tagged = (written: string, quoted: boolean, tag: string): Value | Failure => {
  if (tag === 'str' || (quoted && tag !== 'binary')) return text(written);
  if (tag === 'binary') return bytesOf(written) ? text(written) : failure('cannot parse a !!binary that is not valid base64');
  const value = tag === 'null' ? nothing : plain(written);
  const fits = { bool: 'bool', int: 'number', float: 'number', null: 'null', timestamp: 'text' }[tag];
  return fits === value.is || value.is === 'unknown' ? value : failure(`cannot parse a value as !!${tag}`);
};

/** A scalar of YAML as Terraform reads it. `tag` is the short name of a tag that was written, `quoted` says that it cannot be but a text. */
export const yamlScalar = (written: string, quoted: boolean, tag: string | undefined): Value | Failure => {
  if (tag !== undefined) return tagged(written, quoted, tag);
  if (quoted) return text(written);
  if (!hasHoles(written)) return written.length > 1000 ? text(written) : plain(written);
  const parts = pieces(written);
  if (parts.some((piece, i) => i % 2 === 0 && !mayBeOther(piece))) return text(written);
  return unknown(`it depends on ${parts[1]}`, parts.length === 3 && parts[0] === '' && parts[2] === '' ? (parts[1] ?? '') : shown(written));
};
