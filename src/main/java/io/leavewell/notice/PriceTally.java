package io.leavewell.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** How far a change of prices has come. */
@ApplicationScoped
class PriceTally {

    private static final String COUNT = """
            select count(*),
              count(*) filter (where state in ('PLANNED', 'POSTED')),
              count(*) filter (where state = 'SENT'),
              count(*) filter (where state = 'FAILED'),
              count(*) filter (where state = 'SKIPPED'),
              count(*) filter (where recorded_at is not null and taken_back_at is null),
              count(*) filter (where first_at < coalesce(effect_at, about_at) or skipped = 'NO_ADDRESS' or state = 'FAILED')
            from (select n.recorded_at, n.taken_back_at, n.first_at, n.effect_at, n.about_at, n.skipped, %s as state
              from notice n left join letter l on l.about = n.id
              where n.change_id = :change and n.kind = '%s') told""";

    @Inject
    EntityManager database;

    /**
     * In subscriptions.
     *
     * @param charged whose new price billing knows
     * @param late for whom the first renewal passes at the old price, or who were never told
     */
    record Tally(long chosen, long waiting, long told, long failed, long skipped, long charged, long late) {}

    Tally of(PriceChange change, NoticeLetter kind) {
        var row = (Object[]) database.createNativeQuery(COUNT.formatted(NoticeState.SQL, kind.name()))
                .setParameter("change", change.id())
                .getSingleResult();
        var numbers = List.of(row).stream()
                .map(number -> ((Number) number).longValue())
                .toList();
        return new Tally(
                numbers.get(0),
                numbers.get(1),
                numbers.get(2),
                numbers.get(3),
                numbers.get(4),
                numbers.get(5),
                numbers.get(6));
    }
}
