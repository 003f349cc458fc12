package io.leavewell.demo;

import io.leavewell.web.Language;
import io.leavewell.web.Reader;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;

/** Who looks at the sample: reads the language switched to, or else the browser's. */
public class Visitor {

    @QueryParam("lang")
    String lang;

    @HeaderParam("Accept-Language")
    String accepted;

    Reader reader() {
        var language = Language.of(lang).or(() -> Language.accepted(accepted)).orElse(Language.EN);
        return Reader.of(language, "", "");
    }
}
