package io.leavewell.reason.tagger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A model is read as it was written, or not at all. */
class ModelTest {

    @Test
    void what_was_written_is_read() throws IOException {
        var model = Models.built();
        var same = Model.read(new ByteArrayInputStream(model.written()));
        assertArrayEquals(model.features(), same.features());
        assertArrayEquals(model.weights(), same.weights());
        assertEquals(model.main("it crashes"), same.main("it crashes"));
    }

    @Test
    void what_an_older_leavewell_wrote_is_refused() {
        var older = new byte[] {0, 0, 0, 1, 0, 0, 0, 7, 1, 2, 3, 4};
        assertThrows(IOException.class, () -> Model.read(new ByteArrayInputStream(older)));
    }
}
