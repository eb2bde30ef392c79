import type { Finding, Subject } from '../model/index.ts';

/** The same finding after lines moved: by check, asset, part and the file within its scope, never by line. Sixteen hexadecimal digits. */
export const fingerprint = ({ check, part = '', place: { file } }: Finding, { scope, address }: Subject): string =>
  hash([check, scope, address, part, file.startsWith(`${scope}/`) ? file.slice(scope.length + 1) : file].join('\n'));

export type PrintOf = (finding: Finding, subject: Subject) => string;
/** The same, told apart where two findings of one report would share it: `…:1`. */
export const uniquePrints = (): PrintOf => {
  const seen = new Map<string, number>();
  return (finding, subject) => {
    const print = fingerprint(finding, subject);
    const before = seen.get(print) ?? 0;
    seen.set(print, before + 1);
    return before === 0 ? print : `${print}:${before}`;
  };
};

/** FNV-1a of 64 bits over UTF-16: no secrets are hashed, and it runs without a platform. */
export const hash = (text: string): string => {
  let value = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++) value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
  return value.toString(16).padStart(16, '0');
};
