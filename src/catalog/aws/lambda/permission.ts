import { derived, flag, hasHoles, isMap, isUnresolved, type Lens, type Plain, shown, text, unresolved, type Worked } from '../../../model/index.ts';

/** One permission to call a function. */
export const permission = {
  principal: text(),
  /** It speaks of everybody. */
  everybody: flag(),
  /** It speaks of a service of AWS, which acts for many accounts. */
  service: flag(),
  /** A source, an account, an organisation or a token says on whose behalf. */
  narrowed: flag(),
};
/** How a format writes it. */
export interface Spelling {
  readonly principal: string;
  readonly narrowing: readonly string[];
}

const both = [true, false];
const open = (plain: Plain): Worked<boolean> => ({ unknown: isUnresolved(plain) ? plain[unresolved] : 'a part of it is not known', among: both });
const isOpen = (plain: Plain): boolean => isUnresolved(plain) || (typeof plain === 'string' && hasHoles(plain));

/** The facts of the permission that stands at the body a lens looks into. */
export const lensesOfPermission = ({ principal, narrowing }: Spelling) => {
  const of = <T>(via: (one: { readonly [key: string]: Plain }) => Worked<T>): Lens<T> =>
    derived('', plain => (isMap(plain) ? via(plain) : { unknown: isUnresolved(plain) ? plain[unresolved] : 'it is not a permission' }));
  const whether = (test: (who: string) => boolean): Lens<boolean> =>
    of(one => {
      const who = one[principal];
      return isOpen(who) ? open(who) : { value: typeof who === 'string' && test(who) };
    });
  return {
    principal: of<string>(one => {
      const who = one[principal];
      return isUnresolved(who) ? { unknown: who[unresolved] } : { value: shown(String(who ?? '')) };
    }),
    everybody: whether(who => who === '*'),
    service: whether(who => /\.amazon(?:aws)?\.com(?:\.cn)?$/.test(who)),
    narrowed: of(one => narrowedBy(narrowing.map(name => one[name]))),
  };
};

/** What is written narrows, whatever it says; a star does not. */
const narrowedBy = (values: readonly Plain[]): Worked<boolean> => {
  const said = values.filter(value => value !== undefined && value !== null && value !== '' && value !== '*');
  const known = said.filter(value => !isUnresolved(value));
  if (known.length > 0) return { value: true };
  const [first] = said;
  return first === undefined ? { value: false } : open(first);
};
