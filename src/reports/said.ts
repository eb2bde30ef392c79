import type { DutyId, Party, Published, PublishedArea } from '../model/index.ts';

/** What each table says of one duty, and in which row. */
export interface Said {
  readonly table: Published;
  readonly area: PublishedArea;
  readonly who: readonly Party[];
}
export const saidOf = (tables: readonly Published[], column: string, duty: DutyId): readonly Said[] =>
  tables.flatMap(table =>
    table.areas.flatMap(area => {
      const who = area.who[column];
      return who !== undefined && area.duties.includes(duty) ? [{ table, area, who }] : [];
    }),
  );
