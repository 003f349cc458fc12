package io.leavewell.reason.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.reason.Findings;
import io.leavewell.reason.ReasonTagger;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An engineer has a file of texts tagged. */
class TagCommandTest {

    private static final ReasonTagger TAGGER = new ReasonTagger() {

        private final Model model = Models.built();

        @Override
        public Findings read(String words, String language) {
            return LocalTagger.read(model, words);
        }

        @Override
        public String version() {
            return "0";
        }
    };

    @TempDir
    Path directory;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void every_text_gets_its_codes_and_labels_are_scored() throws IOException {
        assertEquals(0, run("id,text,label,lang\n1,It crashes all the time,reliability,en\n2,太贵了,too_expensive,zh\n"));
        var lines = Files.readAllLines(directory.resolve("tags.csv"));
        assertEquals("id,label,codes,confidence", lines.get(0));
        assertTrue(lines.get(1).matches("1,reliability,reliability[a-z_;]*,0\\.\\d{3}"), lines.get(1));
        assertTrue(said.toString().startsWith("2 texts: 1.000 lenient"), said.toString());
    }

    @Test
    void without_labels_it_says_nothing_about_them() throws IOException {
        assertEquals(0, run("id,text\n1,\n2,\"a, \"\"b\"\"\"\n"));
        assertEquals("", said.toString());
        assertEquals(3, Files.readAllLines(directory.resolve("tags.csv")).size());
    }

    @Test
    void what_cannot_be_read_is_said() throws IOException {
        assertEquals(2, run("name;words\n1;2\n"));
        assertTrue(said.toString().contains("must be a CSV file"), said.toString());
        assertEquals(2, command().run(List.of(), new PrintStream(said)));
        assertEquals(2, command().run(List.of("/no/file", "/tmp/x"), new PrintStream(said)));
    }

    @Test
    void the_texts_are_never_written_over() throws IOException {
        var file = Files.writeString(directory.resolve("texts.csv"), "id,text\n1,too expensive\n");
        var same = directory.resolve(".").resolve("texts.csv").toString();
        assertEquals(2, command().run(List.of(file.toString(), same), new PrintStream(said)));
        assertTrue(said.toString().contains("a file of their own"), said.toString());
        assertTrue(Files.readString(file).contains("too expensive"));
    }

    @Test
    void no_cell_becomes_a_formula() throws IOException {
        assertEquals(0, run("id,text\n=1+1,too expensive\n"));
        assertTrue(Files.readAllLines(directory.resolve("tags.csv")).get(1).startsWith("'=1+1,"));
    }

    private int run(String texts) throws IOException {
        var file = Files.writeString(directory.resolve("texts.csv"), texts);
        var tags = directory.resolve("tags.csv").toString();
        return command().run(List.of(file.toString(), tags), new PrintStream(said));
    }

    private static TagCommand command() {
        var command = new TagCommand();
        command.tagger = TAGGER;
        return command;
    }
}
