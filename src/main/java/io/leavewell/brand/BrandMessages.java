package io.leavewell.brand;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the brand's page. */
@MessageBundle("brand")
public interface BrandMessages {

    @Message
    String door();

    @Message
    String lead();

    @Message
    String draft();

    @Message
    String name();

    @Message
    String nameHint();

    @Message
    String accent();

    @Message
    String accentHint();

    @Message
    String support();

    @Message
    String supportHint();

    @Message
    String postal();

    @Message
    String postalHint();

    @Message
    String save();

    @Message
    String saved();

    @Message
    String preview();

    @Message
    String light();

    @Message
    String dark();

    @Message
    String sampleButton();

    @Message
    String sampleLink();

    @Message
    String contrast(String ratio);

    @Message
    String legible();

    @Message
    String illegible(String colour, String ratio, String nearest);

    @Message
    String takeNearest(String colour);

    @Message
    String noColour(String typed);

    @Message
    String noAddress();

    @Message
    String logo();

    @Message
    String logoFile();

    @Message
    String logoHint();

    @Message
    String logoTake();

    @Message
    String logoTaken();

    @Message
    String logoRemove();

    @Message
    String logoRemoved();

    @Message
    String logoNothing();

    @Message
    String logoTooHeavy();

    @Message
    String logoTooLarge();

    @Message
    String logoDrawing();

    @Message
    String logoUnknown();

    @Message
    String logoBroken();

    @Message
    String logoMoving();

    @Message
    String pixels(int width, int height, String mark);

    @Message
    String none();

    @Message
    String changes();

    @Message
    String what();

    @Message
    String now();

    @Message
    String then();

    @Message
    String changedBy(String name, String moment);

    @Message
    String noChanges();

    @Message
    String note();

    @Message
    String noteHint();

    @Message
    String publish();

    @Message
    String published(int version);

    @Message
    String nothingChanged();

    @Message
    String changedMeanwhile();

    @Message
    String discard();

    @Message
    String discarded();

    @Message
    String overtaken(String name);

    @Message
    String overtakenLead();

    @Message
    String mine();

    @Message
    String theirs();

    @Message
    String history();

    @Message
    String version();

    @Message
    String when();

    @Message
    String who();

    @Message
    String inForce();

    @Message
    String rollBack();

    @Message
    String rolledBack(int version);

    @Message
    String noHistory();

    @Message
    String actSaved();

    @Message
    String actLogoChanged();

    @Message
    String actPublished();

    @Message
    String actRolledBack();

    @Message
    String actDiscarded();
}
