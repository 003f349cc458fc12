package io.leavewell.web;

import io.quarkus.arc.All;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import java.util.List;

/** Lays out operators' pages, and answers their forms. */
@ApplicationScoped
public class Workspace {

    public static final String PATH = "/workspace";

    private static final String VERSION = Stylesheet.version("/META-INF/resources/workspace/workspace.css");

    @Inject
    @All
    List<Door> doors;

    @Inject
    Presence presence;

    @Inject
    SecurityHeaders headers;

    @Inject
    Flash flash;

    @Inject
    CurrentVertxRequest current;

    /** The frame of a page for who is asking; strangers get one without navigation. */
    public Desk desk() {
        var actor = presence.actor();
        var reader = reader();
        var path = current.getCurrent().request().path();
        var sections = doors.stream()
                .filter(door -> actor.may(door.role()))
                .sorted(Comparator.comparingInt(Door::place))
                .map(door -> section(door, path, reader))
                .toList();
        return new Desk(actor, reader, sections, query(), flash.said(current.getCurrent()), presence.csrf(), VERSION);
    }

    /** Who reads the page: the operator, or a stranger in the language of their browser. */
    public Reader reader() {
        var actor = presence.actor();
        return actor.isOperator()
                ? actor.reader()
                : Asking.of(current.getCurrent().request()).reader();
    }

    public Response page(TemplateInstance page) {
        return answer(200, page);
    }

    /** The same page again, with what is to be mended. */
    public Response wrong(TemplateInstance page) {
        return answer(400, page);
    }

    /** The same page again, because somebody else was there meanwhile. */
    public Response conflict(TemplateInstance page) {
        return answer(409, page);
    }

    public Response answer(int status, TemplateInstance page) {
        var html = page.setLocale(reader().language().code()).render();
        var answer = Response.status(status).entity(html).type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"));
        return flash.read(current.getCurrent(), headers.onWorkspace(answer)).build();
    }

    /** To another page of ours, where it is said what was done. */
    public Response to(String path, String said) {
        return flash.say(said, Response.seeOther(URI.create(path))).build();
    }

    /** What was sent is not lost: it stands on a page from where it can be sent again. */
    Response resend(Sent sent, int status) {
        return answer(status, new ResendPage(desk(), sent).render());
    }

    private String query() {
        var query = current.getCurrent().request().query();
        return query == null ? "" : query.replaceAll("(^|&)lang=[^&]*", "").replaceFirst("^&", "");
    }

    private static Desk.Section section(Door door, String path, Reader reader) {
        var isHere = path.equals(door.path()) || !door.path().equals(PATH) && path.startsWith(door.path() + "/");
        return new Desk.Section(door.path(), door.label(reader.language()), isHere);
    }
}
