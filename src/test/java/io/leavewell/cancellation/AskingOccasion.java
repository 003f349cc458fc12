package io.leavewell.cancellation;

import io.leavewell.mail.Occasion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;

/** Ada left without a word, and has nothing against being asked. */
@ApplicationScoped
class AskingOccasion extends Silence implements Occasion {

    @Override
    public void comes(Consumer<String> arrived) {
        begin();
        var ada = asked("en");
        arrived.accept(ada.email());
        setRight();
    }
}
