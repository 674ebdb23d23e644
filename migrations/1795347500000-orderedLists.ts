import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * What is found of an office or a handler comes in the order of a list, so that a page is not sorted out of all of it.
 *
 * What was written last stands unsorted before the index on words, and each search reads it all: of the four megabytes that
 * PostgreSQL lets it grow to, a quarter.
 */
export class OrderedLists1795347500000 implements MigrationInterface {
  async up (runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index complaints_office, complaints_handler;
      create index complaints_office on complaints (office_id, logged_at, id) where office_id is not null;
      create index complaints_handler on complaints (handler_id, logged_at, id) where handler_id is not null;
      alter index complaints_search set (gin_pending_list_limit = 1024);
    `)
  }

  async down (runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter index complaints_search reset (gin_pending_list_limit);
      drop index complaints_office, complaints_handler;
      create index complaints_office on complaints (office_id) where office_id is not null;
      create index complaints_handler on complaints (handler_id) where handler_id is not null;
    `)
  }
}
