package io.leavewell.reason.tagger;

import io.leavewell.reason.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/** Finds all phrases that stand in a text, in one walk through it. */
final class Phrases {

    /** Takes what a phrase means and where it stands. */
    interface Sink {
        void take(int meaning, int from, int to);
    }

    /** Those of the lexicon come first, two for each reason; then the concepts. */
    static final int MEANINGS_OF_REASONS = 2 * Model.REASONS;

    static final int WORDS = 0x5EED01;
    static final int SIGNS = 0x5EED02;
    static final int WORD = 0x11;

    /** What is known of a node: its meaning counted from 1, and what there is after or beside it. */
    static final int MEANING = 0x0FFF;

    static final int MORE = 0x1000;
    static final int GAP = 0x2000;
    static final int TWICE = 0x4000;

    private static final int OPEN = 0x5EED03;
    private static final int AFTER_GAP = 0x5EED04;
    private static final int BESIDE = 0x5EED05;

    private final int[] concepts;
    private final int[] nodes;
    private final short[] values;

    private Phrases(ByteBuffer bytes) {
        concepts = new int[bytes.getInt()];
        for (var at = 0; at < concepts.length; at++) {
            concepts[at] = bytes.getInt();
        }
        var keys = new int[bytes.getInt()];
        for (var at = 0; at < keys.length; at++) {
            keys[at] = bytes.getInt();
        }
        nodes = new int[Integer.highestOneBit(keys.length) * 4];
        values = new short[nodes.length];
        for (var key : keys) {
            var slot = slot(key);
            nodes[slot] = key;
            values[slot] = bytes.getShort();
        }
    }

    /** Read when first asked: the build lays them out with this class. */
    private static final class Built {
        static final Phrases ALL = read();
    }

    private static Phrases read() {
        try (var file = Phrases.class.getResourceAsStream("/reason/phrases.bin")) {
            return new Phrases(ByteBuffer.wrap(file.readAllBytes()));
        } catch (IOException ours) {
            throw new UncheckedIOException(ours);
        }
    }

    static void find(Letters letters, Sink sink) {
        new PhraseWalk(Built.ALL, letters, sink).through();
    }

    static int meaning(Reason reason, boolean isStrong) {
        return 2 * reason.ordinal() + (isStrong ? 1 : 0);
    }

    /** The feature that a concept is. */
    static int concept(int meaning) {
        return Built.ALL.concepts[meaning - MEANINGS_OF_REASONS];
    }

    static int next(int node, int word, boolean isOpen) {
        return Features.mixed(node, isOpen ? word ^ OPEN : word);
    }

    static int afterGap(int node) {
        return Features.mixed(node, AFTER_GAP);
    }

    static int beside(int node) {
        return Features.mixed(node, BESIDE);
    }

    private int slot(int node) {
        var slot = node & nodes.length - 1;
        while (nodes[slot] != node && nodes[slot] != 0) {
            slot = slot + 1 & nodes.length - 1;
        }
        return slot;
    }

    /** What is known of a node; a negative number if there is none. */
    int value(int node) {
        var slot = slot(node);
        return nodes[slot] == node ? values[slot] : -1;
    }
}
