/**
 * What has to be known to change what runs, without a guess: of CloudFormation's registry (schemas of 2026) what names a resource, which permissions its
 * update needs besides those that only read, what may replace it, and what cannot be updated; of Google's REST resources where they are patched.
 */
interface Updated {
  readonly identifier?: readonly string[];
  readonly permissions?: readonly string[];
  readonly mayReplace?: readonly string[];
  readonly fixed?: boolean;
}
interface Patched {
  readonly at: string;
  readonly mask?: boolean;
  /** What the call takes, apart from reading. */
  readonly permission: string;
}
export interface LiveForms {
  readonly cloudformation: (type: string) => Updated | undefined;
  readonly google: (type: string) => Patched | undefined;
}

export const liveForms = async (): Promise<LiveForms> => {
  const [updated, patched] = await Promise.all([
    import('./permissions-cloudformation.json', { with: { type: 'json' } }),
    import('./rest-google.json', { with: { type: 'json' } }),
  ]);
  const [cloudformation, google]: [Readonly<Record<string, Updated>>, Readonly<Record<string, Patched>>] = [updated.default, patched.default];
  return { cloudformation: type => cloudformation[type], google: type => google[type] };
};
