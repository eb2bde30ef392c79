/** An address in its parts: `module.a["k"].aws_s3_bucket.b[0]`. */
export interface Address {
  /** The calls that lead to it, from the root on. */
  readonly calls: readonly Instance[];
  /** `module.a["k"].`, empty in a root. */
  readonly prefix: string;
  /** `aws_s3_bucket.b`, `data.aws_iam_policy_document.d`. */
  readonly key: string;
  readonly instance?: string | number;
}
export interface Instance {
  readonly name: string;
  readonly key?: string | number;
}

/** Splits at dots that stand in no brackets. */
const stepsOf = (address: string): readonly string[] => {
  const steps: string[] = [];
  let [from, quoted] = [0, false];
  for (let at = 0; at < address.length; at++) {
    const sign = address[at];
    if (quoted && sign === '\\') at++;
    else if (sign === '"') quoted = !quoted;
    else if (sign === '.' && !quoted) {
      steps.push(address.slice(from, at));
      from = at + 1;
    }
  }
  return [...steps, address.slice(from)];
};

const keyIn = (written: string): string | number | undefined => {
  if (/^\d+$/.test(written)) return Number(written);
  try {
    const key: unknown = JSON.parse(written);
    return typeof key === 'string' ? key : undefined;
  } catch {
    return undefined;
  }
};
const instanceIn = (step: string): Instance => {
  const open = step.indexOf('[');
  if (open < 0) return { name: step };
  const key = keyIn(step.slice(open + 1, -1));
  return { name: step.slice(0, open), ...(key !== undefined && { key }) };
};

export const addressOf = (address: string): Address => {
  const steps = stepsOf(address);
  const calls: Instance[] = [];
  let at = 0;
  for (; steps[at] === 'module' && at + 2 < steps.length; at += 2) calls.push(instanceIn(steps[at + 1] ?? ''));
  const prefix = steps
    .slice(0, at)
    .map(step => `${step}.`)
    .join('');
  const last = instanceIn(steps.at(-1) ?? '');
  const key = [...steps.slice(at, -1), last.name].join('.');
  return { calls, prefix, key, ...(last.key !== undefined && { instance: last.key }) };
};
