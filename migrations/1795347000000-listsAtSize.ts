import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * What a page costs does not follow from how much there is.
 *
 * For `exists` over complaints PostgreSQL may read all of them into a table of its own first, for a page of fifty
 * dispatches; with `offset 0` it looks at the complaint of each row. The indexes are for filters that few rows pass:
 * nothing is written to those on complaints when a broker logs one.
 */
export class ListsAtSize1795347000000 implements MigrationInterface {
  async up (runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter policy seen on letters using (exists (select from complaints c where c.id = complaint_id offset 0));
      alter policy seen on letter_dispatches using (exists (select from complaints c where c.id = complaint_id offset 0));

      create index feed_type on feed (type, sequence);
      create index complaints_channel on complaints (channel, logged_at, id) where staff_sees;
      create index complaints_referred on complaints (logged_at, id) where open_referral;
    `)
  }

  async down (runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index complaints_referred, complaints_channel, feed_type;
      alter policy seen on letter_dispatches using (exists (select from complaints c where c.id = complaint_id));
      alter policy seen on letters using (exists (select from complaints c where c.id = complaint_id));
    `)
  }
}
