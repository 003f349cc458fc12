package io.leavewell.reason;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands on the page of the taxonomy. */
@MessageBundle("taxonomy")
interface TaxonomyMessages {

    @Message
    String tab();

    @Message
    String heading();

    @Message
    String lead();

    @Message
    String reason();

    @Message
    String code();

    @Message
    String group();

    @Message
    String mergeHeading();

    @Message
    String mergeHint();

    @Message
    String mergeCode();

    @Message
    String mergeInto();

    @Message
    String merge();

    @Message
    String splitHeading();

    @Message
    String splitHint();

    @Message
    String splitOf();

    @Message
    String partName();

    @Message
    String partCode();

    @Message
    String partCodeHint();

    @Message
    String partCodeOdd();

    @Message
    String partThere();

    @Message
    String partWords();

    @Message
    String partWordsHint();

    @Message
    String tooManyWords(int most);

    @Message
    String split();

    @Message
    String chooseReason();

    @Message
    String chooseTwo();

    @Message
    String endPartsFirst();

    @Message
    String changes();

    @Message
    String noChanges();

    @Message
    String merged(String one, String into);

    @Message
    String splitOff(String of, String name, String words);

    @Message
    String madeBy(String who, String when);

    @Message
    String endedBy(String who, String when);

    @Message
    String end();

    @Message
    String mergedNow();

    @Message
    String splitNow();

    @Message
    String endedNow();
}
