package io.leavewell.reason.tagger;

import io.leavewell.reason.Findings;
import io.leavewell.reason.ReasonTagger;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads locally, and asks for a second opinion only where that is unsure and somebody may be asked. */
@ApplicationScoped
class CarefulTagger implements ReasonTagger {

    private static final String AND = "+";

    private final LocalTagger local;
    private final SecondOpinion opinion;

    @Inject
    CarefulTagger(LocalTagger local, SecondOpinion opinion) {
        this.local = local;
        this.opinion = opinion;
    }

    /** Inside a transaction nobody is asked: no row stays locked while another system thinks. */
    @Override
    public Findings read(String words, String language) {
        var found = local(words, language);
        return opinion.isOn() && opinion.isWanted(found) && !QuarkusTransaction.isActive()
                ? opinion.on(words).map(other -> other.readBy(version())).orElse(found)
                : found;
    }

    /** Asks nobody, since history is long; an opinion that was asked for before stays while the local one is unsure. */
    @Override
    public Findings readAgain(String words, String language, Findings before) {
        var found = local(words, language);
        return before.by().filter(by -> by.contains(AND)).isPresent() && opinion.isWanted(found) ? before : found;
    }

    /** Of both, such as {@code 3+gpt}; what the local one found alone is kept under its own. */
    @Override
    public String version() {
        return opinion.isOn() ? local.version() + AND + opinion.model() : local.version();
    }

    private Findings local(String words, String language) {
        return local.read(words, language).readBy(local.version());
    }
}
