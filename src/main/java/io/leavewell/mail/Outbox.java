package io.leavewell.mail;

import com.github.f4b6a3.uuid.UuidCreator;
import io.leavewell.web.Json;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;

/** Puts letters into the table, a thousand as fast as one. */
@Singleton
class Outbox {

    /** Two who post the same at once, in this order, get one letter each, and neither loses their transaction over it. */
    private static final String POST = """
            insert into letter (id, about, kind, letter_class, priority, recipient_key, to_address, to_name, language,
                country, time_zone, copies, not_before, due_at, posted_at, state, tries)
            select id, about, kind, letter_class, priority, recipient_key, to_address, to_name, language, country,
                time_zone, copies, not_before, not_before, ?::timestamptz, 'WAITING', 0
            from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                    ?::text[], ?::text[], ?::text[], ?::jsonb[], ?::timestamptz[])
                as posted (id, about, kind, letter_class, priority, recipient_key, to_address, to_name, language,
                    country, time_zone, copies, not_before)
            order by about, kind
            on conflict (about, kind) do nothing
            returning id""";

    private final EntityManager database;

    Outbox(EntityManager database) {
        this.database = database;
    }

    /** A posting that has its id. */
    record Numbered(UUID id, Posting posting) {
        static Numbered of(Posting posting) {
            return new Numbered(UuidCreator.getTimeOrderedEpoch(), posting);
        }
    }

    /** @return those that were not there yet */
    List<Numbered> put(List<Numbered> letters, Instant now) {
        var fresh = database.unwrap(Session.class).doReturningWork(connection -> insert(connection, letters, now));
        return letters.stream().filter(letter -> fresh.contains(letter.id())).toList();
    }

    private static Set<UUID> insert(Connection connection, List<Numbered> letters, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement(POST)) {
            statement.setString(1, now.toString());
            var column = new Columns(connection, letters);
            statement.setArray(2, column.of("uuid", letter -> letter.id().toString()));
            statement.setArray(
                    3, column.of("uuid", letter -> letter.posting().about().toString()));
            statement.setArray(4, column.text(posting -> posting.kind().code()));
            statement.setArray(
                    5, column.text(posting -> posting.kind().letterClass().name()));
            statement.setArray(
                    6, column.text(posting -> posting.kind().priority().name()));
            statement.setArray(7, column.text(posting -> posting.to().key()));
            statement.setArray(8, column.text(posting -> posting.to().mailbox().address()));
            statement.setArray(9, column.text(posting -> posting.to().mailbox().name()));
            statement.setArray(
                    10, column.text(posting -> posting.to().reader().language().code()));
            statement.setArray(11, column.text(posting -> posting.to().reader().country()));
            statement.setArray(
                    12, column.text(posting -> posting.to().reader().zone().getId()));
            statement.setArray(13, column.text(posting -> copies(posting.copies())));
            statement.setArray(14, column.text(posting -> posting.notBefore().toString()));
            var fresh = new HashSet<UUID>();
            var rows = statement.executeQuery();
            while (rows.next()) {
                fresh.add(rows.getObject(1, UUID.class));
            }
            return fresh;
        }
    }

    private static String copies(List<Mailbox> copies) {
        return copies.isEmpty() ? null : Json.write(copies);
    }

    /** The same part of all letters. */
    private record Columns(Connection connection, List<Numbered> letters) {

        java.sql.Array text(Function<Posting, String> part) throws SQLException {
            return of("text", letter -> part.apply(letter.posting()));
        }

        java.sql.Array of(String type, Function<Numbered, String> part) throws SQLException {
            return connection.createArrayOf(type, letters.stream().map(part).toArray());
        }
    }
}
