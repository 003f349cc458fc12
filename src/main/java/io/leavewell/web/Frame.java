package io.leavewell.web;

import java.util.List;

/** What every customer page has around it. */
public record Frame(String brand, Reader reader) {

    public List<Language> otherLanguages() {
        return reader.language().others();
    }
}
