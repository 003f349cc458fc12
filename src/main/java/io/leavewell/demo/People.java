package io.leavewell.demo;

import io.leavewell.customer.Identity;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes up people: each name, place and address exists, no one has all three. */
class People {

    private static final double WITHOUT_MAIL = .04;

    private record Name(String written, String ascii) {}

    private final Dice dice;
    private final List<Place> places = Place.weighed();
    private final Map<String, List<Name>> given = names("given");
    private final Map<String, List<Name>> family = names("family");
    private final Set<String> addresses = new HashSet<>();

    People(Dice dice) {
        this.dice = dice;
    }

    Person someone(String externalId, Instant since) {
        var place = dice.one(places);
        var one = dice.one(given.get(place.language()));
        var other = dice.one(family.get(place.language()));
        var email = dice.hits(WITHOUT_MAIL) ? null : address(one.ascii() + "." + other.ascii());
        var identity = new Identity(
                full(place.language(), one.written(), other.written()),
                email,
                place.language(),
                place.country(),
                place.timeZone());
        return new Person(dice.id(since), externalId, identity, place.currency(), since);
    }

    /** In Chinese and Korean the family name comes first, and no space parts the two. */
    private static String full(String language, String given, String family) {
        return language.equals("zh") || language.equals("ko") ? family + given : given + " " + family;
    }

    private String address(String box) {
        var host = dice.hits(.5) ? "@example.org" : "@example.com";
        var free = box + host;
        for (var another = 2; !addresses.add(free); another++) {
            free = box + another + host;
        }
        return free;
    }

    private static Map<String, List<Name>> names(String part) {
        return Lines.of(part + ".csv")
                .collect(Collectors.groupingBy(
                        line -> line.getField("language"),
                        Collectors.mapping(
                                line -> new Name(line.getField(part), line.getField("ascii")), Collectors.toList())));
    }
}
