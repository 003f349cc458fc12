package io.leavewell.account;

import io.leavewell.web.Form;
import io.leavewell.web.Language;
import io.leavewell.web.Reader;
import java.time.ZoneId;
import java.util.List;

/** What somebody says of themselves: a name, and how they read. */
record ProfileForm(String name, String language, String zone) {

    private static final int LONGEST_NAME = 100;

    /** Names that people know, such as Europe/Berlin; not the many abbreviations. */
    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(zone ->
                    zone.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*|UTC"))
            .sorted()
            .toList();

    static ProfileForm of(Form form) {
        return new ProfileForm(
                form.text("name").map(ProfileForm::printed).orElse(""), form.typed("language"), form.typed("zone"));
    }

    static ProfileForm of(Profile profile) {
        return new ProfileForm(profile.name(), profile.language(), profile.timeZone());
    }

    /** For who has said nothing yet. */
    static ProfileForm of(Reader reader) {
        return new ProfileForm("", reader.language().code(), "UTC");
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    public List<String> zones() {
        return ZONES;
    }

    Profile with(String email) {
        return new Profile(email, name, language, zone);
    }

    void check(Problems problems, AccountMessages say) {
        if (name.isEmpty()) problems.and("name", say.nameMissing());
        if (name.length() > LONGEST_NAME) problems.and("name", say.nameTooLong(LONGEST_NAME));
        if (languages().stream().noneMatch(known -> known.code().equals(language))) {
            problems.and("language", say.languageUnknown());
        }
        if (!ZONES.contains(zone)) problems.and("zone", say.zoneUnknown());
    }

    private static String printed(String name) {
        return name.replaceAll("[\\p{Cc}\\p{Cs}]", " ").strip();
    }
}
