package io.leavewell.dashboard;

import io.leavewell.web.Health;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import io.leavewell.web.Workspace;
import io.quarkus.arc.All;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Makes the settings page. */
@ApplicationScoped
class SettingsPages {

    @Inject
    Workspace workspace;

    @Inject
    Configured configured;

    @Inject
    @All
    List<Health> parts;

    TemplateInstance page(String address, String tried, boolean failed) {
        var reader = workspace.reader();
        return new SettingsPage(workspace.desk(), conditions(reader), groups(reader), address, tried, failed).render();
    }

    private List<SettingsPage.Condition> conditions(Reader reader) {
        return parts.stream()
                .sorted(Comparator.comparing(Health::place))
                .map(part -> new SettingsPage.Condition(part.id(), part.report(reader)))
                .toList();
    }

    private List<SettingsPage.Group> groups(Reader reader) {
        return Arrays.stream(Topic.values()).map(topic -> group(topic, reader)).toList();
    }

    private SettingsPage.Group group(Topic topic, Reader reader) {
        var rows = Arrays.stream(Setting.values())
                .filter(setting -> setting.topic() == topic)
                .map(setting -> row(setting, reader))
                .toList();
        return new SettingsPage.Group(topic.title(Messages.in(reader.language(), SettingMessages.class)), rows);
    }

    private SettingsPage.Row row(Setting setting, Reader reader) {
        var say = Messages.in(reader.language(), DashboardMessages.class);
        var found = configured.value(setting);
        return new SettingsPage.Row(
                setting.key(),
                found.text()
                        .map(text -> setting.isSecret() ? say.secretSet() : text)
                        .orElse(say.notSet()),
                found.origin().in(say),
                setting.meaning(Messages.in(reader.language(), SettingMessages.class)));
    }
}
