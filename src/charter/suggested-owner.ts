import type { Gap, Ledger } from '../model/index.ts';

/** For gaps without an owner, the team that owns most around it: in the same scope, else of the same service, else anywhere. */
export const suggestions = (ledger: Ledger): ((gap: Gap) => Gap) => {
  const counts = new Map<string, Map<string, number>>();
  const note = (around: string, team: string): void => {
    const teams = counts.get(around) ?? new Map<string, number>();
    counts.set(around, teams.set(team, (teams.get(team) ?? 0) + 1));
  };
  for (const [i, { scope, service }] of ledger.subjects.entries()) {
    const team = ledger.owners[ledger.ownerOf[i] ?? 0] ?? '';
    if (team !== '') for (const around of [`scope ${scope}`, `service ${service}`, 'anywhere']) note(around, team);
  }
  const most = (around: string): string | undefined => [...(counts.get(around) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0];
  return gap => {
    if (gap.owner !== undefined) return gap;
    const suggested = most(`scope ${gap.scope}`) ?? most(`service ${gap.service}`) ?? most('anywhere');
    return suggested === undefined ? gap : { ...gap, suggested };
  };
};
