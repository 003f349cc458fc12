package io.leavewell.work;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** A job that is a bean of the product, as those of the rooms are. */
@Singleton
class Greetings implements Job<String> {

    final List<String> greeted = new ArrayList<>();

    @Override
    public String name() {
        return "greetings of the tests";
    }

    @Override
    public Class<String> payload() {
        return String.class;
    }

    @Override
    public void run(String name) {
        greeted.add(name);
    }
}
