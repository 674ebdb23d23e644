import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The settings (`app.…`) that row-level security reads. A transaction sets them for itself; without
 * any, no row is visible.
 *
 * - `app.office` is the office that a broker's client acts for; `app.staff` and `app.admin` are
 *   'on' for staff and for ADMIN.
 * - `app.client` is the client.
 * - `app.writing` lists the complaints that the transaction may change: those that it could open. A
 *   return hides the row from the member of staff who returns it, so the right to write follows
 *   from having opened it.
 * - `app.relay`, `app.import`, `app.mail` and `app.background` are 'on' for one kind of background
 *   job each.
 */
export class Callers1795341600000 implements MigrationInterface {
  async up (runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function asking_office() returns uuid language sql stable parallel safe
        return nullif(current_setting('app.office', true), '')::uuid;
      create function asking_staff() returns boolean language sql stable parallel safe
        return coalesce(current_setting('app.staff', true), '') = 'on';
      create function asking_admin() returns boolean language sql stable parallel safe
        return coalesce(current_setting('app.admin', true), '') = 'on';
      create function asking_client() returns uuid language sql stable parallel safe
        return nullif(current_setting('app.client', true), '')::uuid;
      create function writing() returns uuid[] language sql stable parallel safe
        return nullif(current_setting('app.writing', true), '')::uuid[];
      create function relaying() returns boolean language sql stable parallel safe
        return coalesce(current_setting('app.relay', true), '') = 'on';
      create function importing() returns boolean language sql stable parallel safe
        return coalesce(current_setting('app.import', true), '') = 'on';
      create function mailing() returns boolean language sql stable parallel safe
        return coalesce(current_setting('app.mail', true), '') = 'on';
      create function in_background() returns boolean language sql stable parallel safe
        return coalesce(current_setting('app.background', true), '') = 'on';

      -- ADMIN reads and writes no content of a complaint.
      create function asking_for_content() returns boolean language sql stable parallel safe
        return asking_office() is not null or asking_staff();
      -- Whether the caller is on a side that sees what is recorded with this visibility.
      create function shown_to_asker(visibility text) returns boolean language sql stable parallel safe
        return visibility = 'SHARED' or (visibility = 'INTERNAL' and asking_staff()) or (visibility = 'OFFICE' and asking_office() is not null);
      create function made_by_side(office uuid) returns boolean language sql stable parallel safe
        return case when office is null then asking_staff() else office is not distinct from asking_office() end;
    `)
  }

  async down (runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function made_by_side(uuid), shown_to_asker(text), asking_for_content(), in_background(), mailing(), importing(), relaying(),
        writing(), asking_client(), asking_admin(), asking_staff(), asking_office();
    `)
  }
}
