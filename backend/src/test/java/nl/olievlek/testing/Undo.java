package nl.olievlek.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Takes back what a call changed, row by row and in the other order, so that a search goes on from
 * the same state. As the owner of the tables; the trail, which only grows, is left alone.
 */
public final class Undo implements AutoCloseable {

  private static final String BEGIN =
      """
      create table undo_log (seq bigserial primary key, tbl text not null, before jsonb, after jsonb);
      create table undo_key as
        select t.tbl, t.same, t.columns, t.fields from (
          select format('%I', c.relname) as tbl,
            string_agg(format('%I = (jsonb_populate_record(null::%I, $1)).%I', a.attname, c.relname, a.attname), ' and ')
              filter (where a.attnum = any(i.indkey)) as same,
            string_agg(format('%I', a.attname), ', ') as columns,
            string_agg(format('r.%I', a.attname), ', ') as fields
          from pg_class c
          join pg_index i on i.indrelid = c.oid and i.indisprimary
          join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
          where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
            and c.relname not in ('audit_record', 'audit_concern', 'flyway_schema_history', 'undo_log')
          group by c.relname) t;
      create function undo_note() returns trigger language plpgsql security definer as $$
      begin
        insert into undo_log (tbl, before, after) values (format('%I', tg_relname),
          case when tg_op <> 'INSERT' then to_jsonb(old) end, case when tg_op <> 'DELETE' then to_jsonb(new) end);
        return null;
      end $$;
      create function undo_to(mark bigint) returns void language plpgsql as $$
      declare
        one record;
      begin
        for one in
          select l.before, l.after, k.* from undo_log l join undo_key k on k.tbl = l.tbl
          where l.seq > mark order by l.seq desc
        loop
          if one.after is not null then
            execute format('delete from %s where %s', one.tbl, one.same) using one.after;
          end if;
          if one.before is not null then
            execute format('insert into %s (%s) select %s from jsonb_populate_record(null::%s, $1) r',
              one.tbl, one.columns, one.fields, one.tbl) using one.before;
          end if;
        end loop;
        delete from undo_log where seq > mark;
      end $$;
      do $$
      declare
        one record;
      begin
        for one in select tbl from undo_key loop
          execute format('create trigger zz_undo after insert or update or delete on %s for each row execute function undo_note()', one.tbl);
        end loop;
      end $$;""";

  private static final String END =
      """
      drop function undo_note() cascade;
      drop function undo_to(bigint);
      drop table undo_log, undo_key;""";

  private final Connection owner;
  private final Connection changing;

  public Undo(String url) {
    try {
      owner = DriverManager.getConnection(url, "postgres", "trusted");
      changing = DriverManager.getConnection(url, "postgres", "trusted");
      run(BEGIN);
      // Nothing of what is put back happens anew: no trigger, no check of what else is there.
      run("set session_replication_role = replica");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Where the state is now. */
  public long mark() {
    return number("select coalesce(max(seq), 0) from undo_log");
  }

  /** Changes something, noted like all else; says whether the rules of the tables let it. */
  public boolean put(String update) {
    try (var statement = changing.createStatement()) {
      return statement.executeUpdate(update) == 1;
    } catch (SQLException refused) {
      return false;
    }
  }

  /** The table that a row is in. */
  public String tableOf(String id) {
    return text(
        """
        select tbl from undo_key where same like 'id = %%' and query_to_xml(
          format('select 1 from %%s where id = ''%s''', tbl), false, true, '') is document"""
            .formatted(id));
  }

  /** The first of these columns that a table has. */
  public String columnOf(String table, String... names) {
    return text(
        """
        select column_name from information_schema.columns
        where table_name = '%s' and column_name in ('%s')"""
            .formatted(table, String.join("', '", names)));
  }

  /** Whether anything changed since. */
  public boolean changedSince(long mark) {
    return mark() > mark;
  }

  /** Puts back what it was then. */
  public void to(long mark) {
    run("select undo_to(" + mark + ")");
  }

  @Override
  public void close() {
    try (owner;
        changing) {
      run("set session_replication_role = default");
      run(END);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void run(String statement) {
    try (var running = owner.createStatement()) {
      running.execute(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private long number(String query) {
    return Long.parseLong(text(query));
  }

  private String text(String query) {
    try (var asking = owner.createStatement();
        var found = asking.executeQuery(query)) {
      found.next();
      return found.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
