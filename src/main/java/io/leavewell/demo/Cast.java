package io.leavewell.demo;

import static io.leavewell.billing.Interval.MONTH;
import static io.leavewell.billing.Interval.YEAR;
import static io.leavewell.demo.Player.ADA;
import static io.leavewell.demo.Player.BO;
import static io.leavewell.demo.Player.CAI;
import static io.leavewell.demo.Player.DAE;
import static io.leavewell.demo.Player.EVE;
import static io.leavewell.demo.Player.FINN;
import static io.leavewell.demo.Player.GUS;
import static io.leavewell.demo.Player.HANA;
import static io.leavewell.demo.Player.IVO;

import io.leavewell.billing.Change;
import io.leavewell.billing.Interval;
import io.leavewell.demo.Life.Kinship;
import io.leavewell.demo.Northlight.Choice;
import java.util.EnumMap;
import java.util.Map;

/** Brings the named people to where their stories begin. */
class Cast {

    private final Northlight company;
    private final Map<Player, Person> people = new EnumMap<>(Player.class);

    Cast(Northlight company) {
        this.company = company;
    }

    void join() {
        live(ADA, "pro", MONTH, 7, 11).close();
        live(BO, "pro", YEAR, 4, 20).close();
        live(CAI, "pro", MONTH, 12, 8).close();
        live(DAE, "team", MONTH, 3, 16).close();
        begin(EVE, Kinship.ONLY, new Choice("pro", MONTH, 14), 0, 9).close();
        pause(begin(FINN, Kinship.ONLY, new Choice("pro", MONTH, 0), 5, 9));
        live(GUS, "pro", MONTH, 9, 4).close();
        begin(GUS, Kinship.SECOND, new Choice("team", YEAR, 0), 2, 13)
                .liveUntil(company.today())
                .close();
        owe(begin(HANA, Kinship.ONLY, new Choice("pro", MONTH, 0), 6, 5));
        leave(live(IVO, "pro", MONTH, 8, 13));
    }

    private Life live(Player player, String plan, Interval interval, int months, int days) {
        return begin(player, Kinship.ONLY, new Choice(plan, interval, 0), months, days)
                .liveUntil(company.today());
    }

    /** It began some months and days ago, so the running month began those days ago. */
    private Life begin(Player player, Kinship kinship, Choice choice, int months, int days) {
        var start = player.morning(company.today(), months, days);
        var person = people.computeIfAbsent(player, one -> company.welcome(one.since(start, company.dice())));
        return company.begin(person, kinship, choice, start);
    }

    private void pause(Life life) {
        life.liveUntil(FINN.morning(company.today(), 0, 12));
        var from = life.turnsAt();
        var resumes = from.atZone(life.person.zone()).plusMonths(2).toInstant();
        life.pause(new Change.Pause(from, resumes));
        life.liveUntil(company.today()).close();
    }

    private void owe(Life life) {
        life.liveUntil(HANA.morning(company.today(), 0, 8));
        life.cardFails();
        life.liveUntil(company.today()).close();
    }

    private void leave(Life life) {
        new PastVisit(life, IVO.morning(company.today(), 0, 2)).leave();
        life.close();
    }
}
