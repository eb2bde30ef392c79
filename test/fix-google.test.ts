import { describe, expect, it } from 'vitest';
import { fixed, sampleAnswers } from './fixing.ts';

describe('fixes of Google', () => {
  const database = (settings: string): string =>
    `resource "google_sql_database_instance" "d" {\n  name             = "d"\n  region           = "europe-west1"\n  database_version = "POSTGRES_16"\n${settings}}\n`;
  const offers = async (text: string) => {
    const { plan } = await fixed({ 'main.tf': text }, ({ check }) => check === 'google.cloud-sql.logs-connections', { answers: sampleAnswers });
    return plan.offers.length;
  };

  it('add no flag where the block around it would lack what the provider demands', async () => {
    expect(await offers(database('  settings {\n    tier = "db-f1-micro"\n  }\n'))).toBe(1);
    expect(await offers(database('  clone {\n    source_instance_name = "other"\n  }\n'))).toBe(0);
  });
});
