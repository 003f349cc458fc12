package io.leavewell.demo;

import io.agroal.api.AgroalDataSource;
import io.leavewell.customer.Customer;
import io.leavewell.money.Rates;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Northlight in the database: loaded once into an empty one, its named people put back whenever somebody asks. */
@ApplicationScoped
class SampleCompany {

    private static final long CROWD = 18;
    private static final long CAST = 9;

    @ConfigProperty(name = "leavewell.demo")
    boolean demo;

    /** What a dollar is worth in euros, ever since the company opened. */
    private static final BigDecimal DOLLAR = new BigDecimal("0.9");

    @Inject
    SampleFlow flow;

    @Inject
    SampleFailures failures;

    @Inject
    Rates rates;

    @Inject
    EntityManager entities;

    @Inject
    AgroalDataSource database;

    @Inject
    Clock clock;

    /** Before the first request, and before the ledger looks for what is due. */
    void begin(@Observes StartupEvent start) {
        if (demo) {
            QuarkusTransaction.requiringNew().run(() -> {
                if (Customer.count() == 0) {
                    load();
                }
            });
        }
    }

    /** In the caller's transaction. Whoever loads it on the same day gets the same company. */
    void load() {
        keep(crowd());
        keep(cast());
        flow.since(Crowd.opening(today()));
        rates.keep(
                Currency.getInstance("USD"),
                LocalDate.ofInstant(Crowd.opening(today()), ZoneOffset.UTC).minusYears(1),
                DOLLAR);
        SampleThemes.begin(today());
        failures.begin();
    }

    /** In the caller's transaction: whatever became of the named people, their stories begin again. */
    void startOver() {
        new Leftovers(Player.ids()).remove(entities);
        keep(cast());
        failures.begin();
    }

    /** The many, not kept yet. */
    Books crowd() {
        return written(CROWD, company -> new Crowd(company).join());
    }

    /** The named people, not kept yet. */
    Books cast() {
        return written(CAST, company -> new Cast(company).join());
    }

    private Books written(long seed, Consumer<Northlight> history) {
        var dice = Dice.of(seed);
        var showcase = new Showcase(flow.flow(), flow.version(), Prices.published(), dice.random());
        var company = Northlight.until(today(), dice, showcase);
        history.accept(company);
        return company.books();
    }

    private void keep(Books books) {
        entities.flush();
        books.number(reserve(books.count(Table.INVOICE)));
        try (var connection = database.getConnection()) {
            books.copyInto(connection);
        } catch (SQLException ours) {
            throw new IllegalStateException("The sample company cannot be written down", ours);
        }
    }

    /** @return the first of so many invoice numbers that nobody else gets */
    private long reserve(int many) {
        var last = entities.createNativeQuery(
                        "select setval('invoice_number', nextval('invoice_number') + ?1)", Long.class)
                .setParameter(1, many)
                .getSingleResult();
        return (Long) last - many;
    }

    private Instant today() {
        return clock.instant().truncatedTo(ChronoUnit.DAYS);
    }
}
