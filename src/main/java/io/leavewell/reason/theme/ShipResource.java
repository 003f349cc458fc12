package io.leavewell.reason.theme;

import io.leavewell.audit.Audit;
import io.leavewell.reason.ReasonsTabs;
import io.leavewell.web.Allowed;
import io.leavewell.web.Filled;
import io.leavewell.web.Form;
import io.leavewell.web.Messages;
import io.leavewell.web.Option;
import io.leavewell.web.Reading;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What was asked for is there: those who asked are told, if they want to hear it. */
@Allowed(Role.EDITOR)
@Path(ThemesTab.PATH + ThemeResource.ONE + "/ship")
@Transactional
class ShipResource {

    @Inject
    Workspace workspace;

    @Inject
    ReasonsTabs tabs;

    @Inject
    Audience audience;

    @Inject
    Telling telling;

    @Inject
    ThemeForm form;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** As the audit keeps it. */
    record Noted(String status, boolean letters) {}

    @GET
    public Response ask(@PathParam("id") UUID id) {
        var theme = Theme.at(id).orElseThrow(NotFoundException::new);
        return canShip(theme) ? workspace.page(page(theme, filled(theme))) : over(theme);
    }

    /** Who comes second is shown that it is shipped; nobody is told twice. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ship(@PathParam("id") UUID id, byte[] body) {
        var theme = Theme.held(id).orElseThrow(NotFoundException::new);
        var typed = Filled.of(Form.of(body));
        if (!canShip(theme)) {
            return over(theme);
        }
        var tells = typed.is("letters", "yes") && audience.hasSender();
        var reading = new Reading(typed, workspace.reader());
        var words = tells ? Optional.of(form.announcement(reading)) : Optional.<Announcement>empty();
        if (!reading.isFine()) {
            return workspace.wrong(page(theme, reading.form()));
        }
        ship(theme, words);
        return workspace.to(ThemeResource.path(theme), tells ? say().shippedNow() : say().shippedSilently());
    }

    private void ship(Theme theme, Optional<Announcement> words) {
        var before = theme.status().code();
        theme.ship(words, clock.instant());
        words.ifPresent(any -> telling.begin(theme));
        var noted = new Noted(theme.status().code(), words.isPresent());
        audit.note(ThemeAct.SHIPPED, ThemeAct.KIND, theme.id().toString(), new Noted(before, false), noted);
    }

    private static boolean canShip(Theme theme) {
        return theme.isInUse() && !theme.isShipped();
    }

    private Response over(Theme theme) {
        return workspace.to(ThemeResource.path(theme), theme.isInUse() ? say().shippedBefore() : say().endedBefore());
    }

    /** What was told the last time, if it was. */
    private static Filled filled(Theme theme) {
        return theme.announcement().map(Filled::with).orElseGet(Filled::empty);
    }

    private TemplateInstance page(Theme theme, Filled typed) {
        var reader = workspace.reader();
        var forecast = audience.forecast(theme);
        var languages = forecast.languages().entrySet().stream()
                .map(line -> new Option(line.getKey().ownName(), reader.number(line.getValue())))
                .toList();
        var refused = forecast.refused().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(line -> new Option(new Why(line.getKey()).words(say()), reader.number(line.getValue())))
                .toList();
        return new ShipPage(
                        workspace.desk(),
                        tabs.at(ThemesTab.PATH),
                        theme.id(),
                        theme.name(),
                        forecast.told(),
                        languages,
                        refused,
                        audience.hasSender(),
                        typed)
                .render();
    }

    private ThemeMessages say() {
        return Messages.in(workspace.reader().language(), ThemeMessages.class);
    }
}
