package io.leavewell.dashboard;

import io.leavewell.web.Health;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import jakarta.inject.Singleton;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which build this is, and on what it runs. */
@Singleton
class BuildHealth implements Health {

    @ConfigProperty(name = "quarkus.application.version")
    String version;

    @Override
    public String id() {
        return "build";
    }

    @Override
    public int place() {
        return 40;
    }

    @Override
    public Report report(Reader reader) {
        var say = Messages.in(reader.language(), DashboardMessages.class);
        var started = Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
        return new Report(
                "Leavewell",
                "",
                List.of(
                        new Line(say.version(), version),
                        new Line("Java", System.getProperty("java.vendor") + " " + System.getProperty("java.version")),
                        new Line(say.system(), System.getProperty("os.name") + " " + System.getProperty("os.arch")),
                        new Line(say.started(), reader.moment(started))));
    }
}
