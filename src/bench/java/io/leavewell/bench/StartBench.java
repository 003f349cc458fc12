package io.leavewell.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The packaged product beside a bare application with the same parts, on the same database server, in turns. */
class StartBench {

    private static final int ROUNDS = 5;
    private static final Path HOME = Path.of("target", "bare");

    @Test
    void the_start() throws Exception {
        var ours = new Start(Path.of("target/quarkus-app/quarkus-run.jar"), on("start_ours"));
        var bare = new Start(packaged(), on("start_bare"));
        ours.seconds();
        bare.seconds();
        var took = new double[ROUNDS];
        var least = new double[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            least[round] = bare.seconds();
            took[round] = ours.seconds();
        }
        Arrays.sort(took);
        Arrays.sort(least);
        var ratio = took[ROUNDS / 2] / least[ROUNDS / 2];
        Report.row("start to the first answered page, packaged", seconds(took), seconds(least), ratio, "≤ 1.2");
    }

    /** Our own build file around one resource that says hello. */
    private static Path packaged() throws IOException, InterruptedException {
        Files.createDirectories(HOME.resolve("src/main/java/bare"));
        Files.writeString(HOME.resolve("pom.xml"), Files.readString(Path.of("pom.xml")));
        var hello = Path.of("src/main/java/bare/Hello.java");
        Files.writeString(HOME.resolve(hello), Files.readString(Path.of("src/bench/bare").resolve(hello)));
        var properties = "quarkus.datasource.db-kind=postgresql\nquarkus.flyway.migrate-at-start=true\nquarkus.mailer.mock=true\n";
        Files.createDirectories(HOME.resolve("src/main/resources/db/migration"));
        Files.writeString(HOME.resolve("src/main/resources/application.properties"), properties);
        var build = new ProcessBuilder("mvn", "-q", "-B", "-o", "package", "-Dmaven.test.skip").directory(HOME.toFile());
        build.redirectErrorStream(true).redirectOutput(new File("target/bench-bare.log"));
        if (build.start().waitFor() != 0) {
            throw new IllegalStateException("The bare application was not built: see target/bench-bare.log");
        }
        return HOME.resolve("target/quarkus-app/quarkus-run.jar");
    }

    private static Map<String, String> on(String database) throws SQLException {
        var url = System.getProperty("quarkus.datasource.jdbc.url");
        var user = System.getProperty("quarkus.datasource.username");
        var password = System.getProperty("quarkus.datasource.password");
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement()) {
            statement.execute("create database " + database);
        }
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", url.replaceFirst("/[^/?]+(\\?|$)", "/" + database + "$1"),
                "QUARKUS_DATASOURCE_USERNAME", user,
                "QUARKUS_DATASOURCE_PASSWORD", password,
                "LEAVEWELL_SIGNING_KEY", "a signing key that only the bench ever uses");
    }

    private static String seconds(double[] sorted) {
        return String.format(java.util.Locale.ROOT, "%.2f s", sorted[ROUNDS / 2]);
    }
}
