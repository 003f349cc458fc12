package io.leavewell.brand;

import io.leavewell.edition.Draft;
import io.leavewell.edition.Edition;
import io.leavewell.web.Filled;
import io.leavewell.web.Livery;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import io.leavewell.web.Shades;
import io.leavewell.web.Workspace;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lays out the page of the brand. */
@ApplicationScoped
class BrandPages {

    @Inject
    BrandDesk desk;

    @Inject
    Workspace workspace;

    TemplateInstance page() {
        return page(LookForm.fill(desk.drafted().look()), null);
    }

    TemplateInstance page(Filled form) {
        return page(form, null);
    }

    /** What was typed stays, and is saved over theirs if it is sent again. */
    TemplateInstance overtaken(Filled form, Look mine, Overtaken by) {
        var theirs = new BrandPage.Theirs(
                by.now().draft().changedBy().orElse(""),
                changes(mine.with(by.now().look().logo()), by.now().look()));
        return page(form, theirs);
    }

    BrandMessages say() {
        return Messages.in(workspace.reader().language(), BrandMessages.class);
    }

    private TemplateInstance page(Filled form, BrandPage.Theirs theirs) {
        var drafted = desk.drafted();
        var look = drafted.look();
        var reader = workspace.reader();
        var shades = Shades.of(look.accent().orElse(""));
        return new BrandPage(
                        workspace.desk(),
                        form,
                        drafted(look, drafted.draft(), shades),
                        List.of(Swatch.light(shades, reader, say()), Swatch.dark(shades, reader, say())),
                        shades.isLegible() ? null : shades.light(),
                        finding(shades),
                        changes(desk.inForce(), look),
                        history(),
                        theirs)
                .render();
    }

    /** Empty if the colour can be read as it is. */
    String finding(Shades shades) {
        return shades.isLegible()
                ? ""
                : say().illegible(
                                shades.colour(), Swatch.contrast(shades.onWhite(), workspace.reader()), shades.light());
    }

    private BrandPage.Drafted drafted(Look look, Draft draft, Shades shades) {
        var changed = draft.changedAt()
                .map(at -> say().changedBy(
                                draft.changedBy().orElse(""), workspace.reader().moment(at)))
                .orElse("");
        return new BrandPage.Drafted(
                look.name(),
                look.logo().orElse(null),
                draft.revision(),
                changed,
                "light=" + shades.light().substring(1) + "&dark="
                        + shades.dark().substring(1));
    }

    private List<BrandPage.Change> changes(Look before, Look after) {
        var say = say();
        return Stream.of(
                        change(say.name(), Optional.of(before.name()), Optional.of(after.name())),
                        change(say.accent(), Optional.of(colour(before)), Optional.of(colour(after))),
                        change(
                                say.logo(),
                                before.logo().map(this::size),
                                after.logo().map(this::size)),
                        change(say.support(), before.support(), after.support()),
                        change(say.postal(), before.postal(), after.postal()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String colour(Look look) {
        return look.accent().orElse(Shades.OURS);
    }

    private Optional<BrandPage.Change> change(String label, Optional<String> before, Optional<String> after) {
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(new BrandPage.Change(label, before.orElseGet(say()::none), after.orElseGet(say()::none)));
    }

    /** Two pictures of the same size are told apart by what their names begin with. */
    private String size(Livery.Logo logo) {
        return say().pixels(logo.width(), logo.height(), logo.hash().substring(0, 6));
    }

    private List<BrandPage.Version> history() {
        var all = desk.history();
        return all.stream()
                .map(edition -> version(edition, edition.version() == all.get(0).version(), workspace.reader()))
                .toList();
    }

    private BrandPage.Version version(Edition edition, boolean inForce, Reader reader) {
        var look = Look.parse(edition.definition());
        return new BrandPage.Version(
                edition.version(),
                reader.moment(edition.publishedAt()),
                edition.publishedBy(),
                edition.note().orElse(""),
                look.name(),
                colour(look),
                inForce);
    }
}
