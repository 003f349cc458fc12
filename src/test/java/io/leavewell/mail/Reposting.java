package io.leavewell.mail;

import io.leavewell.web.Language;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Has letters that went written and carried again, for the same person in each language, as long as they matter. */
@ApplicationScoped
public class Reposting {

    private static final String AS_IF_NEW = """
            update letter set state = 'WAITING', language = :language, country = :country, to_address = :address,
              subject = null, text_body = null, html_body = null, message_id = null, written_at = null,
              settled_at = null, why = null where id = :id""";

    private static final String SPEAKS = "update customer set language = :language, country = :country"
            + " where external_id = (select recipient_key from letter where id = :id)";

    private static final Map<Language, String> COUNTRIES =
            Map.of(Language.EN, "GB", Language.DE, "DE", Language.ZH, "CN", Language.KO, "KR");

    @Inject
    Delivery delivery;

    @Inject
    Postbox postbox;

    @Inject
    EntityManager database;

    private final Set<UUID> known = new HashSet<>();

    /** From now on only what is posted later counts. */
    public void begin() {
        QuarkusTransaction.requiringNew()
                .run(() -> known.addAll(database.createNativeQuery("select id from letter", UUID.class)
                        .getResultList()));
    }

    /** What went to an address or a key since it was asked last, in the order of posting. */
    public List<Letter> freshFor(String addressOrKey) {
        return QuarkusTransaction.requiringNew().call(() -> Letter.<Letter>list(
                        "(toAddress = ?1 or recipientKey = ?1) and state = ?2 order by postedAt, id",
                        addressOrKey,
                        LetterState.SENT)
                .stream()
                .filter(letter -> known.add(letter.id()))
                .toList());
    }

    public Optional<ReceivedMail> asItWent(Letter letter) {
        return postbox.to(letter.recipient().mailbox().address()).stream().findFirst();
    }

    /** The same letter as its reader would get it who speaks that language; empty if it is not sent again. */
    public Optional<ReceivedMail> in(Language language, Letter letter) {
        var address = "seen." + UUID.randomUUID() + "@example.org";
        QuarkusTransaction.requiringNew().run(() -> {
            filled(AS_IF_NEW, language, letter).setParameter("address", address).executeUpdate();
            filled(SPEAKS, language, letter).executeUpdate();
        });
        QuarkusTransaction.requiringNew().run(() -> delivery.run(new Delivery.Order(letter.id())));
        return postbox.to(address).stream().findFirst();
    }

    private jakarta.persistence.Query filled(String sql, Language language, Letter letter) {
        return database.createNativeQuery(sql)
                .setParameter("language", language.code())
                .setParameter("country", COUNTRIES.get(language))
                .setParameter("id", letter.id());
    }
}
