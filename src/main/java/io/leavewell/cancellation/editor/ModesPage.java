package io.leavewell.cancellation.editor;

import io.leavewell.offer.Amounts;
import io.leavewell.web.Desk;
import io.leavewell.web.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** When offers are made, how far they go, and when a cancelled subscription ends, to be edited. */
record ModesPage(Desk desk, Sheet sheet, FlowWords words, List<String> currencies) {

    /** A country by its two letters, in the operator's language. */
    record Country(String code, String name) {}

    public List<Country> markets() {
        return ModesForm.markets(sheet.form()).stream().map(this::country).toList();
    }

    public List<Country> countries() {
        return Arrays.stream(Locale.getISOCountries())
                .map(this::country)
                .sorted(Comparator.comparing(Country::name))
                .toList();
    }

    public List<String> floorCurrencies() {
        return Amounts.currencies("floors", sheet.form(), currencies);
    }

    public boolean mayEdit() {
        return desk.actor().may(Role.EDITOR);
    }

    TemplateInstance render() {
        return Templates.modes(this);
    }

    private Country country(String code) {
        return new Country(code, words.country(code));
    }

    @CheckedTemplate(basePath = "cancellation/editor")
    static class Templates {
        static native TemplateInstance modes(ModesPage page);
    }
}
