package io.leavewell.reason.tagger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Run by the build: lays out the phrases, learns the course and keeps the model beside it, unless it did since anything of
 * it changed.
 */
public final class Lesson {

    private Lesson() {}

    /** @param arguments the directory of classes and resources */
    public static void main(String[] arguments) throws IOException {
        var classes = Path.of(arguments[0]);
        var model = classes.resolve("reason/model.bin");
        if (!Files.exists(model) || isOlder(model, classes)) {
            Files.write(classes.resolve("reason/phrases.bin"), PhraseTree.written());
            Files.write(model, Learner.learn(Course.all()).written());
        }
    }

    private static boolean isOlder(Path model, Path classes) throws IOException {
        var made = Files.getLastModifiedTime(model);
        try (var tagger = Files.list(classes.resolve("io/leavewell/reason/tagger"));
                var course = Files.list(classes.resolve("reason"))) {
            for (var file : Stream.concat(tagger, course).toList()) {
                if (!file.equals(model) && Files.getLastModifiedTime(file).compareTo(made) > 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
