package io.leavewell.reason.tagger;

import io.leavewell.reason.ReasonsTabs;
import io.leavewell.reason.Rereading;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Makes the page of the tagger. */
@ApplicationScoped
class TaggerPages {

    private static final int LATEST = 20;

    @Inject
    Workspace workspace;

    @Inject
    ReasonsTabs tabs;

    @Inject
    Learning learning;

    @Inject
    Models models;

    TaggerPage page() {
        var reader = workspace.reader();
        var desk = workspace.desk();
        var number = models.inUse().number();
        return new TaggerPage(
                desk,
                tabs.at(TaggerResource.PATH),
                say(reader).corrections(learning.corrections()),
                number == 0 ? say(reader).builtIn() : say(reader).learnedInUse(number),
                LearnedModel.latest(LATEST).stream()
                        .map(model -> row(model, reader))
                        .toList(),
                Rereading.last().map(last -> history(last, reader)).orElse(null),
                desk.actor().may(Role.EDITOR));
    }

    private static TaggerPage.ModelRow row(LearnedModel model, Reader reader) {
        var trial = model.trial();
        return new TaggerPage.ModelRow(
                reader.number(model.number()),
                say(reader).madeBy(model.madeBy(), reader.moment(model.madeAt())),
                reader.number(trial.corrections()),
                say(reader).rightOf(reader.number(trial.before()), reader.number(trial.heldBack())),
                say(reader).rightOf(reader.number(trial.after()), reader.number(trial.heldBack())),
                fate(trial, reader),
                model.isTaken());
    }

    private static String fate(LearnedModel.Trial trial, Reader reader) {
        var say = say(reader);
        return trial.isPassed() ? say.taken() : trial.isTooSmall() ? say.tooFewHeldBack() : say.notTaken();
    }

    private static TaggerPage.History history(Rereading last, Reader reader) {
        var say = say(reader);
        var done = reader.number(last.done());
        var changed = reader.number(last.changed());
        var words = last.finishedAt()
                .map(at -> say.historyFinished(done, changed, reader.moment(at)))
                .orElseGet(() -> last.isStopped()
                        ? say.historyStopped(done, reader.number(last.total()), changed)
                        : say.historyRunning(done, reader.number(last.total()), changed));
        return new TaggerPage.History(words, last.percent(), last.isRunning(), last.isStopped());
    }

    private static TaggerMessages say(Reader reader) {
        return Messages.in(reader.language(), TaggerMessages.class);
    }
}
