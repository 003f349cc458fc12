package io.leavewell;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Who may ask what, as a person has read and approved it: for each route the least who may. */
record RouteTable(Map<String, String> least) {

    private static final Path FILE = Path.of("src", "test", "resources", "routes.txt");
    private static final Path RECOVERIES = Path.of("src", "test", "resources", "routes-recoveries.txt");

    static RouteTable read() {
        var least = new TreeMap<String, String>();
        Stream.of(FILE, RECOVERIES)
                .flatMap(file -> SourcesTest.read(file).lines())
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.strip().split("\\s+"))
                .forEach(words -> least.put(words[1] + " " + words[2], words[0]));
        return new RouteTable(least);
    }

    String least(Route route) {
        return least.get(route.name());
    }

    /** What must be done about the file so that it lists exactly these routes, line for line. */
    List<String> corrections(List<Route> routes) {
        var real = new TreeMap<String, String>();
        routes.forEach(route -> real.put(route.name(), line(route.declared(), route.name())));
        var gone = least.keySet().stream()
                .filter(name -> !real.containsKey(name))
                .map(name -> "take out " + line(least.get(name), name));
        var missing =
                real.keySet().stream().filter(name -> !least.containsKey(name)).map(name -> "put in " + real.get(name));
        return Stream.concat(gone, missing).toList();
    }

    private static String line(String least, String name) {
        var words = name.split(" ");
        return "%-9s%-7s%s".formatted(least, words[0], words[1]);
    }
}
