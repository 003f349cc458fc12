package io.leavewell.dunning;

import io.leavewell.billing.Decline;
import io.leavewell.billing.ledger.SandboxCard;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Somebody as the model knows them, and what has become of them so far. */
class Person {

    final Almanac.Home home;
    final List<Dealing> dealings = new ArrayList<>();
    final List<String> lines = new ArrayList<>();
    final Post post;
    SandboxCard card;
    boolean isErased;
    boolean hasOptedOut;

    Person(Plot plot) {
        home = plot.home();
        card = plot.card();
        post = new Post(home, (letter, now) -> note(now, letter.trouble.dealing, letter.kind));
        plot.deals().forEach(deal -> dealings.add(new Dealing(dealings.size(), deal.endOfFirst(home))));
    }

    /** What the bank says to the card; null if it pays. */
    Decline decline() {
        return card == SandboxCard.WORKS ? null : Decline.valueOf(card.name());
    }

    Stream<Dealing> inTrouble() {
        return dealings.stream().filter(Dealing::hasOpenTrouble);
    }

    /** What has ended, but not yet in the books, ends so after all if nothing is owed any more. */
    void close(Dealing deal, String how, Instant now) {
        if (deal.hasOpenTrouble()) {
            note(now, deal, how);
            deal.trouble.isOpen = false;
        } else if (deal.trouble != null && deal.owed == 0) {
            deal.trouble.endsAfterAll(how);
        }
    }

    void paid(Dealing deal, Instant now) {
        var isOpen = deal.hasOpenTrouble();
        close(deal, "PAID", now);
        if (isOpen) {
            thank(deal.trouble, now);
        }
    }

    /** Who was told of the trouble is told that it is over. */
    void thank(Trouble trouble, Instant now) {
        if (trouble.lastPosted() != null) {
            post(trouble.dealing, "THANKS", now);
        }
    }

    void post(Dealing deal, String kind, Instant now) {
        post.take(new Sheet(deal.trouble, kind, now), now);
    }

    void note(Instant now, Dealing deal, String what) {
        lines.add(Lines.line(now, home, what, deal.number));
    }
}
