import { hasHoles, isUnresolved, type Plain, unresolved, type Worked } from '../../model/index.ts';
import { pick } from './pick.ts';

export const supports = ['supported', 'ended'] as const;
type Support = (typeof supports)[number];

/**
 * Whether the makers of a system still fix it on 2026-11-22, of the images of the marketplace that say so by their names.
 * Calendars: https://ubuntu.com/about/release-cycle, https://learn.microsoft.com/en-us/lifecycle/products/?terms=windows%20server,
 * https://access.redhat.com/support/policy/updates/errata
 */
const oldest = { ubuntu: 22, ubuntuPro: 18, windowsServer: 2016, redHat: 8 } as const;

const ubuntu = (words: string, pro: boolean): Support | undefined => {
  const year = Number(/(?:^|\D)(\d\d)[._]04(?:\D|$)/.exec(words)?.[1]);
  if (Number.isNaN(year) || year % 2 === 1) return undefined;
  return year >= (pro || /(?:^|[-_ ])pro(?:[-_ ]|$)/i.test(words) ? oldest.ubuntuPro : oldest.ubuntu) ? 'supported' : 'ended';
};
const windowsServer = (sku: string): Support | undefined => {
  const year = /^(20\d\d)/.exec(sku)?.[1];
  return year === undefined ? undefined : Number(year) >= oldest.windowsServer ? 'supported' : 'ended';
};
/** Images of one minor version stay at it, and older versions get fixes only with an add-on: of neither anything is known here. */
const redHat = (sku: string): Support | undefined => (Number(/^(\d+)-(?:lvm|raw)/i.exec(sku)?.[1]) >= oldest.redHat ? 'supported' : undefined);

const supportOf = (publisher: string, offer: string, sku: string, pro: boolean): Support | undefined => {
  if (/^canonical$/i.test(publisher)) return ubuntu(`${offer} ${sku}`, pro);
  if (/^MicrosoftWindowsServer$/i.test(publisher)) return windowsServer(sku);
  if (/^RedHat$/i.test(publisher)) return redHat(sku);
  return /^centos(?!.*stream)/i.test(offer) ? 'ended' : undefined;
};

const open = (why: string): Worked<Support> => ({ unknown: why, among: supports });

/** Whether the system of an image still gets fixes; `license` may say that Ubuntu Pro is paid for, which is fixed for longer. */
export const imageSupport = (image: Plain, license: Plain): Worked<Support> => {
  const names = ['publisher', 'offer', 'sku'].map(name => pick(image, name));
  const hidden = names.find(isUnresolved);
  if (hidden !== undefined) return open(hidden[unresolved]);
  const [publisher, offer, sku] = names;
  if (typeof publisher !== 'string' || typeof offer !== 'string' || typeof sku !== 'string') return open('its image is not one of the marketplace');
  if ([publisher, offer, sku].some(hasHoles)) return open('the names of its image are not wholly known');
  const answers = isUnresolved(license) ? [true, false] : [typeof license === 'string' && license.toUpperCase() === 'UBUNTU_PRO'];
  const [first, ...others] = answers.map(pro => supportOf(publisher, offer, sku, pro));
  if (others.some(other => other !== first)) return open('whether Ubuntu Pro is paid for is not known');
  return first === undefined ? open('how long its image is supported is not known') : { value: first };
};
